import { addDays } from './days.ts';
import { addMinutes } from './elapsed.ts';
import { at, clockOf, dayOf, laterOf } from './local-times.ts';
import type { ClockTime, Day, LocalTime, Zone } from './types.ts';

/** When an evening starts for us, and when day rules are due. */
const EVENING: ClockTime = '18:00';
/** When a working morning starts. */
const MORNING: ClockTime = '09:00';
/** Ends the morning; also taken for the end of a talk whose time is unknown, and for an outcome without a time. */
const NOON: ClockTime = '12:00';
/** How long a talk is unless the note says so, in minutes. */
export const USUAL_LENGTH = 60;

const BREATH = 120;

/** Whether a talk that starts at that time (in the interview's own zone) is a morning talk; one of unknown time is not. */
export function isMorning(start: ClockTime | null): boolean {
  return start !== null && start < NOON;
}

/** The evening after a talk: 18:00, or two hours after the end where that is later. */
export function eveningAfter(end: LocalTime, zone: Zone): LocalTime {
  return laterOf(dueOn(dayOf(end)), addMinutes(end, BREATH, zone));
}

/** The first 09:00 after a talk, in the person's own zone; the same day's where the talk ends before it. */
export function morningAfter(end: LocalTime): LocalTime {
  const day = dayOf(end);
  return morningOf(clockOf(end) < MORNING ? day : addDays(day, 1));
}

/** When a working day begins: 09:00 of it. */
export function morningOf(day: Day): LocalTime {
  return at(day, MORNING);
}

/** When something that is owed on a day is due: 18:00 of it. */
export function dueOn(day: Day): LocalTime {
  return at(day, EVENING);
}

/** When something that happened on a day counts from, where its time is unknown: 12:00. */
export function noonOf(day: Day): LocalTime {
  return at(day, NOON);
}
