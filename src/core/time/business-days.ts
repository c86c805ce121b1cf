import { addDays, weekdayOf } from './days.ts';
import type { Day, WorkCalendar } from './types.ts';

/** A calendar that never works would be searched for ever. */
const FARTHEST = 366;

/** Monday to Friday, no days off. */
export const PLAIN_WEEK: WorkCalendar = { workdays: [1, 2, 3, 4, 5], daysOff: [] };

/** Whether people work on that day. */
export function isBusinessDay(day: Day, calendar: WorkCalendar): boolean {
  return calendar.workdays.includes(weekdayOf(day)) && !calendar.daysOff.includes(day);
}

/** The first business day after that day; the very next day where a calendar has no business day within a year. */
export function nextBusinessDay(day: Day, calendar: WorkCalendar): Day {
  for (let days = 1; days <= FARTHEST; days += 1) {
    const candidate = addDays(day, days);
    if (isBusinessDay(candidate, calendar)) return candidate;
  }
  return addDays(day, 1);
}

/** That day when it is a business day, else the first one after it. */
export function sameOrNextBusinessDay(day: Day, calendar: WorkCalendar): Day {
  return isBusinessDay(day, calendar) ? day : nextBusinessDay(day, calendar);
}

/** The business day so many business days after that day (1 is `nextBusinessDay`; 0 or less is the day itself). */
export function addBusinessDays(day: Day, days: number, calendar: WorkCalendar): Day {
  let result = day;
  for (let left = Math.min(days, FARTHEST); left > 0; left -= 1) result = nextBusinessDay(result, calendar);
  return result;
}
