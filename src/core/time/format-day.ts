import { numbersOf } from './days.ts';
import { monthWords, weekdayWords } from './in-words.ts';
import type { Day } from './types.ts';

const PARTS = /\[([^[\]]{0,40})\]|YYYY|YY|MMMM|MMM|MM|M|DD|D|dddd|ddd/g;

/** A day by a pattern as the app's own templates use it: `YYYY-MM-DD`, `dddd D MMMM`; text in `[brackets]` stands for itself. */
export function formatDay(day: Day, pattern: string): string {
  const { year, month, date } = numbersOf(day);
  const monthName = monthWords(day);
  const weekday = weekdayWords(day);
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(year).padStart(4, '0'),
    YY: String(year % 100).padStart(2, '0'),
    MMMM: monthName,
    MMM: monthName.slice(0, 3),
    MM: String(month).padStart(2, '0'),
    M: String(month),
    DD: String(date).padStart(2, '0'),
    D: String(date),
    dddd: weekday,
    ddd: weekday.slice(0, 3),
  };
  return pattern.replace(PARTS, (part, text: string | undefined) => text ?? parts[part] ?? part);
}
