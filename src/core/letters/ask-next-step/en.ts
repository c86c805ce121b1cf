import type { Wordings } from '../kind.ts';

/** The wordings of the question what comes next. */
export const en = {
  subject: { both: ['What comes next – {post}', '{post} at {company}: the next step', 'What comes next'] },
  ask: {
    both: [
      'One thing I did not ask {when}: what happens next with the {role} position, and roughly when?',
      'After {for} {when} I {realised|realized} that I had not asked what happens next with the {role} role. Could you let me know?',
      'Could you tell me what the next step for the {role} job is, and by when you hope to decide? It would help me to plan.',
    ],
  },
  askWithout: {
    both: ['One thing I did not ask when we spoke {when}: what happens next, and roughly when?'],
  },
  close: {
    both: [
      'Thank you for everything so far.',
      'There is no hurry. A short answer is all I need, thank you.',
      'A rough idea is enough. Many thanks.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
