import { plainLetters } from '../text/plain-letters.ts';
import { MONTHS, WEEKDAYS } from './words/calendar.ts';

/** One way to read the numbers of a written day. */
export interface DayNumbers {
  /** Null when the day is written without its year. */
  readonly year: number | null;
  readonly month: number;
  readonly date: number;
  readonly order: 'day-first' | 'month-first' | 'year-first';
}

/** A day as somebody wrote it. */
export interface DayMention {
  /** Where it stands in the text, which is in NFC. */
  readonly from: number;
  readonly to: number;
  /** The weekday written beside it, 1 to 7. */
  readonly weekday: number | null;
  /** Whether it is one end of a span of days, such as "12-13 March". */
  readonly span: boolean;
  /** One way to read it, or two where day and month could change places. */
  readonly readings: readonly DayNumbers[];
}

type Pattern = readonly [RegExp, (parts: readonly string[]) => readonly DayNumbers[]];

const YEAR = '(?:19|20|21)\\d\\d';
const MONTH_WORD = '([a-z]{3,10})(?![a-z])\\.?';
const YEAR_AFTER = `(?:[\\s,./\\-]{1,3}(?:(?:del?|di) )?(${YEAR})(?![\\d:])|[\\s\\-]?['\u2019](\\d\\d)(?!\\d))?`;
/** "9th March 26, 2pm": behind the month and in front of a mark or a time. */
const SHORT_YEAR = '(?:\\s(2\\d)(?=$|[,;)]|\\s(?:at|um|\\d{1,2}[:.h])))?';
const NOT_A_CLOCK = '(?!\\d|[:.h]\\d|\\s?(?:am|pm|a\\.m|p\\.m|uhr|h)(?![a-z]))';

const PATTERNS: readonly Pattern[] = [
  [new RegExp(`(^|\\D)(${YEAR})([-/.])(\\d{1,2})\\3(\\d{1,2})(?!\\d)`, 'g'), yearFirst],
  [new RegExp(`(^|\\D)(${YEAR})(年)(\\d{1,2})月(\\d{1,2})日`, 'g'), yearFirst],
  [/(^|[^\d./-])(\d{1,2})([./-]) ?(\d{1,2})\3 ?(\d{4}|\d\d)(?!\d|\3\d|:\d)/g, yearLast],
  [
    new RegExp(
      `(^|[^a-z\\d.:/])(\\d{1,2})(?:st|nd|rd|th|er|re|[.ºª°])?(?: (?:of|de|di)(?= ))?[\\s\\-/]{0,2}${MONTH_WORD}${YEAR_AFTER}${SHORT_YEAR}`,
      'g',
    ),
    dayThenMonth,
  ],
  [/(^|[^a-z\d.:/])(\d{1,2})-([a-z]{3,10})-()(\d\d)(?!\d)/g, dayThenMonth],
  [
    new RegExp(
      `(^|[^a-z])${MONTH_WORD}[\\s\\-/]{1,2}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?${NOT_A_CLOCK}${YEAR_AFTER}`,
      'g',
    ),
    monthThenDay,
  ],
];

const COMPACT: Pattern = [
  new RegExp(`(^|\\D)(${YEAR})()(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[t_-]?\\d{4}(?:\\d\\d)?z?(?!\\d)|\\D|$)`, 'g'),
  yearFirst,
];

/** "14MAY26". */
const RUN_TOGETHER: Pattern = [/(^|[^a-z\d])(\d{1,2})([a-z]{3})()(\d\d)(?![\da-z])/g, dayThenMonth];

/** Finds every written day in a text (in NFC), first to last: numbers with a year, or a month's name in one of nine languages. */
export function findDays(text: string): readonly DayMention[] {
  return find(plainLetters(text), text, PATTERNS);
}

/** As `findDays`, and also days run together such as `20260312` and `14MAY26`, which in running text could be any number. */
export function findDaysAlone(text: string): readonly DayMention[] {
  return find(plainLetters(text), text, [...PATTERNS, COMPACT, RUN_TOGETHER]);
}

