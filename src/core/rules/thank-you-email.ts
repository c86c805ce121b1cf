import { personRule } from './rule.ts';
import { exampleNote } from './shape/example-note.ts';
import { hours } from './shape/own-settings.ts';
import { needsForEmail, needsTopic } from './shape/people.ts';
import { thanksTimes } from './shape/thanks.ts';

const panel = ['interviewers:', '  - Dana Whitfield <dana@acme.example>', '  - Luis Ortega', 'company: Acme'];

/** Thank every interviewer by email, one letter each. */
export const thankYouEmail = personRule({
  id: 'thank-you-email',
  sentence: 'Thank every interviewer by email, one letter each, also when you do not want the job.',
  whom: 'every interviewer, one each',
  when: 'opens one hour after the end; after a morning talk due that evening, after an afternoon talk the next morning',
  sources: ['brief', 'princeton', 'washu', 'stolaf', 'dartmouth', 'roberthalf'],
  settings: { deadline: hours(24, 'Late after so many hours') },
  lapsesAfter: 7,
  endsWith: 'outcome',
  examples: [
    {
      shows: 'Everyone on the panel is owed a letter of their own, with or without an address.',
      notes: [exampleNote([...panel, 'date: 2026-03-10 10:00'])],
      now: '2026-03-10T13:00',
      owes: ['Thank Dana Whitfield by email', 'Thank Luis Ortega by email'],
    },
    {
      shows: 'A talk that lies ahead owes no thanks yet.',
      notes: [exampleNote([...panel, 'date: 2026-03-12 10:00'])],
      now: '2026-03-10T13:00',
      owes: [],
    },
  ],
  owes({ case: given, talk, person }, own) {
    if (!person.interviewed) return [];
    const { words, ...times } = thanksTimes(talk, given.clock, own.deadline);
    return [
      {
        person,
        what: `Thank ${person.name} by email`,
        why: `${person.name} took the time to talk to you. ${words}`,
        channel: 'email',
        ...times,
        needs: [...needsForEmail(person, given), ...needsTopic(person)],
      },
    ];
  },
});
