import type { Day } from '../../time/types.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)';
const DATE = new RegExp(
  `\\b(?:(${WEEKDAY}),?\\s+)?(?:the\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})|(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]))(?:,?\\s+\\d{4}\\b)?`,
  'giu',
);

const NUMERIC = /\b\d{4}-\d{2}-\d{2}\b/g;

/** "We may 12 times …" names no month. */
const VERB = /^(?:may|march) \d/;

/** A date as a text has it: "Friday 20 March", "March 20", "20th of March 2026". */
export interface SaidDate {
  readonly text: string;
  readonly offset: number;
  /** In small letters, or null where none stands before it. */
  readonly weekday: string | null;
  /** Day and month as in a `Day`: "03-20". */
  readonly monthAndDay: string;
}

/** Every date of a text, with its month in words or as a number ("2026-03-20"). */
export function datesIn(text: string): readonly SaidDate[] {
  const inNumbers = [...text.matchAll(NUMERIC)].map(({ 0: said, index }) => ({
    ...{ text: said, offset: index, weekday: null, monthAndDay: said.slice('2026-'.length) },
  }));
  const inWords = [...text.matchAll(DATE)]
    .filter(({ 0: said }) => !VERB.test(said))
    .map(({ 0: said, 1: weekday, 2: before, 3: month, 4: first, 5: after, index }) => ({
      text: said,
      offset: index,
      weekday: weekday?.toLowerCase() ?? null,
      monthAndDay: `${numberOf(month ?? first ?? '')}-${(before ?? after ?? '').padStart(2, '0')}`,
    }));
  return [...inNumbers, ...inWords];
}

function numberOf(month: string): string {
  return String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

/** Every day that a text names by its numbers alone: "2026-03-20". */
export function numericDaysIn(text: string): readonly Day[] {
  return (text.match(NUMERIC) ?? []) as Day[];
}
