import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `not-pressing` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'Calm', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'A plea',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace(
        'If anything is still open',
        'I really need this, please answer. If anything is still open',
      ),
    },
    finds: ['I really need this'],
  },
];
