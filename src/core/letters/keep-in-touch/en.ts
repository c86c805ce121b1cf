import type { Wordings } from '../kind.ts';

/** The wordings of the sign of life some months after a rejection. */
export const en = {
  subject: {
    both: [
      'A greeting, some months on',
      'Still interested in {company}',
      'We spoke about the {role} role',
      'A greeting',
    ],
  },
  hello: {
    both: [
      'It is some months since we talked about the {role} position at {company}. I thought I would let you hear from me again.',
      'You may remember our conversation about the {role} role. It did not come to anything then, but I have kept it in good memory.',
      'Some time has gone by since I applied to {company} as {role}. I wanted to ask how you are all getting on.',
    ],
  },
  helloWithout: { both: ['It is some months since we talked, and I thought I would let you hear from me again.'] },
  topic: {
    both: [
      'I still think now and then of what we said about {topic}. How has that gone on?',
      'Back then we also spoke about {topic}; I would like to know what became of it.',
      'Whenever I read something about {topic}, our conversation comes back to me.',
    ],
  },
  close: {
    both: [
      'If something opens up at {company} in which I could be of use, I would like to hear about it. And if not, then simply: warm greetings.',
      'Nothing is asked of you with this. Only, should there be a vacancy one day, I would be glad of a word.',
      'I would be happy to meet for a coffee when you have half an hour to spare, without any special reason.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
