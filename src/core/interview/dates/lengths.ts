import type { ClockTime } from '../../time/types.ts';

const HOURS =
  /(\d{1,2}(?:[.,]\d{1,2})?) ?(?:h|hr|hrs|hour|hours|std|stunde|stunden|heures?|horas?|uur|or[ae]|timm\w*|timer)\b/i;
const MINUTES = /(\d{1,3}) ?(?:m|min|mins|minutes|minuten|minuti|minutos|minuter|minutter)?\b/i;
const CLOCK = /^\s*(\d{1,2}):([0-5]\d)\s*(?:(?:h|hours)\s*)?$/i;

/** Minutes of a length such as "45 min", "1.5 h", "1h 30", "1:30" or "90"; null for anything else. */
export function readLength(text: string | null): number | null {
  if (text === null) return null;
  const clock = CLOCK.exec(text.trim());
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const hours = HOURS.exec(text);
  const rest = hours ? text.slice(hours.index + hours[0].length) : text;
  const minutes = Number(MINUTES.exec(rest)?.[1] ?? 0);
  const total = Math.round(Number((hours?.[1] ?? '0').replace(',', '.')) * 60) + minutes;
  return total > 0 && total <= 24 * 60 ? total : null;
}

/** Minutes from one time of day to the next; an end that is not later is on the next day. */
export function minutesBetweenClocks(start: ClockTime, end: ClockTime): number {
  const minutes = minutesOf(end) - minutesOf(start);
  return minutes > 0 ? minutes : minutes + 24 * 60;
}

function minutesOf(clock: ClockTime): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
