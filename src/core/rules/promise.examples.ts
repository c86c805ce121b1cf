import type { Example } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Where the rule `promise` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly Example[] = [
  {
    shows: 'A task of the note is owed on its own date.',
    notes: [exampleNote(talk, ['- [ ] send Dana the certificate 📅 2026-03-12'])],
    now: '2026-03-11T09:00',
    owes: ['Promised: send Dana the certificate'],
  },
  {
    shows: 'Ticking the task is enough.',
    notes: [exampleNote(talk, ['- [x] send Dana the certificate ✅ 2026-03-11'])],
    now: '2026-03-11T09:00',
    owes: [],
  },
];
