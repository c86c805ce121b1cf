import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const note = exampleNote(['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00']);

/** Where the rule `linkedin` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'A day after the talk the invitation is open.',
    notes: [note],
    now: '2026-03-11T12:00',
    owes: ['Connect with Dana Whitfield on LinkedIn'],
  },
  {
    shows: 'Somebody met again in a second round is not invited twice.',
    notes: [
      exampleNote([
        'interviewers: Dana Whitfield',
        'company: Acme',
        'date: 2026-03-10 10:00',
        'follow-ups:',
        '  - 2026-03-11 sent linkedin to Dana Whitfield',
      ]),
      exampleNote(['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-17 10:00']),
    ],
    now: '2026-03-18T12:00',
    owes: [],
  },
];
