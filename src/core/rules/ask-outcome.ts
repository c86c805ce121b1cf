import { happenedUnder } from '../log/history.ts';
import { addDays } from '../time/days.ts';
import { dayOf } from '../time/local-times.ts';
import { applicationRule } from './rule.ts';
import { days } from './shape/own-settings.ts';
import { whereOf } from './shape/people.ts';
import { quietSince } from './shape/quiet.ts';
import { sayDay } from './shape/say.ts';
import { standingDue } from './shape/standing.ts';

/** The words by which the log names the row that several quiet applications share. */
export const ALL_QUIET = 'all quiet applications';

/** Ask what became of an application of which nobody has heard. */
export const askOutcome = applicationRule({
  id: 'ask-outcome',
  sentence:
    'Say what became of an application of which nobody has heard for a long time, instead of all its other rows.',
  whom: 'yourself',
  when: 'after 60 days without contact, interview or named date; more than ten share one row',
  sources: ['brief', 'careernetwork'],
  settings: { quiet: days(60, 'Days of silence') },
  lapsesAfter: null,
  endsWith: 'outcome',
  owes(given, own) {
    const since = quietSince(given, own.quiet);
    const newest = given.application.interviews.at(-1);
    if (since === null || newest === undefined) return [];
    const log = happenedUnder(given.history, 'ask-outcome').filter(({ entry }) => !entry.note?.startsWith(ALL_QUIET));
    const last = sayDay(addDays(dayOf(since), -own.quiet), given.clock);
    const { company, role } = given.application;
    return [
      {
        person: null,
        what: `Closed? What became of the application ${whereOf({ path: newest.path, company, role })}`,
        why: `Nothing was heard, sent or named since ${last}. Log the outcome, or a reply if it still runs.`,
        channel: 'self',
        opens: since,
        due: standingDue(addDays(dayOf(since), 7), 1, given.clock),
        log,
      },
    ];
  },
});
