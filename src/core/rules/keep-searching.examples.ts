import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `keep-searching` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'With one application left, looking further is on the list.',
    notes: [exampleNote(talk)],
    now: '2026-03-11T09:00',
    owes: ['Look for other jobs: 1 application is open'],
  },
  {
    shows: 'An accepted job ends the search.',
    notes: [exampleNote([...talk, 'status: accepted', 'outcome date: 2026-03-16'])],
    now: '2026-03-17T09:00',
    owes: [],
  },
];
