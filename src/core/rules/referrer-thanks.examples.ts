import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `referrer-thanks` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'Who introduced you hears how it went.',
    notes: [exampleNote([...talk, 'referred by: Ines Moreau <ines@school.example>'])],
    now: '2026-03-11T12:00',
    owes: ['Thank Ines Moreau for the introduction'],
  },
  { shows: 'Without a referrer nobody is thanked.', notes: [exampleNote(talk)], now: '2026-03-11T12:00', owes: [] },
];
