import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `handwritten-note` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'A talk in person, or one that may have been, is followed by a note in the post.',
    notes: [exampleNote(talk)],
    now: '2026-03-10T13:00',
    owes: ['Write Dana Whitfield a thank-you note by hand'],
  },
  {
    shows: 'A video call is not, unless the settings say always.',
    notes: [exampleNote([...talk, 'format: video'])],
    now: '2026-03-10T13:00',
    owes: [],
  },
];
