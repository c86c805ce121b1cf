import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `next-round` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'A talk in two days is prepared for.',
    notes: [exampleNote(talk)],
    now: '2026-03-08T12:00',
    owes: ['Prepare for the talk at Acme'],
  },
  { shows: 'A talk that is over is not.', notes: [exampleNote(talk)], now: '2026-03-10T12:00', owes: [] },
];
