import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const note = exampleNote(['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00']);

/** Where the rule `ask-outcome` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'Two months of silence leave one question.',
    notes: [note],
    now: '2026-05-10T09:00',
    owes: ['Closed? What became of the application at Acme'],
  },
  { shows: 'Within two months nothing is asked.', notes: [note], now: '2026-05-08T09:00', owes: [] },
];
