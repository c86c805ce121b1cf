import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `next-step-once` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'One look ahead', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'The same day promised twice',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('If anything', 'So Friday 20 March is noted. If anything'),
    },
    finds: ['Friday 20 March'],
  },
];
