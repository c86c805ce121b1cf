import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `rejection-thanks` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'A rejection is answered, also when it came before any thanks were sent.',
    notes: [exampleNote([...talk, 'status: rejected', 'outcome date: 2026-03-16'])],
    now: '2026-03-16T13:00',
    owes: ['Thank Dana Whitfield after the rejection'],
  },
  { shows: 'An application still open owes none.', notes: [exampleNote(talk)], now: '2026-03-16T13:00', owes: [] },
];
