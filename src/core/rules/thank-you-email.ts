import { personRule } from './rule.ts';
import { hours } from './shape/own-settings.ts';
import { needsForEmail, needsTopic } from './shape/people.ts';
import { thanksTimes } from './shape/thanks.ts';

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
