import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `offer-thanks` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'Interviewers and references hear of the offer from you.',
    notes: [
      exampleNote([
        ...talk,
        'references: Ines Moreau <ines@school.example>',
        'status: offer',
        'outcome date: 2026-03-16',
      ]),
    ],
    now: '2026-03-16T13:00',
    owes: ['Thank Dana Whitfield for the offer', 'Thank Ines Moreau: there is an offer'],
  },
  {
    shows: 'Without an offer there is nothing to thank for yet.',
    notes: [exampleNote(talk)],
    now: '2026-03-16T13:00',
    owes: [],
  },
];
