import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const other = exampleNote(['interviewers: Priya Raman', 'company: Bolt', 'date: 2026-03-09 14:00']);
const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `withdraw` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'After accepting a job, the other company hears of it.',
    notes: [exampleNote([...talk, 'status: accepted', 'outcome date: 2026-03-16']), other],
    now: '2026-03-16T13:00',
    owes: ['Tell Priya Raman that you withdraw'],
  },
  {
    shows: 'An offer that is not accepted yet withdraws nothing.',
    notes: [exampleNote([...talk, 'status: offer', 'outcome date: 2026-03-16']), other],
    now: '2026-03-16T13:00',
    owes: [],
  },
];
