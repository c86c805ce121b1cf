import { isDay } from './days.ts';
import type { ClockTime, Day, LocalTime } from './types.ts';

const CLOCK_SHAPE = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a time of day such as `09:30`. */
export function isClockTime(text: string): text is ClockTime {
  return CLOCK_SHAPE.test(text);
}

/** Whether a text is a local time such as `2026-03-12T09:30`. */
export function isLocalTime(text: string): text is LocalTime {
  return text.charAt(10) === 'T' && isDay(text.slice(0, 10)) && isClockTime(text.slice(11));
}

/** The time of day with these numbers, or null where the clock has none (24:00, 9:75). */
export function clockOfNumbers(hours: number, minutes: number): ClockTime | null {
  const text = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return isClockTime(text) ? text : null;
}

/** That time on that day. */
export function at(day: Day, clock: ClockTime): LocalTime {
  return `${day}T${clock}`;
}

/** The day of a local time. */
export function dayOf(local: LocalTime): Day {
  return local.slice(0, 10) as Day;
}

/** The time of day of a local time. */
export function clockOf(local: LocalTime): ClockTime {
  return local.slice(11) as ClockTime;
}

/** The later of two local times. */
export function laterOf(a: LocalTime, b: LocalTime): LocalTime {
  return a > b ? a : b;
}
