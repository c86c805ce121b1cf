import { addDays, daysBetween } from '../../time/days.ts';
import { dueOn } from '../../time/deadlines.ts';
import { dayOf } from '../../time/local-times.ts';
import type { Day, LocalTime } from '../../time/types.ts';
import type { Clock } from './case.ts';

/**
 * When a standing question or reminder is due: on its first day, then again every so many days. It grows old, never late:
 * the first such evening that is still ahead.
 */
export function standingDue(first: Day, every: number, { now }: Clock): LocalTime {
  const step = Math.max(1, every);
  let day = first;
  if (dueOn(day) < now) {
    const passed = daysBetween(first, dayOf(now));
    day = addDays(first, Math.ceil(passed / step) * step);
  }
  return dueOn(day) < now ? dueOn(addDays(day, step)) : dueOn(day);
}
