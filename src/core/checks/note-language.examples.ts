import type { CheckExample } from './shape/check.ts';
import { GERMAN_PERSON, SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `note-language` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'A note in English', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'A note in German',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY },
    context: { person: GERMAN_PERSON },
    finds: [''],
  },
];
