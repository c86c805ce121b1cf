import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `references-alert` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'The references named in the note are told after the first talk.',
    notes: [exampleNote([...talk, 'references: Ines Moreau <ines@school.example>'])],
    now: '2026-03-10T12:00',
    owes: ['Tell Ines Moreau that they may be asked about you'],
  },
  { shows: 'Without references nobody is told.', notes: [exampleNote(talk)], now: '2026-03-10T12:00', owes: [] },
];
