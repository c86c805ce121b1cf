import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `ask-next-step` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'Nobody said what comes next.',
    notes: [exampleNote(talk)],
    now: '2026-03-11T09:00',
    owes: ['Ask Dana Whitfield what happens next'],
  },
  {
    shows: 'The note has a date for the decision.',
    notes: [exampleNote([...talk, 'decision by: 2026-03-20'])],
    now: '2026-03-11T09:00',
    owes: [],
  },
];
