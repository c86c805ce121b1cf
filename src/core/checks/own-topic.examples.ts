import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `own-topic` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'The person’s own question', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'A topic that somebody else brought up',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace(
        'Your question about how I would hand over a ward at short notice',
        'What you said about the linen run',
      ),
    },
    finds: [''],
  },
];
