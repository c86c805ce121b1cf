import type { Wordings } from '../kind.ts';

/** The wordings of the email that takes the place of the call about how things stand. */
export const en = {
  subject: {
    both: [
      '{post} at {company}: where do things stand?',
      'The {role} position at {company}',
      'How things stand – {post}',
      'How things stand',
    ],
  },
  ask: {
    both: [
      'We spoke {when} about the {role} position at {company}, and I would like to ask how far you are with the decision.',
      'A week or so has gone by since {for} about the {role} job, and I wanted to ask how things are going on your side.',
      'May I ask where you stand with the {role} role? I have thought of it often since we spoke {when}.',
    ],
  },
  askWithout: {
    both: ['We spoke {when}, and I would like to ask how far you are with the decision.'],
  },
  topic: {
    both: [
      'I have also given some more thought to what we said about {matter}.',
      'I would like to hear more about {matter}.',
    ],
  },
  close: {
    both: [
      'If it takes longer, that is no trouble; I would only like to know when to expect an answer.',
      'If there is anything you still need, I can send it at once.',
      'A short reply is quite enough. Thank you for taking the time.',
      'I know that such things take their time, so a date is all I am asking for. Thank you.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
