import { findPerson } from '../interview/find-person.ts';
import type { Person } from '../interview/model.ts';
import { type Happening, happenedUnder } from '../log/history.ts';
import { addDays } from '../time/days.ts';
import { dueOn } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';
import { applicationRule } from './rule.ts';
import type { Case } from './shape/case.ts';
import { days } from './shape/own-settings.ts';
import { needsToAsk } from './shape/people.ts';
import { sayDay } from './shape/say.ts';
import { sinceWhen } from './shape/since-when.ts';
import { startOf } from './shape/waiting.ts';

/** Ask once, after a rejection, what would have made the difference. */
export const askFeedback = applicationRule({
  id: 'ask-feedback',
  sentence: 'Some time after a rejection, ask once and politely what would have made the difference.',
  whom: 'the hiring manager, else the recruiter, else the first interviewer',
  when: '14 days after the rejection',
  sources: ['turing'],
  settings: { due: days(14, 'Days after the rejection') },
  lapsesAfter: 16,
  endsWith: null,
  owes(given, own) {
    const { outcome, held, history, clock } = given;
    if (outcome?.status !== 'rejected' && outcome?.status !== 'filled') return [];
    if (held.length === 0) return [];
    const rejected = dayOf(outcome.at);
    const day = addDays(rejected, own.due);
    const log = happenedUnder(history, 'ask-feedback').filter(({ entry }) => entry.day >= rejected);
    const person = personAsked(log, given) ?? given.contact;
    return [
      {
        person,
        what: `Ask ${person?.name ?? 'somebody there'} what would have made the difference`,
        why: `The rejection came on ${sayDay(rejected, clock)}; one question, which they may leave unanswered, can help you next time.`,
        channel: 'email',
        opens: startOf(day),
        due: dueOn(day),
        log,
        needs: [...needsToAsk(given, 'email'), ...sinceWhen(outcome)],
      },
    ];
  },
});

/** Who was asked already, or null. */
function personAsked(log: readonly Happening[], { application }: Case): Person | null {
  const name = log.at(-1)?.entry.person ?? null;
  return name === null ? null : findPerson(name, application.people);
}
