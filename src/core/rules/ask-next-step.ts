import { happenedUnder } from '../log/history.ts';
import { addDays } from '../time/days.ts';
import { dueOn } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';
import { applicationRule } from './rule.ts';
import type { Case, Talk } from './shape/case.ts';
import { days } from './shape/own-settings.ts';
import { needsForEmail, recruiterElseFirst } from './shape/people.ts';
import { sayDay } from './shape/say.ts';
import { thanksTimes } from './shape/thanks.ts';

/** Ask what happens next, when nobody said so. */
export const askNextStep = applicationRule({
  id: 'ask-next-step',
  sentence: 'Ask what happens next, and when, if the newest note has neither a next step nor a date for the decision.',
  whom: 'the recruiter, else the first interviewer',
  when: 'opens with the thanks, due on day 2',
  sources: ['brief', 'indeed'],
  settings: { due: days(2, 'Due on day') },
  lapsesAfter: 7,
  endsWith: 'offer or outcome',
  owes(given, own) {
    const { held, clock, history } = given;
    const newest = held.at(-1);
    if (!newest || isKnown(given, newest)) return [];
    const person = recruiterElseFirst(given.application.people);
    return [
      {
        person,
        number: held.length,
        what: `Ask ${person?.name ?? 'somebody there'} what happens next`,
        why: `The note on the talk of ${sayDay(dayOf(newest.times.end), clock)} has neither a next step nor a date for the decision.`,
        channel: 'email',
        opens: thanksTimes(newest, clock).opens,
        due: dueOn(addDays(dayOf(newest.times.end), own.due)),
        needs: person ? needsForEmail(person, given) : [{ what: 'somebody to ask', ask: 'you' }],
        log: happenedUnder(history, 'ask-next-step').filter(({ entry }) => entry.day >= dayOf(newest.times.end)),
      },
    ];
  },
});

function isKnown({ coming, theirWord }: Case, { interview, times }: Talk): boolean {
  const said = interview.nextStep !== null || interview.decisionBy !== null || coming !== null;
  return said || (theirWord !== null && theirWord.day >= dayOf(times.end));
}
