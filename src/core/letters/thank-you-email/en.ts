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
  /** To somebody who held an earlier talk as well. */
  thanksAgain: {
    both: [
      'It was good to talk with you {again} {when}, and thank you for it. The {role} position at {company} is clearer to me now.',
      'Thank you for making time {again} {when}. I know still more now about the {role} role at {company}.',
      'I was glad to speak with you {again} {when}, and thank you for your time. It added a good deal to what I know of the {role} job at {company}.',
      'Thank you for {another} {when}. It filled in much of what I still wanted to know about the {role} role at {company}.',
      'I enjoyed speaking with you {again} {when}, and I thank you for the time you took. It gave me a fuller picture of the {role} position at {company}.',
      'I appreciated the chance to talk with you {again} {when}, and I thank you for it. I see more clearly now what the {role} job at {company} asks for.',
      'Thank you for finding time for me {again} {when}. I understand the {role} role at {company} better still.',
    ],
    formal: [
      'I am grateful to you for {another} {when}. It helped me to know the {role} position at {company} in more depth.',
    ],
    relaxed: [
      'Thanks for talking with me {again} {when}. I learned a good bit more about the {role} job at {company}.',
      'Thanks for making the time to speak {again} {when}. I’ve got a still better idea of the {role} job at {company} now.',
    ],
  },
  /** The same where the note names no role or no company. */
  thanksAgainWithout: {
    both: [
      'Thank you for making time {again} {when}. I know still more now about the work.',
      'I was glad to speak with you {again} {when}, and thank you for your time. It added a good deal to what I know of the job.',
      'Thank you for {another} {when}. It filled in much of what I still wanted to know about the work.',
      'It was good to talk with you {again}, and thank you for it. The job is clearer to me now.',
      'Thank you for {another}. I have a fuller picture of the work now.',
      'I enjoyed speaking with you {again}, and I thank you for the time you took. I see more clearly now what the work asks for.',
      'Thank you for finding time for me {again} {when}. I understand better still what you are looking for.',
    ],
  },
  /** These say what it was: a call, a conversation, a visit. */
  thanks: {
    both: [
      'Thank you for {for} {when}. It gave me a much clearer picture of the {role} role at {company}.',
      'Thank you for {seeing} {when}. I enjoyed hearing more about the {role} position at {company}.',
      'Thank you for making time to {see} {when}. I understand much better now what the {role} job at {company} involves.',
      'I wanted to thank you for {for} {when}. It was helpful to hear what {company} is looking for in {aRole}.',
      'Thank you for a helpful {talk} {when}. I now have a better idea of the {role} position at {company}.',
      'Many thanks for {seeing} {when}. I came away with a good picture of the {role} job at {company}.',
      'Thank you for an enjoyable {talk} {when} and for the chance to learn more about the {role} position at {company}.',
    ],
    formal: [
      'I would like to thank you for {seeing} {when}. I was pleased to learn more about the {role} position at {company}.',
      'Thank you very much for {for} {when}. It was a pleasure to learn more about {company} and the {role} position.',
    ],
    relaxed: [
      'Thanks for {for} {when}. I have a much better sense of the {role} job at {company} now.',
      'Thanks so much for {seeing} {when}. It was good to hear what the {role} job at {company} is really like.',
      'Thanks for your time {when}. It was good to talk to you and to find out more about {company} and the {role} job.',
    ],
  },
  /** These suit any talk. */
  thanksForTime: {
    both: [
      'Thank you for your time {when}. I now know much more about the {role} role at {company}.',
      'Thank you for the time you gave me {when}. It was good to learn more about the {role} job at {company}.',
      'Thank you for finding the time {when}. The {role} position at {company} is much clearer to me now.',
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
      'I wanted to thank you for {for} {when}. It was helpful to hear what you are looking for.',
      'Thank you for making time to {see} {when}. I understand much better now what the work involves.',
      'Thank you for {seeing} {when}. I enjoyed hearing more about the job.',
      'Thank you for your time {when}. I now know much more about the job.',
      'Many thanks for {for} {when}. The work is much clearer to me now.',
      'Thank you for finding the time {when}. I can picture the job much better now.',
    ],
  },
  /** What has been thought of since is said from the next day on. */
  asked: {
    both: [
      'I was glad you asked about {asked}.',
      'I liked your question about {asked}.',
      'I enjoyed your question about {asked}.',
      'I enjoyed talking through your question about {asked}.',
      'It was good to be asked about {asked}.',
      'I was pleased that you asked about {asked}.',
      'One question of yours has stayed with me {since}: you asked about {asked}.',
      'You asked me about {asked}, and I have thought about it {since}.',
      'I have come back more than once {since} to your question about {asked}.',
    ],
    formal: ['I appreciated your question about {asked}.', 'I valued your question about {asked}.'],
    relaxed: ['I thought it was good that you asked about {asked}.'],
  },
  told: {
    both: [
      'I was glad to hear about {told}.',
      'I have thought more than once {since} of what you told me about {told}.',
      'I enjoyed hearing about {told}.',
      'I learned a lot from what you said about {told}.',
      'Thank you for telling me about {told}.',
      'I was interested in what you said about {told}.',
      'I found it useful to hear about {told}.',
    ],
    formal: ['I valued what you had to say about {told}.', 'It was very helpful to hear about {told}.'],
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
      'It was useful to hear that {said}.',
      'I made a note that {said}.',
      'I will keep in mind that {said}.',
    ],
    formal: ['It was interesting to learn that {said}.'],
    relaxed: ['I hadn’t known that {said}.'],
  },
  shown: {
    both: [
      'Thank you for showing me {shown}.',
      'I was glad to see {shown}.',
      'It was helpful to see {shown}.',
      'It was kind of you to show me {shown}.',
      'I appreciated being shown {shown}.',
    ],
    formal: ['I was pleased to be shown {shown}.'],
    relaxed: ['I really enjoyed seeing {shown}.'],
  },
  let: {
    both: [
      'Thank you for letting me {let}.',
      'I was glad that you let me {let}.',
      'I appreciated being trusted to {let}.',
      'It meant a lot to me that I could {let}.',
      'What I will remember is that I was allowed to {let}.',
      'It was good to be trusted to {let}.',
    ],
  },
  tasked: {
    both: [
      'I was glad you asked me to {tasked}.',
      'I was pleased to be asked to {tasked}.',
      'It was a good idea of yours to have me {tasked}.',
      'I liked being asked to {tasked}.',
      'I enjoyed it when you asked me to {tasked}.',
      'It was good that you had me {tasked}.',
    ],
  },
  /** What somebody said in so many words, which the note quotes. */
  saying: {
    both: [
      'I will remember what you said about {topic}: {saying}',
      'What you said about {topic} will stay with me: {saying}',
      'I made a note of what you said about {topic}: {saying}',
      'I liked what you told me about {topic}: {saying}',
      'You put it well when we talked about {topic}: {saying}',
      'We talked about {topic}, and I liked how you put it: {saying}',
    ],
  },
  /** What goes wrong, or weighs on people, is no pleasure to hear of; these suit it, and anything else. */
  trouble: {
    both: [
      'It was useful to talk about {trouble}.',
      'I found it helpful to hear about {trouble}.',
      'We had a useful talk about {trouble}.',
      'It helped me to picture the work when we talked about {trouble}.',
      'It was useful to hear more about {trouble}.',
      'It was good to speak about {trouble}.',
      'Since we spoke, I have been thinking about {trouble}.',
    ],
  },
  talked: {
    both: [
      'I was glad we talked about {topic}.',
      'I enjoyed our conversation about {topic}.',
      'It was good to talk about {topic}.',
      'It was very useful to talk about {matter}.',
      'I was pleased to talk about {topic}.',
      'I enjoyed talking about {topic}.',
      'I found our conversation about {matter} useful.',
      'It was interesting to talk about {topic}.',
      'Our conversation about {topic} was useful to me.',
      'It was helpful to talk about {matter}.',
    ],
    formal: ['I appreciated our conversation about {topic}.', 'I valued our conversation about {topic}.'],
    relaxed: ['I liked talking about {topic}.', 'I could have talked for longer about {topic}.'],
  },
  quoted: {
    both: [
      'I was glad that we talked about {quoted}.',
      'I enjoyed our conversation about {quoted}.',
      'It was good to talk about {quoted}.',
      'I found it useful to talk about {quoted}.',
      'It was interesting to talk about {quoted}.',
      'I will remember our conversation about {quoted}.',
    ],
  },
  nearFit: {
    both: [
      '{nearClaim}, so I know a little of what that takes.',
      'I could relate to that, since {nearClaim}.',
      'That is something I know at first hand: {nearClaim}.',
      'I have some experience there: {nearClaim}.',
      'I know a little about that myself, since {nearClaim}.',
      'This is close to what I have done myself: {nearClaim}.',
      'To that I would bring {nearBring}.',
      'It helps that I have {nearBring}.',
      'I could draw on {nearBring} there.',
      'I can offer {nearBring} there.',
      'I am {nearTrait}, which should help with that.',
      'It should help there that I am {nearTrait}.',
    ],
  },
  /** A strength of the same kind as the topic, in other words. */
  kinFit: {
    both: [
      'It interested me all the more because {kinClaim}.',
      'That was of special interest to me, since {kinClaim}.',
      'I may be of some use there, since {kinClaim}.',
    ],
  },
  fit: {
    both: [
      'It may help you to know that {claim}.',
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
  /** A second matter, by how it came up. */
  also: {
    both: [
      'It was also good to talk about {also}.',
      'I was also glad we spoke about {also}.',
      'I also appreciated our conversation about {also}.',
      'I was glad, too, that we talked about {also}.',
      'I was also pleased to talk with you about {also}.',
      'I also found it useful to talk about {also}.',
    ],
    relaxed: ['I also liked talking about {also}.'],
  },
  alsoTrouble: {
    both: [
      'It was also useful to talk about {alsoTrouble}.',
      'I found it useful, too, to hear about {alsoTrouble}.',
      'I also found it helpful to hear about {alsoTrouble}.',
      'I learned more about the work, too, when we talked about {alsoTrouble}.',
      'I will also remember our conversation about {alsoTrouble}.',
      'I also learned a good deal from our talk about {alsoTrouble}.',
    ],
  },
  alsoOther: {
    both: [
      'I was also glad to be asked about {alsoAsked}.',
      'Your question about {alsoAsked} was a good one, too.',
      'I also liked it that you asked about {alsoAsked}.',
      'I liked your question about {alsoAsked}, too.',
      'I have also made a note that {alsoSaid}.',
      'It was also helpful to know that {alsoSaid}.',
      'I will also keep in mind that {alsoSaid}.',
      'With {alsoWith}, I can see why that matters.',
      'With {alsoWith}, I understand why you ask.',
      'Thank you as well for showing me {alsoShown}.',
      'It helped, too, to see {alsoShown}.',
      'I was also glad to see {alsoShown}.',
    ],
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
  /** Behind whatever was said; only where a letter would be too short without it. */
  remark: {
    both: [
      'That helped me to see what the work is like.',
      'It told me something about how you work.',
      'It made the job much easier to picture.',
      'I have a better feeling for the work now.',
      'I learned something from that, too.',
      'I understand the work better for it.',
    ],
  },
  regard: {
    both: [
      'It was good to hear about the job at first hand, and I have been thinking it over since.',
      'I have been thinking over what we said, and it has given me a good idea of the work.',
      'It helped me to understand what you are looking for, and what the work asks of the person who does it.',
      'I came away with a good deal to think about, and I am glad to have had the chance to talk with you.',
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
      'I have kept in mind what I promised: I will {owed}.',
      'I am also going to {owed}, as promised.',
      'I will {owed}, as I said I would.',
      'I will be sure to {owed}, as promised.',
    ],
  },
  /** Where somebody is to ring. */
  nextCall: {
    both: [
      'I look forward to {call} {by}.',
      'I will be glad to take {call} {by}.',
      'It is good to know that I can expect {call} {by}.',
      'I will be ready for {call} {by}.',
      'I will make sure that I can be reached for {call} {by}.',
      'I will keep my phone at hand for {call} {by}.',
    ],
  },
  nextCallWithout: {
    both: [
      'I look forward to {call}.',
      'I will be glad of {call}.',
      'It is good to know that I can expect {call}.',
      'I will be ready for {call}.',
      'I will keep my phone at hand for {call}.',
      'I will make sure that I can be reached for {call}.',
    ],
  },
  next: {
    both: [
      'I look forward to hearing from {from} {by}.',
      'I understand that I will hear from {from} {by}, and I look forward to it.',
      'It is good to know that {third} will be in touch {by}.',
      'I am looking forward to hearing from {from} {by}.',
      'As I understand it, I will hear from {from} {by}.',
      'I hope to hear from {from} {by}.',
      'I am glad to know that I will hear from {from} {by}.',
      'I look forward to {next}.',
      'I have {next} in my {diary|calendar}.',
      'Thank you for inviting me to {next}. I will be glad to come.',
      'I am happy to confirm {next}.',
      'I will be there on {stepDay} for {step}.',
      'I have put {stepDay} in my {diary|calendar} for {step}.',
      'I have noted {next}, and I look forward to it.',
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
      'I understand that {third} will be in touch.',
      'It is good to know that I will hear from {from}.',
      'I will look out for word from {from}.',
      'I hope to hear from {from} soon.',
      'I expect to hear from {from}.',
    ],
  },
  /** Where the note names no next step. */
  forward: {
    both: [
      'I look forward to hearing from {whom}.',
      'I hope to hear from {whom} soon.',
      'It would be good to hear from {whom}.',
      'I hope to hear from {whom} before long.',
      'I would be very pleased to hear from {whom}.',
      'I hope that we will be in touch again soon.',
      'I am looking forward to hearing from {whom}.',
      'I will be glad to hear from {whom}.',
      'I hope to speak with {whom} again.',
      'I would be happy to talk again.',
      'I would be glad of any news from {whom}.',
      'I hope that there will be news from {whom} soon.',
      'I hope that we can talk again.',
    ],
    formal: ['It would be a pleasure to hear from {whom}.'],
  },
  /** Before another talk whose day is known. */
  closeBefore: {
    both: [
      'If there is anything I should prepare {beforehand}, please let me know.',
      'Please let me know if you need anything from me {before}.',
      'If there is anything I can send you {before}, please let me know.',
      'If anything changes {before}, please let me know.',
      'If there is more you would like to know {before}, please ask.',
      'If you have any questions {before}, I will be happy to answer them.',
    ],
  },
  close: {
    both: [
      'Please let me know if there is anything else you need from me.',
      'If you have any more questions, I would be happy to answer them.',
      'If you would like to know anything else, please ask.',
      'If there is anything else I can send you, please let me know.',
      'Please let me know if anything else would be useful to you.',
      'I would be happy to answer any questions that come up.',
      'If there is anything else that would help, please let me know.',
      'I would be happy to send you anything else you need.',
      'If I can answer anything else, please get in touch.',
    ],
    formal: [
      'Should you need anything else from me, please just say so.',
      'If you need any further information, please let me know.',
      'I would be glad to answer any further questions.',
    ],
    relaxed: [
      'If there’s anything else you’d like from me, just say.',
      'If you think of anything else, drop me a line.',
      'Let me know if there’s anything else I can send you.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
