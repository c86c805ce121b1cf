import { dayOfNumbers, daysBetween, numbersOf, weekdayOf } from '../../time/days.ts';
import type { Day } from '../../time/types.ts';
import { MONTHS, WEEKDAYS } from '../../time/words/calendar.ts';
import { foldText } from '../../text/fold.ts';

/** How this person writes numbers. */
export type Order = 'day-first' | 'month-first' | null;

interface Written {
  readonly weekday: string | undefined;
  readonly first: string | undefined;
  readonly second: string | undefined;
}

const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.)?';
const NAME = '([a-z]{2,10})\\.?';
const PATTERNS: readonly (readonly [RegExp, (groups: readonly string[]) => Written])[] = [
  [
    new RegExp(`(?:^|[^a-z])${NAME},? (\\d{1,2})[/.](\\d{1,2})(?![/.]?\\d)`),
    ([weekday, first, second]) => ({ weekday, first, second }),
  ],
  [
    new RegExp(`(?:^|[^\\d/.])(\\d{1,2})[/.](\\d{1,2}),? \\(?${NAME}(?![a-z])`),
    ([first, second, weekday]) => ({ weekday, first, second }),
  ],
  [
    new RegExp(`(?:^|[^a-z])${NAME},? (?:the |den |el |le )?${DAY} (?:of |de )?${NAME}(?![a-z])`),
    ([weekday, first, second]) => ({ weekday, first, second }),
  ],
  [
    new RegExp(`(?:^|[^a-z])${NAME} ${DAY},? (?:\\d\\d )?\\(?${NAME}(?![a-z])`),
    ([second, first, weekday]) => ({ weekday, first, second }),
  ],
  [
    new RegExp(`(?:^|[^a-z])${NAME},? ${NAME} (\\d{1,2})(?![\\d:])`),
    ([weekday, second, first]) => ({ weekday, first, second }),
  ],
  [
    new RegExp(`(?:^|[^\\d])${DAY} ${NAME},? \\(?${NAME}(?![a-z])`),
    ([first, second, weekday]) => ({ weekday, first, second }),
  ],
];
const YEARS = [0, -1, 1, -2];

/**
 * A day that is written without its year but with its weekday ("nov 12 wed", "mon 12/1"): the day nearest to today that is that weekday.
 * Null where the weekday fits none or two, or where today is not known.
 */
export function dayByWeekday(text: string, today: Day | null, order: Order): Day | null {
  if (today === null) return null;
  const plain = foldText(text.slice(0, 200));
  for (const [pattern, read] of PATTERNS) {
    const met = pattern.exec(plain);
    const written = met ? read(met.slice(1)) : null;
    const days = written === null ? [] : daysOf(written, today, order);
    if (days.length === 1) return days[0] ?? null;
  }
  return null;
}

function daysOf({ weekday, first = '', second = '' }: Written, today: Day, order: Order): readonly Day[] {
  const wanted = weekdayNamed(weekday ?? '');
  if (wanted === null) return [];
  const month = MONTHS.get(second);
  const pairs =
    month === undefined ? numberPairs(Number(first), Number(second), order) : [{ date: Number(first), month }];
  return pairs.flatMap(({ date, month: number }) => nearestYear({ date, month: number, wanted, today }));
}

function numberPairs(first: number, second: number, order: Order): readonly { date: number; month: number }[] {
  const dayFirst = { date: first, month: second };
  const monthFirst = { date: second, month: first };
  if (Number.isNaN(second)) return [];
  if (order !== null) return [order === 'day-first' ? dayFirst : monthFirst];
  return first === second ? [dayFirst] : [dayFirst, monthFirst];
}

function nearestYear({
  date,
  month,
  wanted,
  today,
}: {
  date: number;
  month: number;
  wanted: number;
  today: Day;
}): readonly Day[] {
  const { year } = numbersOf(today);
  const days = YEARS.flatMap((more) => dayOfNumbers(year + more, month, date) ?? []).filter(
    (day) => weekdayOf(day) === wanted,
  );
  const near = days.filter((day) => daysBetween(today, day) < 100 && daysBetween(today, day) > -500);
  return near.slice(0, 1);
}

/** The weekday of a name; French and Spanish "mar" is Tuesday beside a day of the month. */
function weekdayNamed(name: string): number | null {
  return WEEKDAYS.get(name) ?? WEEKDAYS.get(name.replace(/s$/, '')) ?? (name === 'mar' ? 2 : null);
}
