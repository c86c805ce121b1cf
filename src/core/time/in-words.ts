import { addDays, daysBetween } from './days.ts';
import { clockOf, dayOf } from './local-times.ts';
import type { ClockTime, Day, LocalTime } from './types.ts';

/** How a person reads days and times. */
export interface TimeStyle {
  /** A language tag for the names of days and months, `en-GB` unless said. */
  readonly locale?: string;
  /** Whether times are shown as `2:30 pm`; else they are shown as `14:30`. */
  readonly twelveHours?: boolean;
}

const PLAIN: TimeStyle = {};
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in full: "5 June 2026". */
export function dayWords(day: Day, style: TimeStyle = PLAIN): string {
  return format(day, style, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The weekday's name: "Tuesday". */
export function weekdayWords(day: Day, style: TimeStyle = PLAIN): string {
  return format(day, style, { weekday: 'long' });
}

/** The month's name: "November". */
export function monthWords(day: Day, style: TimeStyle = PLAIN): string {
  return format(day, style, { month: 'long' });
}

/** A day in short, seen from today: "today", "tomorrow", "yesterday", "Tue 24 Nov", in another year "Tue 24 Nov 2026". */
export function shortDayWords(day: Day, today: Day, style: TimeStyle = PLAIN): string {
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  if (day === addDays(today, -1)) return 'yesterday';
  return weekdayAndDayWords(day, today, style);
}

/** A day with its weekday, seen from today: "Tue 24 Nov", in another year "Tue 24 Nov 2026". */
export function weekdayAndDayWords(day: Day, today: Day, style: TimeStyle = PLAIN): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return format(day, style, { weekday: 'short', day: 'numeric', month: 'short', ...year }).replace(/,/g, '');
}

/** A time of day: "14:30", or "2:30 pm" where the style says so. */
export function clockWords(clock: ClockTime, style: TimeStyle = PLAIN): string {
  if (!style.twelveHours) return clock;
  const hours = Number(clock.slice(0, 2));
  return `${hours % 12 === 0 ? 12 : hours % 12}${clock.slice(2)} ${hours < 12 ? 'am' : 'pm'}`;
}

/** When something is due: "today 18:00", "tomorrow 09:00", "Tue 24 Nov"; the time stands only with a day that is near. */
export function whenDue(due: LocalTime, now: LocalTime, style: TimeStyle = PLAIN): string {
  const day = shortDayWords(dayOf(due), dayOf(now), style);
  const near = Math.abs(daysBetween(dayOf(now), dayOf(due))) <= 1;
  return near ? `${day} ${clockWords(clockOf(due), style)}` : day;
}

/** A number of days: "today" for 0, "1 day", "12 days". */
export function daysInWords(days: number): string {
  return days === 0 ? 'today' : counted(days, 'day');
}

/** How late something is: "2 days late"; on its own day "3 hours late" or "20 minutes late". Empty when it is not late. */
export function lateWords(due: LocalTime, now: LocalTime): string {
  if (now <= due) return '';
  const days = daysBetween(dayOf(due), dayOf(now));
  const minutes = days * 1440 + minutesOf(clockOf(now)) - minutesOf(clockOf(due));
  if (minutes >= 1440) return `${counted(days, 'day')} late`;
  return `${minutes >= 60 ? counted(Math.floor(minutes / 60), 'hour') : counted(minutes, 'minute')} late`;
}

function minutesOf(clock: ClockTime): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function format(day: Day, style: TimeStyle, parts: Intl.DateTimeFormatOptions): string {
  const locale = style.locale ?? 'en-GB';
  const key = `${locale} ${Object.entries(parts).flat().join(' ')}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(new Date(`${day}T00:00Z`));
}
