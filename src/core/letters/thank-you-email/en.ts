import type { Wordings } from '../kind.ts';

/** The wordings of the thank-you email, part by part. */
export const en = {
  subject: {
    both: [
      'Thank you – {role} at {company}',
      '{role} at {company}: thank you for {for}',
      'Thank you for {for}, {role} at {company}',
      'Thank you for {for} about the {role} role',
      'With thanks: {role} at {company}',
      'Thank you – {role}',
      'Thank you – {company}',
      'Thank you for {for}',
    ],
  },

  /** These say what it was: a call, a conversation, a visit. */
  thanks: {
    both: [
      'Thank you for {for} {when}. I came away with a far better idea of what the {role} role at {company} asks for.',
      'Our {talk} {when} gave me plenty to think about, and I want to thank you for it. I understand better now what {company} needs in {aRole}.',
      'It was good of you to {see} {when}: thank you. It helped me to see the {role} job at {company} as it really is.',
      'Thank you for {seeing} {when}. I had read about the {role} role at {company}, but reading is not the same as hearing.',
      'My thanks for the {talk} we had {when} about the {role} post at {company}.',
    ],
    formal: [
      'Please accept my thanks for {seeing} {when}. I learned a good deal about the duties of {aRole} at {company}.',
      'Thank you for having given so much thought to our {talk} {when} on the {role} position at {company}.',
    ],
    relaxed: [
      'Thanks for {for} {when}. I have a much better feel for the {role} job at {company} now.',
      'Many thanks for {seeing} {when}. I liked how openly you spoke about the {role} job at {company}.',
    ],
  },

  /** These suit any talk. */
  thanksForTime: {
    both: [
      'Thank you for the time you gave me {when}. The {role} position at {company} is much easier to picture now.',
      '{When} you made time for me, and I would like to thank you for it. I now know what being {aRole} at {company} means in practice.',
      'You were generous with your time {when}, and I thank you for it. I know more now about what {aRole} does at {company}.',
    ],
    formal: [
      'I would like to thank you for your time {when}. What you said made the {role} position at {company} a good deal clearer to me.',
      'I am grateful for the opportunity to have spoken with you {when} about the post of {role} at {company}.',
    ],
    relaxed: [
      'Thanks so much for your time {when}. It was good to hear what being {aRole} at {company} is like once the advert is out of the way.',
      'It was good to talk {when}, so thank you. I’ve a clearer idea now of what you want from {aRole} at {company}.',
    ],
  },

  /** Where the note names no role, no company or neither. */
  thanksWithout: {
    both: [
      'Thank you for {for} {when}. I came away knowing far better what {company} is looking for.',
      'Thank you for the time you gave me {when}. The work at {company} is much easier to picture now.',
      'It was good of you to {see} {when}: thank you. It helped me to see {company} from the inside.',
      'Thank you for {for} {when}. I came away with a far better idea of what the {role} role asks for.',
      'Thank you for the time you gave me {when}. The {role} position is much easier to picture now.',
      'It was good of you to {see} {when}: thank you. It helped me to see the {role} job as it really is.',
      'Thank you for {for} {when}. I came away with a far better idea of the work.',
      'Thank you for the time you gave me {when}. The job is much easier to picture now.',
      '{When} you made time for me, and I would like to thank you for it.',
      'Our {talk} {when} gave me plenty to think about, and I want to thank you for it.',
      'It was good of you to {see} {when}: thank you. It helped me to see the job as it really is.',
      'Thank you for {seeing} {when}. I had read about the work, but reading is not the same as hearing.',
      'You were generous with your time {when}, and I thank you for it.',
      'I would like to thank you for your time {when}. What you said made the job a good deal clearer to me.',
      'Thank you for {for}. I came away with a far better idea of the work.',
      'Thank you for the time you gave me. The job is much easier to picture now.',
      'Our {talk} gave me plenty to think about, and I want to thank you for it.',
      'It was good of you to {see}: thank you.',
    ],
  },

  asked: {
    both: [
      'Your question about {asked} has stayed with me.',
      'I have gone on thinking about your question about {asked}.',
      'What I remember best is your question about {asked}.',
      'Of all that we spoke about, your question about {asked} is the one I keep coming back to.',
      'You asked about {asked}, and I was still turning it over afterwards.',
      'I was glad that you asked about {asked}.',
      'Afterwards I went back over your question about {asked}, since it says so much about the work.',
    ],
    formal: [
      'Your question about {asked} went to the heart of the matter, and I was glad to be asked it.',
      'I found your question about {asked} particularly worth thinking about.',
    ],
    relaxed: [
      'I’m still thinking about your question about {asked}.',
      'Your question about {asked} was a good one. I’d want to know that too.',
    ],
  },

  told: {
    both: [
      'What you told me about {told} has stayed with me.',
      'I was glad to hear about {told} from you.',
      'Hearing about {told} made the work real for me.',
      'I learned a good deal from what you said about {told}.',
      'It was useful to hear you talk about {told}.',
      'What I remember best is what you said about {told}.',
      'I have thought more than once about what you told me about {told}.',
    ],
    formal: [
      'I was particularly interested in what you had to say about {told}.',
      'Thank you especially for speaking about {told}.',
    ],
    relaxed: ['I really liked hearing about {told}.', 'The bit about {told} has really stuck with me.'],
  },

  answered: {
    both: [
      'Your answer when I asked about {answered} was a real help.',
      'Thank you for answering my question about {answered}.',
      'What you said when I asked about {answered} has stayed in my mind.',
      'I was glad to be able to ask you about {answered}.',
      'It was good to have an answer from you about {answered}.',
      'I came with a question about {answered}, and you answered it.',
    ],
    formal: ['I am obliged to you for your answer to my question about {answered}.'],
    relaxed: ['It really helped that I could ask you about {answered}.'],
  },

  said: {
    both: [
      'You mentioned that {said}, and I have thought about that since.',
      'I was interested to hear that {said}.',
      'When you said that {said}, I began to see what the work looks like from the inside.',
      'One thing I took away is that {said}.',
      'It has stayed with me that {said}.',
      'I made a note of what you said: that {said}.',
    ],
    relaxed: ['I hadn’t known that {said}, and it made me think.'],
  },

  shown: {
    both: [
      'I was glad that you showed me {shown}.',
      'It helped to see {shown}, and not only to hear about it.',
      'Thank you for showing me {shown}.',
      'You took the trouble to show me {shown}, and I appreciated that.',
      'I can still see {shown} before me, and I am glad that you showed it to me.',
      'To have seen {shown} tells me more than any description could.',
    ],
    relaxed: ['I loved being shown {shown}.'],
  },

  tasked: {
    both: [
      'You asked me to {tasked}, and I have thought about it since.',
      'I was glad that you asked me to {tasked}.',
      'When you asked me to {tasked}, I could see what you are looking for.',
      'I have gone back over the moment when you asked me to {tasked}.',
      'That you asked me to {tasked} told me a lot about the work.',
      'To be asked to {tasked} was a good test, and a fair one.',
    ],
  },

  talked: {
    both: [
      'I was glad that we talked about {topic}.',
      'Our conversation about {topic} has stayed with me.',
      'I have been thinking about {topic} since we spoke.',
      'What we said about {topic} is what I remember most clearly.',
      'Talking about {topic} showed me what matters in this work.',
      'I found it particularly useful to talk about {topic}.',
      'That we spoke about {topic} helped me more than I had expected.',
    ],
    formal: [
      'I particularly valued our discussion about {topic}.',
      'What interested me most was our exchange about {topic}.',
    ],
    relaxed: ['I enjoyed talking about {topic}.', 'I liked that we got talking about {topic}.'],
  },

  quoted: {
    both: [
      'I was glad that we came to speak about {quoted}.',
      'We spoke about {quoted}, and I have thought about it since.',
      'Our conversation about {quoted} has stayed with me.',
      'What I remember best is what we said about {quoted}.',
      'It was useful to talk about {quoted}.',
      'Of all that we touched on, {quoted} is what I keep coming back to.',
    ],
  },

  nearFit: {
    both: [
      'That is familiar ground for me: {nearClaim}.',
      'It touches on something I know well, because {nearClaim}.',
      'It is near to my own experience: {nearClaim}.',
      'There I could be of use: {nearClaim}.',
      'It would not be new to me, as {nearClaim}.',
      'That is where {nearBring} would help.',
      'I would bring {nearBring} to it.',
      'For that I can offer {nearBring}.',
      'I could put {nearBring} to use there.',
      'It is a task to which I would bring {nearBring}.',
      'There, {nearBring} should come in useful.',
    ],
    relaxed: ['That one is close to home for me: {nearClaim}.', 'I’d have {nearBring} to put into that.'],
  },

  fit: {
    both: [
      'You may like to know that {claim}.',
      'For my part, {claim}, and I would bring that with me.',
      'If it helps you to place me: {claim}.',
      'I should add that {claim}.',
      'One thing about me that may matter here: {claim}.',
      'As for what I can offer, {claim}.',
      'For my part, I would bring {bring}.',
      'What I can offer is {bring}.',
      'To the work itself I would bring {bring}.',
      'If I joined you, {bring} would come with me.',
      'I can offer the team {bring}.',
      'From me you would get {bring}.',
    ],
  },

  also: {
    both: [
      'It was good to talk about {also} as well.',
      'I was also glad of what we said about {also}.',
      'We talked about {also} too, and that helped me as much.',
      'I will also remember what was said about {also}.',
      'I took just as much from talking about {also}.',
      'The time we spent on {also} was well spent too.',
      'That we also got to {also} was a help.',
    ],
    relaxed: ['And I liked that we got on to {also}.'],
  },

  thought: {
    both: [
      'It is the sort of thing one only learns from the people who do the work.',
      'Details like that help me to see where I could be useful.',
      'It gave me a clear sense of what matters to you in this job.',
      'I left with more ideas about it than I had come with.',
      'I like work in which such things matter.',
      'No advertisement could have told me as much.',
      'That made the job far more concrete for me.',
    ],
    formal: ['I should be glad to say more about it on another occasion.'],
    relaxed: ['I’d happily have gone on about it for another hour.'],
  },

  regard: {
    both: [
      'It is one thing to read about a post and another to speak with the people who know it, and I was glad of the second.',
      'You helped me to understand what the job asks of someone from day to day.',
      'I left with a clear sense of what the work is about and of what you are looking for.',
      'Speaking with you answered the questions that I had brought, and a few that I had not thought of.',
      'I can say much better now how I could be useful to you.',
      'I had some questions about the work beforehand, and I have better ones now.',
      'It was a help to learn about the work from somebody who knows it.',
    ],
  },

  share: {
    both: [
      'On that subject, this may be of use to you: {share}',
      'Here is something on it that you may like to read: {share}',
      'You may find this worth a look: {share}',
      'This is the piece I had in mind: {share}',
    ],
  },

  next: {
    both: [
      'I look forward to hearing from {from} {by}.',
      'It is good to know that {from} will be in touch {by}.',
      'As I understand it, I can expect word from {from} {by}.',
      'I will look out for a message from {from} {by}.',
      'I have noted that {from} will get back to me {by}.',
      'An answer from {from} {by} suits me well.',
      'That I will hear from {from} {by} is good to know.',
      'I look forward to {next}.',
      'I have made a note of {next}.',
      'I will come prepared to {step} on {stepDay}.',
      'It is good that we have {stepDay} fixed for {step}.',
      'As for what comes next, I am looking forward to {step}.',
      'I am glad that {step} comes next.',
      'So {stepDay} is in my diary, and I look forward to it.',
      'As the next step, I will {mine}.',
      'As we said, I will {mine}.',
      'I will {mine}, so that you have what you need.',
      'For my part, I will now {mine}.',
      'I have not forgotten that I am to {mine}.',
      'I will see to it that I {mine}.',
    ],
  },

  /** Where it is known who will be in touch, but not when. */
  nextWithout: {
    both: [
      'I look forward to hearing from {from}.',
      'It is good to know that {from} will be in touch.',
      'I will look out for a message from {from}.',
      'I have noted that {from} will get back to me.',
      'I am glad to know that the next word comes from {from}.',
      'Until then I will wait for news from {from}.',
    ],
  },

  close: {
    both: [
      'If anything is still open, I am happy to answer it.',
      'Please ask if you would like to know more about anything I said.',
      'If a further question comes up, a short message is enough.',
      'I am easy to reach if you would like to hear more about anything.',
      'Do write or call if I left anything unclear.',
      'If it would help to talk again, I will gladly make the time.',
      'Whatever you decide, I was glad of the {talk}.',
      'I will gladly send anything else that would be of use to you.',
    ],
    formal: [
      'Should you need anything further from me, I will gladly supply it.',
      'I remain at your disposal if any question should arise.',
      'Please let me know if there is anything that you would like me to add.',
    ],
    relaxed: [
      'Just let me know if there’s anything else you’d like to see.',
      'If you think of something you forgot to ask, just ask.',
      'And if anything’s unclear, drop me a line.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
