import { numbersOf, weekdayOf } from '../../time/days.ts';
import { clockOf, dayOf } from '../../time/local-times.ts';
import type { Day, LocalTime } from '../../time/types.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day in a sentence: "Tue 10 Mar", with the year where it is not that of `now`. */
export function sayDay(day: Day, now: LocalTime): string {
  const { year, month, date } = numbersOf(day);
  const short = `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${date} ${MONTHS[month - 1] ?? ''}`;
  return year === numbersOf(dayOf(now)).year ? short : `${short} ${year}`;
}

/** A time in a sentence: "Tue 10 Mar 18:00". */
export function sayTime(time: LocalTime, now: LocalTime): string {
  return `${sayDay(dayOf(time), now)} ${clockOf(time)}`;
}

/** A number of things: "1 day", "3 days". */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
