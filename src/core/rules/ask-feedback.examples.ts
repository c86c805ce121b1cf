import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['company: Acme', 'date: 2026-03-10 10:00'];
const rejected = ['status: rejected', 'outcome date: 2026-03-16'];
const people = ['interviewers: Dana Whitfield, Luis Ortega'];

/** Where the rule `ask-feedback` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'Two weeks after the rejection one person is asked, not the whole panel.',
    notes: [exampleNote([...people, ...talk, ...rejected])],
    now: '2026-03-30T09:00',
    owes: ['Ask Dana Whitfield what would have made the difference'],
  },
  {
    shows: 'One question is enough, whoever of the panel was asked.',
    notes: [
      exampleNote([...people, ...talk, ...rejected, 'follow-ups:', '  - 2026-03-20 sent ask-feedback to Luis Ortega']),
    ],
    now: '2026-03-30T09:00',
    owes: [],
  },
  {
    shows: 'More than a month after the rejection the question comes too late.',
    notes: [exampleNote([...people, ...talk, ...rejected])],
    now: '2026-04-17T09:00',
    owes: [],
  },
  {
    shows: 'An application still open owes none.',
    notes: [exampleNote([...people, ...talk])],
    now: '2026-03-30T09:00',
    owes: [],
  },
  {
    shows: 'Nor does a rejection that came before any talk.',
    notes: [
      exampleNote([
        'company: Acme',
        'date: 2026-03-19 10:00',
        ...people,
        'status: rejected',
        'outcome date: 2026-03-16',
      ]),
    ],
    now: '2026-03-18T09:00',
    owes: [],
  },
];
