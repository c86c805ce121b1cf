import { applicationRule } from './rule.ts';
import { days } from './shape/own-settings.ts';
import { needsToAsk } from './shape/people.ts';
import { sayCount, sayTime } from './shape/say.ts';
import { CALL_DAYS, callTimes, heldBack, sayTheirWord, startOf, waitingFrom } from './shape/waiting.ts';
import { addDays } from '../time/days.ts';
import { dayOf } from '../time/local-times.ts';

/** Ask by phone how things stand, a week after the talk. */
export const statusCall = applicationRule({
  id: 'status-call',
  sentence: 'Call a week after the talk and ask how the decision stands.',
  whom: 'the hiring manager if marked, else the recruiter, else the first interviewer',
  when: 'opens on day 5, due on day 7 or the next business day; never before the business day after a date they named',
  sources: ['brief', 'indeed', 'georgetown', 'jobgoround'],
  settings: { opens: days(CALL_DAYS.opens, 'Opens on day'), due: days(CALL_DAYS.due, 'Due on day') },
  lapsesAfter: 14,
  endsWith: 'offer or outcome',
  owes(given, own) {
    const from = waitingFrom(given);
    if (!from) return [];
    const person = given.contact;
    const times = callTimes(given, from.at, own);
    const channel = given.noCalls ? 'email' : 'phone';
    const name = person?.name ?? 'somebody there';
    return [
      {
        person,
        what: given.noCalls ? `Ask ${name} by email about the decision` : `Call ${name} about the decision`,
        why: `${sayTheirWord(given)}Without an answer ${sayCount(own.due, 'day')} after ${from.words}, ask how it stands: by ${sayTime(times.due, given.clock)}.`,
        channel,
        ...times,
        needs: needsToAsk(given, channel),
        heldBackBy: heldBack(given, startOf(addDays(dayOf(from.at), own.opens))),
      },
    ];
  },
});
