import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `no-stock-phrases` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'Words of one’s own', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'A phrase from every second letter',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY.replace('Your question', 'I was thrilled. Your question') },
    finds: ['thrilled'],
  },
];
