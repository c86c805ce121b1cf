import { personRule } from './rule.ts';
import { hours } from './shape/own-settings.ts';
import { arrangedOnly, needsForEmail } from './shape/people.ts';
import { thanksTimes } from './shape/thanks.ts';

/** Thank whoever arranged the talk without holding it. */
export const recruiterThanks = personRule({
  id: 'recruiter-thanks',
  sentence: 'Thank the recruiter, the HR contact or the host who arranged the talk without holding it.',
  whom: 'recruiter, HR or host who did not interview',
  when: 'as the thank-you email',
  sources: ['brief', 'lawrence'],
  settings: { deadline: hours(24, 'Late after so many hours') },
  lapsesAfter: 7,
  endsWith: 'outcome',
  owes({ case: given, talk, person }, own) {
    if (!arrangedOnly(person)) return [];
    const { words, ...times } = thanksTimes(talk, given.clock, own.deadline);
    return [
      {
        person,
        what: `Thank ${person.name} for arranging the talk`,
        why: `${person.name} arranged the talk. ${words}`,
        channel: 'email',
        ...times,
        needs: needsForEmail(person, given),
      },
    ];
  },
});
