import type { LetterNote } from '../interview/model.ts';
import { readHistory } from '../log/history.ts';
import { askOutcome } from '../rules/ask-outcome.ts';
import type { Case } from '../rules/shape/case.ts';
import { quietSince } from '../rules/shape/quiet.ts';
import { startOf } from '../rules/shape/waiting.ts';
import { addDays } from '../time/days.ts';
import { dueOn, morningOf, noonOf } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';
import type { Day, LocalTime } from '../time/types.ts';
import type { FollowUp } from './follow-up.ts';
import type { RuleInForce } from './own-values.ts';
import type { RuledRows } from './plan-rows.ts';

const LAST: Day = '9999-12-31';

/** What was found in an application, and what it was found from. */
interface Found {
  readonly ruled: readonly RuledRows[];
  /** The rules that were asked. */
  readonly asked: readonly RuleInForce[];
  readonly rows: readonly FollowUp[];
  readonly letters: readonly LetterNote[];
}

/**
 * Until when what the rules found in an application holds while its notes stay the same: to the next time of the day at which they may see it
 * otherwise, at most to midnight; for good where all was settled long ago and nothing lies ahead. The case's own time where it holds for that alone.
 */
export function holdsUntil(given: Case, found: Found): LocalTime {
  const { now } = given.clock;
  // An outcome that nobody dated moves with the clock where no talk was held.
  if (given.outcome?.at === now || given.offer?.at === now) return now;
  if (isAsleep(given, found)) return startOf(LAST);
  const ahead = timesOf(given, found).filter((time) => time >= now);
  return ahead.reduce((first, time) => (time < first ? time : first), startOf(addDays(dayOf(now), 1)));
}

/** Nothing is left to show, and nothing will come of it unless somebody writes something. */
function isAsleep(given: Case, { asked, rows, letters }: Found): boolean {
  const today = dayOf(given.clock.now);
  const isSettled = asked.every(
    ({ rule, own }) => rule.id === askOutcome.id && quietSince(given, Number(own.quiet)) !== null,
  );
  if (rows.length > 0 || !isSettled) return false;
  const { interviews } = given.application;
  if (interviews.some(({ outcomeDay }) => outcomeDay !== null && outcomeDay > today)) return false;
  return readHistory(given.application, letters, LAST).all.every(({ entry }) => entry.day <= today);
}

/** All times at which a rule may see the application otherwise than just before. */
function timesOf({ talks, clock }: Case, { ruled }: Found): readonly LocalTime[] {
  const today = dayOf(clock.now);
  const hours = [morningOf(today), noonOf(today), dueOn(today)];
  const owed = ruled.flatMap(({ rows }) =>
    rows.flatMap(({ owed: { opens, due, deadline, lapses, endsAt } }) =>
      [opens, due, deadline, lapses, endsAt].flatMap((time) => time ?? []),
    ),
  );
  return [...hours, ...talks.flatMap(({ times: { start, end } }) => [start, end]), ...owed];
}
