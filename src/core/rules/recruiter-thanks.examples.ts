import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

/** Where the rule `recruiter-thanks` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'The recruiter is thanked beside the interviewers.',
    notes: [
      exampleNote([
        'interviewers: Dana Whitfield',
        'recruiter: Sam Okafor <sam@acme.example>',
        'company: Acme',
        'date: 2026-03-10 10:00',
      ]),
    ],
    now: '2026-03-10T13:00',
    owes: ['Thank Sam Okafor for arranging the talk'],
  },
  {
    shows: 'A recruiter who interviewed gets the interviewer’s letter instead.',
    notes: [
      exampleNote([
        'interviewers: Sam Okafor',
        'recruiter: Sam Okafor <sam@acme.example>',
        'company: Acme',
        'date: 2026-03-10 10:00',
      ]),
    ],
    now: '2026-03-10T13:00',
    owes: [],
  },
];
