import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

const letter = { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY };

/** Where the check `note-unchanged` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'The note says what it said', letter, finds: [] },
  {
    shows: 'A topic was added to the note after the letter was written',
    letter,
    context: { isNoteChanged: true },
    finds: [''],
  },
];
