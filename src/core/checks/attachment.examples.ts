import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `attachment` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'Nothing is attached', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'A plan that nobody attached',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('If anything', 'The plan is attached. If anything'),
    },
    finds: ['attached'],
  },
];
