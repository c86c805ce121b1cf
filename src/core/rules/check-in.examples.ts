import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield <dana@acme.example>', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `check-in` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'A week after the call an email asks again.',
    notes: [exampleNote([...talk, 'follow-ups:', '  - 2026-03-17 called status-call to Dana Whitfield'])],
    now: '2026-03-24T09:00',
    owes: ['Check in with Dana Whitfield by email'],
  },
  {
    shows: 'Before the call nothing is asked again.',
    notes: [exampleNote([...talk, 'follow-ups:', '  - 2026-03-11 sent thank-you-email to Dana Whitfield'])],
    now: '2026-03-18T09:00',
    owes: [],
  },
];
