import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `learn` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'Each item under "To learn" is a row of its own.',
    notes: [exampleNote(talk, ['## To learn', '- Window functions in SQL', '- How Acme plans its night shifts'])],
    now: '2026-03-11T09:00',
    owes: ['Learn: Window functions in SQL', 'Learn: How Acme plans its night shifts'],
  },
  {
    shows: 'What is ticked is learnt.',
    notes: [
      exampleNote(talk, ['## To learn', '- [x] Window functions in SQL', '- [ ] How Acme plans its night shifts']),
    ],
    now: '2026-03-11T09:00',
    owes: ['Learn: How Acme plans its night shifts'],
  },
  {
    shows: 'A note that lists nothing to learn asks for nothing.',
    notes: [exampleNote(talk, ['## Went well', 'The tour of the plant.'])],
    now: '2026-03-11T09:00',
    owes: [],
  },
];
