import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `debrief` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'An interview without notes on how it went asks for them that evening.',
    notes: [exampleNote(talk)],
    now: '2026-03-10T11:30',
    owes: ['Write down how the talk at Acme went'],
  },
  {
    shows: 'Three filled headings are a debrief.',
    notes: [
      exampleNote(talk, [
        '## Went well',
        'The tour of the plant.',
        '## Went badly',
        'I ran out of time.',
        '## Their focus',
        'Night shifts.',
      ]),
    ],
    now: '2026-03-10T11:30',
    owes: [],
  },
];
