import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const people = (dana: string): string[] => [
  `interviewers: ${dana}`,
  'recruiter: Sam Okafor <sam@acme.example>',
  'company: Acme',
  'date: 2026-03-10 10:00',
  'no calls: true',
];

/** Where the rule `find-contact` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'Nobody is dropped for a missing address: the recruiter is asked for it.',
    notes: [exampleNote(people('Dana Whitfield'))],
    now: '2026-03-10T11:30',
    owes: ['Ask Sam Okafor for the email address of Dana Whitfield'],
  },
  {
    shows: 'With the address in the note there is nothing to ask.',
    notes: [exampleNote(people('Dana Whitfield <dana@acme.example>'))],
    now: '2026-03-10T11:30',
    owes: [],
  },
];
