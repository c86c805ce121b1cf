import { happenedUnder } from '../log/history.ts';
import { addDays } from '../time/days.ts';
import { dueOn } from '../time/deadlines.ts';
import { at, dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import { applicationRule } from './rule.ts';
import type { Case } from './shape/case.ts';
import { days } from './shape/own-settings.ts';
import { whereOf } from './shape/people.ts';
import { sayTime } from './shape/say.ts';
import { startOf } from './shape/waiting.ts';

/** Prepare the next talk. */
export const nextRound = applicationRule({
  id: 'next-round',
  sentence:
    'Prepare the next talk with a note: people, their topics, your answers, weak spots, promises, what to learn.',
  whom: 'yourself',
  when: 'opens 3 days before a coming talk, due the day before',
  sources: ['brief'],
  settings: { opens: days(3, 'Opens days before'), due: days(1, 'Due days before') },
  lapsesAfter: null,
  endsWith: 'outcome',
  owes(given, own) {
    const start = comingStart(given);
    if (start === null) return [];
    const { company, role, interviews } = given.application;
    const [first] = interviews;
    if (!first) return [];
    const before = given.held.at(-1)?.times.end ?? '';
    return [
      {
        person: null,
        number: given.held.length + 1,
        what: `Prepare for the talk ${whereOf({ path: first.path, company, role })}`,
        why: `The next talk begins on ${sayTime(start, given.clock)}; a note with all you know from before gets you ready.`,
        channel: 'self',
        opens: startOf(addDays(dayOf(start), -own.opens)),
        due: dueOn(addDays(dayOf(start), -own.due)),
        lapses: start,
        log: happenedUnder(given.history, 'next-round').filter(({ at: time }) => time >= before),
      },
    ];
  },
});

/** The next talk's start: that of a note, or of the newest note's next step where it has a day and a time. */
function comingStart({ coming, held, clock }: Case): LocalTime | null {
  if (coming) return coming.times.start > clock.now ? coming.times.start : null;
  const { day = null, time = null } = held.at(-1)?.interview.nextStep ?? {};
  if (day === null || time === null) return null;
  const start = at(day, time);
  return start > clock.now ? start : null;
}
