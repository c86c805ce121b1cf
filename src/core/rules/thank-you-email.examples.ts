import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const panel = ['interviewers:', '  - Dana Whitfield <dana@acme.example>', '  - Luis Ortega', 'company: Acme'];

/** Where the rule `thank-you-email` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'Everyone on the panel is owed a letter of their own, with or without an address.',
    notes: [exampleNote([...panel, 'date: 2026-03-10 10:00'])],
    now: '2026-03-10T13:00',
    owes: ['Thank Dana Whitfield by email', 'Thank Luis Ortega by email'],
  },
  {
    shows: 'A talk that lies ahead owes no thanks yet.',
    notes: [exampleNote([...panel, 'date: 2026-03-12 10:00'])],
    now: '2026-03-10T13:00',
    owes: [],
  },
];
