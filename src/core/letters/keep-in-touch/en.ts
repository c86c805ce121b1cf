import type { Wordings } from '../kind.ts';

/** The wordings of the sign of life some months after a rejection. */
export const en = {
  subject: {
    both: [
      'Hello again, some months on',
      'Still interested in {company}',
      'We spoke about the {role} role',
      'Hello again',
    ],
  },
  hello: {
    both: [
      'It is some months since we talked about the {role} position at {company}. I wanted to get in touch again.',
      'You may remember our conversation about the {role} role. It did not come to anything then, but I remember it gladly.',
      'Some time has gone by since I applied to {company} as {aRole}. I wanted to ask how you are all getting on.',
    ],
  },
  helloWithout: { both: ['It is some months since we talked, and I wanted to get in touch again.'] },
  topic: {
    both: [
      'Now and then I still think of what we said about {matter}.',
      'I would like to know what became of {matter}.',
      'I often remember our conversation about {liked}.',
    ],
  },
  close: {
    both: [
      'If something opens up at {company} in which I could be of use, I would like to hear about it. And if not, then simply my best wishes.',
      'There is no need to reply. If a vacancy comes up one day, though, I would be glad to hear of it.',
      'I would be happy to meet for a coffee when you have half an hour to spare, for no particular reason.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
