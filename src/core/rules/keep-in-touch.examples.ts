import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `keep-in-touch` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'Three months after the rejection it is time to write.',
    notes: [exampleNote([...talk, 'status: rejected', 'outcome date: 2026-03-16'])],
    now: '2026-06-14T09:00',
    owes: ['Write to Dana Whitfield to stay in touch'],
  },
  {
    shows: 'Nothing is owed while the application runs.',
    notes: [exampleNote(talk)],
    now: '2026-03-16T09:00',
    owes: [],
  },
];
