import { addBusinessDays } from './business-days.ts';
import { addDays, addMonths, dayOfNumbers, endOfMonth, mondayOf, numbersOf, weekdayOf } from './days.ts';
import type { Day, WorkCalendar } from './types.ts';
import { MONTHS, WEEKDAYS } from './words/calendar.ts';
import { NUMBERS } from './words/numbers.ts';

/** What the words of a deadline are counted from. */
export interface DeadlineFrame {
  /** The day of the talk, or of the line. */
  readonly from: Day;
  readonly calendar: WorkCalendar;
}

/** One kind of wording, as a pattern in small letters without accents, and the last day that its groups allow. */
export interface DeadlinePhrase {
  readonly pattern: string;
  readonly read: (groups: readonly string[], frame: DeadlineFrame) => Day | null;
}

const NUMBER = '(\\d{1,3}|(?:a )?couple(?: of)?|(?:a )?few|[a-z]{1,8})';
const RANGE = `${NUMBER}(?:(?: ?[-\u2013] ?| to | or )${NUMBER})?`;
const BUSINESS = '((?:business|working|work) days?)';
const UNIT = '((?:business |working |work )?days?|hours?|weeks?|fortnights?|months?)';
const WEEKDAY =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?![a-z])';
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])';
const PART = '(early|mid|middle|late|start|beginning|end)(?: of| in|-)?';
const BY = '(?:by|before|until|till|on|this|coming|latest|no later than)';

/** "by Friday 12th", "bis Freitag, den 20."; the last group is the word behind, which may be a month. */
const DATED_WEEKDAY =
  '(?:(?:by|before|until|till|on|this|bis|am|vor|avant|antes del|entro|op|le|el) )?([a-z]{2,12})[.,]{0,2} (?:the |den |le |el )?(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?!\\d|[:.h/-]\\d| ?(?:am|pm|uhr|h)(?![a-z]))(?=(?:[ .,]{1,2}(?:of |de )?([a-z]{3,10}))?)';

/** The ends of the parts of a working week, in days after its Monday. */
const WEEK_PARTS: ReadonlyMap<string, number> = new Map([
  ['early', 1],
  ['start', 1],
  ['beginning', 1],
  ['mid', 2],
  ['middle', 2],
]);
const FRIDAY = 4;
const MONTHS_AHEAD = 4;

/** The ends of the parts of a month; every other part ends with the month. */
const MONTH_PARTS: ReadonlyMap<string, number> = new Map([
  ['early', 10],
  ['start', 10],
  ['beginning', 10],
  ['mid', 15],
  ['middle', 15],
]);

/** Every wording that is understood; where two begin at one place, the longer one counts. */
export const DEADLINE_PHRASES: readonly DeadlinePhrase[] = [
  {
    pattern: `(?:in|within|after)(?: about| around| roughly| up to)?(?: the)?(?: next| coming)? ${RANGE} ${UNIT}`,
    read: afterSome,
  },
  { pattern: `${RANGE} ${BUSINESS}`, read: afterSome },
  {
    pattern: `(?:in|within) (a) (week|month) or (two|so)`,
    read: ([, unit = '', more], frame) => afterSome([more === 'two' ? 'two' : 'a', '', unit], frame),
  },
  { pattern: `${NUMBER} weeks? (?:from|on|after) (?:this |next |on )?${WEEKDAY}`, read: weeksFrom },
  {
    pattern: DATED_WEEKDAY,
    read: ([name = '', date, next = ''], { from }) => datedWeekday(name, Number(date), { from, next }),
  },
  { pattern: `(?:${BY} )?${WEEKDAY} week(?![a-z])`, read: ([name = ''], frame) => weeksFrom(['a', name], frame) },
  { pattern: `next ${WEEKDAY}`, read: ([name], { from }) => addDays(mondayOf(from), 6 + weekdayNumber(name)) },
  {
    pattern: `${BY}(?: the)?(?: eod| cob| end of(?: day)?| close of business)?(?: on)?(?: this| coming)? ${WEEKDAY}`,
    read: ([name], { from }) => coming(name, from),
  },
  {
    pattern: `(?:by|before|until|till|on|no(?:t)? later than|that would be|that is|that's|thats|so it is) the (\\d{1,2})(?:st|nd|rd|th)`,
    read: ([date], { from }) => nextDate(Number(date), from),
  },
  {
    pattern: `${PART} (?:the )?(next|following|coming|this)? ?week(?![a-z])`,
    read: ([part, which], { from }) => partOfWeek(part, which, from),
  },
  {
    pattern: `${PART} (?:the )?(next|following|coming|this)? ?month(?![a-z])`,
    read: ([part, which], { from }) => partOfMonth(part, monthFrom(which, from)),
  },
  { pattern: `${PART}[ -]?${MONTH}`, read: ([part, name], { from }) => partOfNamedMonth(part, name, from) },
  {
    pattern: '(?:the )?(next|following|coming|this) week(?![a-z])',
    read: ([which], { from }) => partOfWeek('end', which, from),
  },
  {
    pattern: '(next|following|coming|this) month(?![a-z])',
    read: ([which], { from }) => endOfMonth(monthFrom(which, from)),
  },
  { pattern: '(?:the )?day after tomorrow', read: (_, { from }) => addDays(from, 2) },
  { pattern: 'tomorrow', read: (_, { from }) => addDays(from, 1) },
  {
    pattern: '(?:today|tonight|this afternoon|this evening|by eod|by cob|end of (?:the )?day)(?![a-z])',
    read: (_, { from }) => from,
  },
];

