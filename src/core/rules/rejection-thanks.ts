import { addMinutes } from '../time/elapsed.ts';
import { applicationRule } from './rule.ts';
import type { Case } from './shape/case.ts';
import { hours } from './shape/own-settings.ts';
import { needsForEmail } from './shape/people.ts';
import { sinceWhen } from './shape/since-when.ts';
import { sayTime } from './shape/say.ts';

/** Answer a rejection with thanks. */
export const rejectionThanks = applicationRule({
  id: 'rejection-thanks',
  sentence: 'Answer a rejection with thanks, calmly, and leave the door open.',
  whom: 'everyone who interviewed in any round, and the recruiter',
  when: 'opens at once, due 24 hours and late 48 hours after the rejection',
  sources: ['turing', 'purdue'],
  settings: { due: hours(24, 'Due after so many hours'), deadline: hours(48, 'Late after so many hours') },
  lapsesAfter: 14,
  endsWith: null,
  owes(given, own) {
    const { outcome, clock } = given;
    if (outcome?.status !== 'rejected' && outcome?.status !== 'filled') return [];
    const due = addMinutes(outcome.at, own.due * 60, clock.zone);
    const deadline = addMinutes(outcome.at, Math.max(own.due, own.deadline) * 60, clock.zone);
    return thanked(given).map((person) => ({
      person,
      what: `Thank ${person.name} after the rejection`,
      why: `The rejection came on ${sayTime(outcome.at, clock)}; an answer within 48 hours leaves the door open.`,
      channel: 'email',
      opens: outcome.at,
      due,
      deadline,
      needs: [...needsForEmail(person, given), ...sinceWhen(outcome)],
    }));
  },
});

function thanked({ met }: Case): Case['met'] {
  return met.filter(({ interviewed, part }) => interviewed || part === 'recruiter');
}
