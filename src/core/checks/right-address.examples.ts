import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `right-address` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'The address from the note', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'No address',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY },
    context: { email: null },
    finds: [''],
  },
  {
    shows: 'The address of a colleague',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY },
    context: { email: 'luis@example.example' },
    finds: [''],
  },
];
