import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['type: interview', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `who-was-there` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'Somebody of whom the text tells a job, and nothing that was said or done, may have been there or not.',
    notes: [exampleNote(talk, ['I met Dana Whitfield. So is Aoife, the ward clerk.'])],
    now: '2026-03-10T15:00',
    owes: ['Was Aoife at the talk at Acme?'],
  },
  {
    shows: 'With the answer in the note nothing is asked.',
    notes: [
      exampleNote([...talk, 'also met: [Aoife]'], ['I met Dana Whitfield. So is Aoife, the ward clerk.']),
      exampleNote([...talk, 'not interviewers: [Aoife]'], ['I met Dana Whitfield. So is Aoife, the ward clerk.']),
    ],
    now: '2026-03-10T15:00',
    owes: [],
  },
  {
    shows: 'Where properties name the panel, nobody else is asked about.',
    notes: [exampleNote([...talk, 'interviewers: Dana Whitfield'], ['So is Aoife, the ward clerk.'])],
    now: '2026-03-10T15:00',
    owes: [],
  },
];
