import type { Note } from '../../note/types.ts';
import { findDaysAlone } from '../../time/find-days.ts';
import type { DayHints } from '../../time/settle-day.ts';
import { settleDay } from '../../time/settle-day.ts';
import type { Day } from '../../time/types.ts';
import type { BodyLine } from '../body/lines.ts';
import { textsOf } from '../fields/values.ts';
import { MONTHS, WEEKDAYS } from '../../time/words/calendar.ts';
import { dayOfNumbers } from '../../time/days.ts';
import { splitSentences } from '../body/sentences.ts';
import { comingWords } from '../words/talk-times.ts';
import { foldText, foldWords } from '../../text/fold.ts';
import { lazily } from '../lazily.ts';
import { dayFirstWords } from '../words/language-habits.ts';
import { baseName } from '../people/name-links.ts';

const ENOUGH_WORDS = 4;
const TOLD_LINES = 30;
const COMING = new Set(comingWords);
const MONTH_AND_YEAR = /(?:^|[^a-z\d])([a-z]{3,10})\.? ?['’]?(20\d\d)(?!\d)/g;
/** Day and month, with or without a year. */
const NUMBERS = /(?:^|[^\d/.])(\d{1,2})\/(\d{1,2})(?:\/(?:\d\d){1,2})?(?![/\d])/g;

/**
 * What else the note says about its day: a weekday in its lines, and a day with a year to be near to; `mailed` is the day of a mail that is
 * pasted into it. Each is looked for when it is needed.
 */
export function hintsOf(note: Note, lines: readonly BodyLine[], mailed: () => Day | null): DayHints {
  return lazily<DayHints>({
    near: () => nearOf(note) ?? mailed() ?? monthOf(note, lines),
    order: () => orderOf(note, lines),
    weekday: () => weekdayIn(lines),
  });
}

/** The same hints for somebody who writes the day first. */
export function dayFirst(hints: DayHints): DayHints {
  return lazily<DayHints>({
    near: () => hints.near ?? null,
    order: () => 'day-first',
    weekday: () => hints.weekday ?? null,
  });
}

/** A weekday that opens one of the first lines ("jueves, 10 am"), else the only one that is told of what has been ("It was a Friday"). */
function weekdayIn(lines: readonly BodyLine[]): number | null {
  const top = lines.filter((line) => line.kind === 'text').slice(0, 3);
  for (const line of top) {
    const weekday = WEEKDAYS.get(/^(\p{L}{4,12})[ ,.!]/u.exec(foldText(line.text))?.[1] ?? '');
    if (weekday !== undefined) return weekday;
  }
  const told = new Set(lines.slice(0, TOLD_LINES).flatMap(weekdaysTold));
  const [only] = told;
  return told.size === 1 ? (only ?? null) : null;
}

/** The weekdays of sentences that tell of no coming day. */
function weekdaysTold({ kind, text, comment }: BodyLine): readonly number[] {
  if (comment || !['text', 'bullet'].includes(kind)) return [];
  return splitSentences(text).flatMap((sentence) => {
    const words = foldWords(sentence.text);
    if (words.some((word) => COMING.has(word)) || sentence.text.includes("'ll")) return [];
    return words.flatMap((word) => (word.length > 5 ? (WEEKDAYS.get(word) ?? []) : []));
  });
}

/** A month with its year in the file name or the first heading ("call Feb 2026"): its middle. */
function monthOf(note: Note, lines: readonly BodyLine[]): Day | null {
  const heading = lines.find(({ kind }) => kind === 'heading')?.text ?? '';
  for (const text of [baseName(note.path), heading]) {
    for (const [, name = '', year] of foldText(text).matchAll(MONTH_AND_YEAR)) {
      const month = MONTHS.get(name);
      const day = month === undefined ? null : dayOfNumbers(Number(year), month, 15);
      if (day !== null) return day;
    }
  }
  return null;
}

/** The day of the file name, of `created` or of the note's other properties, when it has its year. */
function nearOf(note: Note): Day | null {
  const texts = [baseName(note.path), ...Object.values(note.properties).flatMap((value) => textsOf(value))];
  for (const text of texts) {
    for (const mention of findDaysAlone(text.slice(0, 200))) {
      const settled = mention.readings.every((reading) => reading.year !== null) ? settleDay(mention) : null;
      if (settled?.kind === 'day') return settled.day;
    }
  }
  return null;
}

/** How this person writes numbers, else how writers of the language do. */
function orderOf(note: Note, lines: readonly BodyLine[]): 'day-first' | 'month-first' | null {
  const texts = [
    ...Object.values(note.properties).flatMap((value) => textsOf(value)),
    ...lines.slice(0, 200).map((line) => line.text),
  ];
  return orderOfNumbers(texts) ?? (isDayFirstLanguage(texts) ? 'day-first' : null);
}

/** "12/18" can only be month first, "18/12" and "31/05/2026" only day first; null where none can be read in one way only. */
function orderOfNumbers(texts: readonly string[]): 'day-first' | 'month-first' | null {
  for (const text of texts) {
    for (const [, first, second] of text.slice(0, 400).matchAll(NUMBERS)) {
      if (Number(first) > 12 && Number(first) < 32 && Number(second) <= 12) return 'day-first';
      if (Number(second) > 12 && Number(second) < 32 && Number(first) <= 12) return 'month-first';
    }
  }
  return null;
}

function isDayFirstLanguage(texts: readonly string[]): boolean {
  const words = new Set(foldWords(texts.join(' ').slice(0, 4000)));
  return dayFirstWords.filter((word) => words.has(word)).length >= ENOUGH_WORDS;
}
