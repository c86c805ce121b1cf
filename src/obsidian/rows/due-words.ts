import type { FollowUp } from '../../core/plan/follow-up.ts';
import { daysBetween } from '../../core/time/days.ts';
import { clockWords, whenDue as timeWords, shortDayWords, type TimeStyle } from '../../core/time/in-words.ts';
import { clockOf, dayOf } from '../../core/time/local-times.ts';
import type { LocalTime } from '../../core/time/types.ts';
import type { Words } from '../words/en.ts';

/** What turns times into words: the moment they are seen from, the interface's words, how the person reads days. */
export interface Around {
  readonly now: LocalTime;
  readonly words: Words;
  readonly style: TimeStyle;
}

/** How a row says when it is due, short enough for a sidebar: "By today 18:00", "By Fri 13 Mar", "2 days late". */
export function dueWords(row: FollowUp, { now, words: { due }, style }: Around): string {
  switch (row.state) {
    case 'late':
      return lateWords(row.deadline ?? row.due, { now, due, style });
    case 'open':
    case 'due':
      return row.due <= now ? dueSince(row.due, { now, due, style }) : due.by(timeWords(row.due, now, style));
    case 'waiting':
      return due.opens(openingWords(row.opens, now, style));
    case 'snoozed':
      return due.snoozed(openingWords(row.opens, now, style));
    default:
      return due[row.state](closedDay(row, now, style));
  }
}

/** What opens with a day is told by its day: nobody gets up at midnight for it. */
function openingWords(opens: LocalTime, now: LocalTime, style: TimeStyle): string {
  return clockOf(opens) === '00:00' ? shortDayWords(dayOf(opens), dayOf(now), style) : timeWords(opens, now, style);
}

function closedDay({ state, lapses, closedOn }: FollowUp, now: LocalTime, style: TimeStyle): string {
  const closed = state === 'lapsed' ? lapses : closedOn;
  return closed === null ? '' : shortDayWords(dayOf(closed), dayOf(now), style);
}

interface Lateness {
  readonly now: LocalTime;
  readonly due: Words['due'];
  readonly style: TimeStyle;
}

/** The time has come and gone, the deadline has not. */
function dueSince(since: LocalTime, { now, due, style }: Lateness): string {
  const isToday = dayOf(since) === dayOf(now);
  return due.since(isToday ? clockWords(clockOf(since), style) : shortDayWords(dayOf(since), dayOf(now), style));
}

function lateWords(since: LocalTime, { now, due, style }: Lateness): string {
  const days = daysBetween(dayOf(since), dayOf(now));
  return days === 0 ? due.lateToday(clockWords(clockOf(since), style)) : due.late(days);
}