/** The first such weekday after a day, or null where the text names none. */
export function comingWeekday(text: string, from: Day): Day | null {
  const name = text.trim().toLowerCase();
  return WEEKDAYS.has(name) ? coming(name, from) : null;
}

function afterSome([low = '', high = '', unit = '']: readonly string[], frame: DeadlineFrame): Day | null {
  const number = numberOf(high === '' ? low : high);
  if (number === null) return null;
  if (/^(?:business|work)/.test(unit)) return addBusinessDays(frame.from, number, frame.calendar);
  if (unit.startsWith('month')) return addMonths(frame.from, number);
  if (unit.startsWith('hour')) return addDays(frame.from, Math.ceil(number / 24));
  return addDays(frame.from, number * daysIn(unit));
}

function daysIn(unit: string): number {
  if (unit.startsWith('fortnight')) return 14;
  return unit.startsWith('week') ? 7 : 1;
}

function weeksFrom([number = '', name = '']: readonly string[], { from }: DeadlineFrame): Day | null {
  const weeks = numberOf(number);
  return weeks === null ? null : addDays(coming(name, from), 7 * weeks);
}

function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : (NUMBERS.get(text) ?? null);
}

function weekdayNumber(name = ''): number {
  return WEEKDAYS.get(name) ?? WEEKDAYS.get(name.slice(0, 3)) ?? 1;
}

function coming(name: string | undefined, from: Day): Day {
  return addDays(from, ((weekdayNumber(name) - weekdayOf(from) + 6) % 7) + 1);
}

function nextDate(date: number, from: Day): Day | null {
  for (let months = 0; months < 3; months += 1) {
    const { year, month } = numbersOf(addMonths(firstOfMonth(from), months));
    const day = dayOfNumbers(year, month, date);
    if (day !== null && day > from) return day;
  }
  return null;
}

/** The next such date that is such a weekday; null where none is near, or where a month follows. */
function datedWeekday(
  name: string,
  date: number,
  { from, next }: { readonly from: Day; readonly next: string },
): Day | null {
  const weekday = WEEKDAYS.get(name);
  if (weekday === undefined || MONTHS.has(next)) return null;
  const ahead = Array.from({ length: MONTHS_AHEAD * 31 }, (_, days) => addDays(from, days + 1));
  return ahead.find((day) => numbersOf(day).date === date && weekdayOf(day) === weekday) ?? null;
}

function partOfWeek(part = '', which = '', from: Day): Day {
  const monday = addDays(mondayOf(from), which === '' || which === 'this' ? 0 : 7);
  const end = addDays(monday, WEEK_PARTS.get(part) ?? FRIDAY);
  return end < from ? addDays(end, 7) : end;
}

function monthFrom(which = '', from: Day): Day {
  return which === '' || which === 'this' ? from : addMonths(firstOfMonth(from), 1);
}

function partOfMonth(part = '', month: Day): Day {
  const date = MONTH_PARTS.get(part);
  return date === undefined ? endOfMonth(month) : addDays(firstOfMonth(month), date - 1);
}

function partOfNamedMonth(part = '', name = '', from: Day): Day | null {
  const { year } = numbersOf(from);
  const first = (inYear: number): Day | null => dayOfNumbers(inYear, MONTHS.get(name) ?? 0, 1);
  const ends = [first(year), first(year + 1)].map((month) => (month === null ? null : partOfMonth(part, month)));
  return ends.find((end) => end !== null && end >= from) ?? null;
}

function firstOfMonth(day: Day): Day {
  return addDays(day, 1 - numbersOf(day).date);
}
