import { numbersOf, weekdayOf } from '../../time/days.ts';
import { clockWords, weekdayAndDayWords } from '../../time/in-words.ts';
import { clockOf, dayOf } from '../../time/local-times.ts';
import type { Day, LocalTime } from '../../time/types.ts';
import type { Clock } from './case.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** From when a time is looked at, and how its reader reads times. */
export type Seen = Pick<Clock, 'now' | 'style'>;

/** A day in a sentence: "Tue 10 Mar", with the year where it is not that of `now`; in the words and the order of the style. */
export function sayDay(day: Day, { now, style }: Seen): string {
  if (style) return weekdayAndDayWords(day, dayOf(now), style);
  const { year, month, date } = numbersOf(day);
  const short = `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${date} ${MONTHS[month - 1] ?? ''}`;
  return year === numbersOf(dayOf(now)).year ? short : `${short} ${year}`;
}

/** A time in a sentence: "Tue 10 Mar 18:00", "Tue Mar 10 6:00 pm". */
export function sayTime(time: LocalTime, seen: Seen): string {
  return `${sayDay(dayOf(time), seen)} ${clockWords(clockOf(time), seen.style)}`;
}

/** A number of things: "1 day", "3 days". */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
