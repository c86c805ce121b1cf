import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `strengths-letter` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'After a talk in person, a letter follows the call.',
    notes: [
      exampleNote([
        ...talk,
        'format: on-site',
        'follow-ups:',
        '  - 2026-03-16 called status-call to Dana Whitfield - still deciding',
      ]),
    ],
    now: '2026-03-16T15:00',
    owes: ['Post Dana Whitfield a letter on your strengths'],
  },
  {
    shows: 'A talk by phone asks for no letter.',
    notes: [exampleNote([...talk, 'format: phone'])],
    now: '2026-03-18T15:00',
    owes: [],
  },
];
