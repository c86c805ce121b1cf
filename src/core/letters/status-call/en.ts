import type { Wordings } from '../kind.ts';

/** The wordings of the call about how things stand: what to say, and what to leave on a voicemail of thirty seconds. */
export const en = {
  opening: {
    formal: [
      'When {first} answers: “Good morning, this is {me}. We spoke {when} about the {role} position. Is this a convenient moment?”',
      'When {first} answers: “Good afternoon, my name is {me}. We talked {when} about the {role} position. Do you have two minutes?”',
    ],
    relaxed: [
      'When {first} answers: “Hello, it’s {me}. We talked {when} about the {role} job. Have you got two minutes?”',
      'When {first} answers: “Hi, this is {me}. We spoke {when} about the {role} job. Is now a good time?”',
    ],
  },
  openingWithout: {
    both: [
      'When {first} answers: “Hello, this is {me}. We spoke about the work at {company}. Is this a good moment?”',
      'When {first} answers: “Hello, this is {me}. We spoke recently about the job. Is this a good moment?”',
      'When somebody answers: “Hello, we spoke recently about the job. Is this a good moment?”',
    ],
  },
  ask: {
    both: [
      '“I wanted to ask where things stand, and whether there is anything more that you need from me.”',
      '“Could you tell me how far you are with the decision, and when I might expect to hear?”',
      '“I would be interested to know how the decision is coming along.”',
    ],
  },
  topic: {
    both: [
      'If it fits: “I have thought more about {matter} since then, and I would be glad to say more.”',
      'If there is time: “You may remember that we spoke about {matter}. I have kept that in mind.”',
      'If there is time: “You asked me about {asked}. I have thought more about that since.”',
    ],
  },
  end: {
    both: [
      'At the end: “Thank you, that helps me. When may I ask again?” Write down the name and the day.',
      'At the end: “Thank you for telling me. May I call again next week if I have not heard?”',
    ],
  },
  voicemail: {
    both: [
      'On the voicemail, slowly: “Hello {first}, {me} here, about the {role} position. I am calling to ask how the decision is coming along. You can reach me at {phone}. Once more, {phone}. Thank you, and goodbye.”',
    ],
  },
  voicemailWithout: {
    both: [
      'On the voicemail, slowly: “Hello {first}, this is {me}, about the {role} position. It is about how things stand; I will try again tomorrow. Thank you.”',
    ],
  },
  voicemailBare: {
    both: ['On the voicemail, slowly: your name, the job, your number twice, and that you will try again tomorrow.'],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
