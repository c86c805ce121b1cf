import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `no-show` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'Nobody came: a friendly line asks for another time.',
    notes: [exampleNote([...talk, 'status: no-show'])],
    now: '2026-03-10T12:00',
    owes: ['Write Dana Whitfield a friendly line about the missed talk'],
  },
  { shows: 'A talk that took place owes none.', notes: [exampleNote(talk)], now: '2026-03-10T12:00', owes: [] },
];
