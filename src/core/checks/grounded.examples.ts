import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `grounded` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'Everything is in the note', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'A number and a town that the notes do not have',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY.replace('a team of nine', 'a team of 14 in Rotterdam') },
    finds: ['14', 'Rotterdam'],
  },
];
