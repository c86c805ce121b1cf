import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as plusDays } from 'date-fns/addDays';
import { addMonths as plusMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import type { Day } from './types.ts';

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_DAY: Day = '0001-01-01';
const LAST_DAY: Day = '9999-12-31';

/** Whether a text is a day that the calendar has, such as `2026-03-12` (but not `2026-02-30`). */
export function isDay(text: string): text is Day {
  return DAY_SHAPE.test(text) && !text.startsWith('0000') && dayFrom(dateOf(text)) === text;
}

/** The day with these numbers (month 1 to 12), or null where the calendar has none. */
export function dayOfNumbers(year: number, month: number, day: number): Day | null {
  const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  return isDay(text) ? text : null;
}

/** The year, month (1 to 12) and day of the month of a day. */
export function numbersOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** The day so many calendar days later (earlier, when negative). Stops at the years 0001 and 9999. */
export function addDays(day: Day, days: number): Day {
  return dayFrom(plusDays(dateOf(day), days), days);
}

/** The same date so many months later, or the last day of a month that is too short for it. */
export function addMonths(day: Day, months: number): Day {
  return dayFrom(plusMonths(dateOf(day), months), months);
}

/** Calendar days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** The ISO weekday, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return getISODay(dateOf(day));
}

/** The last day of the month that the day is in. */
export function endOfMonth(day: Day): Day {
  return dayFrom(lastDayOfMonth(dateOf(day)));
}

/** The Monday of the week that the day is in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** A date whose every getter speaks UTC, so that the machine's own zone can neither skip nor double a day. */
function dateOf(day: string): Date {
  return new UTCDateMini(day);
}

function dayFrom(date: Date, direction = 0): Day {
  const time = date.getTime();
  if (Number.isNaN(time)) return direction < 0 ? FIRST_DAY : LAST_DAY;
  if (date.getUTCFullYear() > 9999) return LAST_DAY;
  if (date.getUTCFullYear() < 1) return FIRST_DAY;
  return date.toISOString().slice(0, 10) as Day;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
