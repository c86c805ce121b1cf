import type { Wordings } from '../kind.ts';

/** The wordings of the thank-you email, part by part. Topics stand last, since some end with a clause of their own. */
export const en = {
  subject: {
    both: [
      'Thank you – {post} at {company}',
      '{post} at {company}: thank you for {for}',
      'Thank you for {for} – {post}',
      'Thank you for your time – {post} at {company}',
      'With thanks – {post} at {company}',
      'My thanks – {post}',
      'Thank you – {role} position',
      'Thank you – {company}',
      'Thank you for {for}',
    ],
  },
  /** These say what it was: a call, a conversation, a visit. */
  thanks: {
    both: [
      'Thank you for {for} {when}. It gave me a much clearer picture of the {role} role at {company}.',
      'Thank you for {seeing} {when}. I enjoyed hearing more about the {role} position at {company}.',
      'Thank you for making time to {see} {when}. I understand much better now what the {role} job at {company} involves.',
      'I wanted to thank you for {for} {when}. It was helpful to hear what {company} is looking for in {aRole}.',
      'Our {talk} {when} was a real help, and I would like to thank you for it. I have a better idea now of what to expect as {aRole} at {company}.',
      'Many thanks for {seeing} {when}. I came away with a good sense of what it is like to be {aRole} at {company}.',
      'I appreciated our {talk} {when} and the chance to learn more about the {role} position at {company}.',
    ],
    formal: [
      'I would like to thank you for {seeing} {when}. I was pleased to learn more about the {role} position at {company}.',
      'Thank you very much for {for} {when}. It was a pleasure to hear more about {company} and the {role} position.',
    ],
    relaxed: [
      'Thanks for {for} {when}. I’ve got a much better feel for the {role} job at {company} now.',
      'Thanks so much for {seeing} {when}. It was good to hear what the {role} job at {company} is really like.',
      'Thanks again for {for} {when}. I was glad to find out more about {company} and the {role} job.',
    ],
  },
  /** These suit any talk. */
  thanksForTime: {
    both: [
      'Thank you for your time {when}. I now know much more about the {role} role at {company}.',
      'Thank you for the time you gave me {when}. It was good to learn more about the {role} job at {company}.',
      'Thank you for making time for me {when}. The {role} position at {company} is much clearer to me now.',
    ],
    formal: ['I am grateful to you for the time you took {when} to discuss the {role} position at {company}.'],
    relaxed: ['Thanks for taking the time {when}. The {role} job at {company} makes a lot more sense to me now.'],
  },
  /** Where the note names no role, no company or neither. */
  thanksWithout: {
    both: [
      'Thank you for {for} {when}. It gave me a much clearer picture of what {company} is looking for.',
      'Thank you for {seeing} {when}. I enjoyed hearing more about the work at {company}.',
      'Thank you for making time to {see} {when}. It was good to get to know {company} a little.',
      'Thank you for {for} {when}. It gave me a much clearer picture of the {role} role.',
      'Thank you for {seeing} {when}. I enjoyed hearing more about the {role} position.',
      'Thank you for making time to {see} {when}. I understand much better now what the {role} job involves.',
      'Thank you for {for} {when}. It gave me a much clearer picture of the work.',
      'Thank you for {seeing} {when}. I enjoyed hearing more about the job.',
      'Thank you for making time to {see} {when}. I understand much better now what the work involves.',
      'I wanted to thank you for {for} {when}. It was helpful to hear what you are looking for.',
      'Thank you for your time {when}. I now know much more about the job.',
      'Thank you for the time you gave me {when}. It was good to learn more about the work.',
      'Thank you for {for}. It gave me a much clearer picture of the job.',
      'Thank you for your time. I now know much more about the work.',
    ],
  },
  asked: {
    both: [
      'I have kept coming back to your question about {asked}.',
      'I was glad you asked about {asked}.',
      'The question I remember best is the one about {asked}.',
      'Afterwards I found myself going back to your question about {asked}.',
      'You asked me about {asked}, and I have thought about it since.',
      'A question that I have thought about since is the one about {asked}.',
      'One question stayed with me in particular: yours about {asked}.',
    ],
    formal: [
      'I particularly appreciated your question about {asked}.',
      'I have given further thought to your question about {asked}.',
    ],
    relaxed: ['I liked your question about {asked}.'],
  },
  told: {
    both: [
      'I was glad to hear about {told}.',
      'What stayed with me most was what you told me about {told}.',
      'I learned a lot from what you said about {told}.',
      'Thank you for telling me about {told}.',
      'I was especially interested in what you said about {told}.',
      'It was useful to hear about {told}.',
    ],
    formal: [
      'I particularly valued what you had to say about {told}.',
      'I found it very helpful to hear about {told}.',
    ],
    relaxed: ['I really liked hearing about {told}.', 'It was good to hear about {told}.'],
  },
  answered: {
    both: [
      'Thank you for answering my question about {answered}.',
      'It helped me that I could ask you about {answered}.',
      'I was glad to be able to ask about {answered}.',
      'You gave me a clear answer when I asked about {answered}.',
      'It was good to have someone to ask about {answered}.',
      'It was useful to hear what you had to say about {answered}.',
    ],
    formal: ['I appreciated your answer to my question about {answered}.'],
    relaxed: ['It really helped to ask you about {answered}.'],
  },
  said: {
    both: [
      'I was interested to hear that {said}.',
      'It was helpful to hear that {said}.',
      'One thing I took away with me is that {said}.',
      'It stayed with me that {said}.',
      'I made a note that {said}.',
      'You mentioned that {said}, and I have thought about it since.',
    ],
    formal: ['I was particularly interested to learn that {said}.'],
    relaxed: ['I hadn’t known that {said}.'],
  },
  shown: {
    both: [
      'Thank you for showing me {shown}.',
      'I was glad to see {shown}.',
      'It helped a great deal to see {shown}.',
      'It was kind of you to show me {shown}.',
      'I appreciated being shown {shown}.',
    ],
    formal: ['I was particularly pleased to be shown {shown}.'],
    relaxed: ['I really enjoyed seeing {shown}.'],
  },
  let: {
    both: [
      'Thank you for letting me {let}.',
      'I was glad that you let me {let}.',
      'I appreciated being trusted to {let}.',
      'It meant a lot to me that I could {let}.',
      'What I will remember is that I was allowed to {let}.',
    ],
  },
  tasked: {
    both: [
      'I was glad you asked me to {tasked}.',
      'You asked me to {tasked}, and I have thought about it since.',
      'I enjoyed it when you asked me to {tasked}.',
      'I liked it that you asked me to {tasked}.',
    ],
  },
  talked: {
    both: [
      'I was glad we talked about {topic}.',
      'I enjoyed our conversation about {topic}.',
      'It was good to talk about {topic}.',
      'I learned a lot from our conversation about {matter}.',
      'I remember best what we said about {topic}.',
      'I found it useful to hear your thoughts about {matter}.',
    ],
    formal: [
      'I very much appreciated our exchange about {topic}.',
      'I was particularly interested in our exchange about {matter}.',
    ],
    relaxed: ['I liked talking about {topic}.', 'I could have talked for longer about {topic}.'],
  },
  quoted: {
    both: [
      'I was glad that we talked about {quoted}.',
      'I enjoyed our conversation about {quoted}.',
      'It was good to talk about {quoted}.',
      'I learned a lot from what we said about {quoted}.',
      'It was interesting to talk about {quoted}.',
      'What I remember best is our conversation about {quoted}.',
    ],
  },
  nearFit: {
    both: [
      'That is something I know from my own work: {nearClaim}.',
      'I have some experience there: {nearClaim}.',
      'I could be of help with that, because {nearClaim}.',
      'I know a little about that myself, since {nearClaim}.',
      'To that I would bring {nearBring}.',
      'It helps that I have {nearBring}.',
      'I could draw on {nearBring} there.',
      'I can offer {nearBring} there.',
      'I am {nearTrait}, which should help with that.',
      'It should help there that I am {nearTrait}.',
    ],
  },
  fit: {
    both: [
      'It may help you to know that {claim}.',
      'I should add that {claim}.',
      'You may like to know that {claim}.',
      'It may be of use to you that {claim}.',
      'One reason I could be useful to you is that {claim}.',
      'I would bring {bring} with me.',
      'What I can offer is {bring}.',
      'I have {bring} to draw on.',
      'What you would get from me is {bring}.',
      'You may like to know that I am {trait}.',
      'It may be of use to you that I am {trait}.',
    ],
  },
  also: {
    both: [
      'It was also good to talk about {also}.',
      'I was also glad we spoke about {also}.',
      'I also appreciated our conversation about {also}.',
      'I will also remember what we said about {also}.',
      'It was also interesting to hear about {also}.',
      'I also found it useful to hear about {also}.',
    ],
    relaxed: ['I also liked talking about {also}.'],
  },
  /** Practical matters (a rota, a form) are thanked for and not dwelt on. */
  practical: {
    both: [
      'Thank you for going over {practical} with me.',
      'It helped to have {practical} explained.',
      'It was useful to go through {practical} with you.',
      'It was good to know about {practical} as well.',
      'Thank you, too, for telling me about {practical}.',
      'It was helpful to hear about {practical}.',
    ],
    formal: ['I appreciated that you took the time to explain {practical}.'],
    relaxed: ['Thanks for talking me through {practical}.'],
  },
  thought: {
    both: [
      'It was good to hear about that from you directly.',
      'Thank you for taking the time to go into that.',
      'I would be glad to come back to that another time.',
      'I appreciated having the time to talk about that.',
      'That is something I would like to learn more about.',
    ],
    formal: ['It was good to have time for that.'],
    relaxed: ['I’d happily have gone on talking.'],
  },
  /** After a question. */
  afterQuestion: {
    both: [
      'It is a question I would gladly come back to.',
      'I hope my answer gave you an idea of how I work.',
      'If my answer left anything open, please ask again.',
      'Please tell me if you would like a fuller answer.',
      'It was a good question to think about.',
    ],
    formal: ['I would be pleased to expand on my answer.'],
    relaxed: ['Tell me if you’d like to hear more on that.'],
  },
  /** After a task or something shown. */
  afterDeed: {
    both: [
      'It was a good way to get an idea of the work.',
      'It told me something about how you work.',
      'It made the job much easier to picture.',
      'It told me more about the job than any description of it.',
      'I learned something from that, too.',
      'It was a part of the day that I will remember.',
    ],
  },
  regard: {
    both: [
      'It was good to hear about the job at first hand, and I have been thinking it over since.',
      'I have been thinking over what we said, and I would be glad to talk about any part of it again.',
      'It helped me to understand what you are looking for, and what the work asks of the person who does it.',
      'I went away with a good deal to think about, and I am glad to have had the chance to talk with you.',
      'I know far more about the work now than I did before we spoke, and I am grateful to you for that.',
      'I was glad of the chance to hear what matters in this job, and I have come back to it in my mind more than once.',
    ],
  },
  share: {
    both: [
      'This may be of interest to you: {share}',
      'Here is something on it that you may like to read: {share}',
      'You may find this worth a look: {share}',
      'Here is the link, in case it is useful: {share}',
    ],
  },
  /** What was promised and is not done: told once, plainly. */
  promise: {
    both: [
      'As promised, I will {owed}.',
      'I will {owed}, as promised.',
      'I promised to {owed}, and I will.',
      'I will {owed}, as I said I would.',
      'As I said, I will {owed}.',
      'I will be sure to {owed}, as promised.',
    ],
  },
  next: {
    both: [
      'I look forward to hearing from {from} {by}.',
      'I understand that I will hear from {from} {by}.',
      'It is good to know that {from} will be in touch {by}.',
      'I am looking forward to news from {from} {by}.',
      'I will be glad to hear from {from} {by}.',
      'I hope to hear from {from} {by}.',
      'As I understand it, {from} will let me know {by}.',
      'I look forward to {next}.',
      'I have {next} in my {diary|calendar}.',
      'Thank you for inviting me to {next}.',
      'I will be there for {next}.',
      'I have kept {stepDay} free for {step}.',
      'I have put {stepDay} in my {diary|calendar} for {step}.',
      'I am glad to have {step} on {stepDay} to look forward to.',
      'Thank you for inviting me to {step} on {stepDay}.',
      'I will {mine}.',
      'As discussed, I will {mine}.',
      'I have made a note to {mine}.',
      'I will be sure to {mine}.',
    ],
  },
  /** Where the next step has no day. */
  nextStep: {
    both: [
      'I look forward to {step}.',
      'I am glad that {step} comes next.',
      'As I understand it, {step} comes next.',
      'It is good to know that {step} is next.',
      'I understand that the next step is {step}.',
      'Thank you for telling me that {step} is the next step.',
    ],
  },
  /** Where it is known who will be in touch, but not when. */
  nextWithout: {
    both: [
      'I look forward to hearing from {from}.',
      'I understand that {from} will be in touch.',
      'It is good to know that I can expect word from {from}.',
      'I will be glad to have word from {from}.',
      'I hope to hear from {from} soon.',
      'I am looking forward to word from {from}.',
    ],
  },
  close: {
    both: [
      'Please let me know if there is anything else you need from me.',
      'If you have any more questions, I would be happy to answer them.',
      'If you would like to know anything else, please ask.',
      'I would be happy to tell you more if that would help.',
      'Please tell me if you need anything further.',
      'Should a question come up, I am easy to reach.',
      'If there is anything else you would like to see, please say so.',
    ],
    formal: [
      'Please do let me know should you require any further information.',
      'I would be pleased to provide any further details.',
    ],
    relaxed: [
      'Just tell me if there’s anything else.',
      'If you think of anything else, drop me a line.',
      'Let me know if there’s anything else I can send you.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
