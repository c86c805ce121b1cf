import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `one-exclamation-mark` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'None', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'Two of them',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('stayed with me.', 'stayed with me!').replace('March.', 'March!'),
    },
    finds: ['!'],
  },
];