function find(plain: string, text: string, patterns: readonly Pattern[]): readonly DayMention[] {
  const all = patterns.flatMap(([pattern, read]) =>
    Array.from(plain.matchAll(pattern), (match) => ({ match, readings: read(match) })).filter(
      ({ match, readings }) => readings.length > 0 && !isLowCaseShortMonth(match[0], text.slice(match.index), readings),
    ),
  );
  const mentions = all.map(({ match, readings }): DayMention => {
    const from = match.index + (match[1] ?? '').length;
    const to = match.index + match[0].replace(/\.$/, '').length;
    return { from, to, weekday: weekdayBeside(plain, from, to), span: isSpan(plain, from, to), readings };
  });
  return withoutOverlaps(mentions.sort((a, b) => a.from - b.from || b.to - a.to));
}

/** "Round 3 may be next": without a year, a short month's name counts only with its capital. */
function isLowCaseShortMonth(plain: string, text: string, readings: readonly DayNumbers[]): boolean {
  if (readings[0]?.year !== null) return false;
  const word = /[a-z]{3,}/.exec(
    plain.replace(/^\D?\d{1,2}(?:st|nd|rd|th|er|re)/, (ordinal) => ' '.repeat(ordinal.length)),
  );
  const initial = word === null ? '' : text.charAt(word.index);
  return word !== null && word[0].length <= 3 && initial === initial.toLowerCase();
}

function withoutOverlaps(mentions: readonly DayMention[]): readonly DayMention[] {
  let end = -1;
  return mentions.filter(({ from, to }) => {
    const free = from >= end;
    if (free) end = to;
    return free;
  });
}

function yearFirst([, , year, , month, date]: readonly string[]): readonly DayNumbers[] {
  return [{ year: Number(year), month: Number(month), date: Number(date), order: 'year-first' }];
}

function yearLast([, , first, , second, written = '']: readonly string[]): readonly DayNumbers[] {
  const year = written.length === 2 ? 2000 + Number(written) : Number(written);
  const dayFirst = { year, month: Number(second), date: Number(first), order: 'day-first' } as const;
  const monthFirst = { year, month: Number(first), date: Number(second), order: 'month-first' } as const;
  const possible = [dayFirst, monthFirst].filter(({ month }) => month >= 1 && month <= 12);
  return first === second ? [dayFirst] : possible.length > 0 ? possible : [dayFirst];
}

function dayThenMonth([, , date, name = '', year, short, shorter]: readonly string[]): readonly DayNumbers[] {
  const month = MONTHS.get(name);
  return month ? [{ year: yearOf(year, short ?? shorter), month, date: Number(date), order: 'day-first' }] : [];
}

function monthThenDay([, , name = '', date, year, short]: readonly string[]): readonly DayNumbers[] {
  const month = MONTHS.get(name);
  return month ? [{ year: yearOf(year, short), month, date: Number(date), order: 'month-first' }] : [];
}

function yearOf(long = '', short = ''): number | null {
  if (long !== '') return Number(long);
  return short === '' ? null : 2000 + Number(short);
}

function weekdayBeside(plain: string, from: number, to: number): number | null {
  return weekdayBefore(plain, from) ?? weekdayBehind(plain.slice(to, to + 16));
}

/** Two letters ("do", "so", "mi") are a weekday only with a stop behind them or where the text begins. */
function weekdayBefore(plain: string, from: number): number | null {
  const start = Math.max(0, from - 20);
  const beside = /(^|[^a-z])([a-z]{2,10})([.,]?)\s{0,2}(?:(?:the|den|le|el|il) )?$/.exec(plain.slice(start, from));
  const [, lead = '', name = '', stop = ''] = beside ?? [];
  const certain = name.length > 2 || stop !== '' || (lead === '' && start === 0);
  return certain ? (WEEKDAYS.get(name) ?? null) : null;
}

function weekdayBehind(rest: string): number | null {
  return WEEKDAYS.get(/^\s{0,2}[(|]\s?([a-z]{2,10})\.?(?![a-z])/.exec(rest)?.[1] ?? '') ?? null;
}

function isSpan(plain: string, from: number, to: number): boolean {
  const before = /(?:^|[^\d:.])\d{1,2}(?:st|nd|rd|th|\.)?\s?(?:[-\u2013\u2014&]|and|to|bis|und)\s?$/.test(
    plain.slice(Math.max(0, from - 12), from),
  );
  return (
    before || /^\s?[-\u2013\u2014&]\s?\d{1,2}(?:st|nd|rd|th)?(?=,| (?:19|20|21)\d\d)/.test(plain.slice(to, to + 12))
  );
}
