import { startOf } from '../rules/shape/waiting.ts';
import { addDays } from '../time/days.ts';
import { at, clockOf, dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import type { FollowUp } from './follow-up.ts';

/**
 * Until when rows that stand so at a time stand so, in state and in words: at most to midnight. The time itself where they may be told otherwise a
 * minute later, as those that have been late for less than a day.
 */
export function standsUntil(rows: readonly FollowUp[], now: LocalTime): LocalTime {
  const midnight = startOf(addDays(dayOf(now), 1));
  return rows.reduce((first, row) => earlier(first, rowStandsUntil(row, now)), midnight);
}

function rowStandsUntil({ opens, due, deadline, lapses, state }: FollowUp, now: LocalTime): LocalTime {
  const limit = deadline ?? due;
  const ahead = [opens, due, limit, lapses].flatMap((time) => (time !== null && time >= now ? [time] : []));
  const isFreshlyLate = state === 'late' && now < at(addDays(dayOf(limit), 1), clockOf(limit));
  return isFreshlyLate ? now : ahead.reduce(earlier, startOf(addDays(dayOf(now), 1)));
}

function earlier(a: LocalTime, b: LocalTime): LocalTime {
  return b < a ? b : a;
}
