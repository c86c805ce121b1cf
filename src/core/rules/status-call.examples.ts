import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = [
  'interviewers: Dana Whitfield <dana@acme.example>',
  'recruiter: Sam Okafor <sam@acme.example>',
  'company: Acme',
  'date: 2026-03-10 10:00',
];

/** Where the rule `status-call` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'Five days after the talk a call is in place.',
    notes: [exampleNote(talk)],
    now: '2026-03-15T09:00',
    owes: ['Call Sam Okafor about the decision'],
  },
  {
    shows: 'A rejection leaves nothing to ask.',
    notes: [exampleNote([...talk, 'status: rejected', 'outcome date: 2026-03-12'])],
    now: '2026-03-15T09:00',
    owes: [],
  },
];
