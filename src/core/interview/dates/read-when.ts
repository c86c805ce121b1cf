import type { Note } from '../../note/types.ts';
import { findDays, findDaysAlone } from '../../time/find-days.ts';
import type { DayReading, ReadDay } from '../../time/read-day.ts';
import { readDay } from '../../time/read-day.ts';
import type { DayHints } from '../../time/settle-day.ts';
import { settleDay } from '../../time/settle-day.ts';
import type { ClockTime, Day, Zone } from '../../time/types.ts';
import type { BodyLine } from '../body/lines.ts';
import type { Fields } from '../fields/fields.ts';
import { textOf } from '../fields/values.ts';
import type { Problem } from '../model.ts';
import type { Order } from './day-by-weekday.ts';
import { dayByWeekday } from './day-by-weekday.ts';
import type { DaySource } from './day-sources.ts';
import { dateFields, dayLikeFields, mailLines, titles, topLines } from './day-sources.ts';
import { toldDay } from './told-day.ts';
import { dayFirst, hintsOf } from './date-hints.ts';
import { readLength } from './lengths.ts';
import { dayAfterTalk, dayBefore, plainDay, type FoundDay } from './day-before.ts';
import { dayAfterMail, mailHead, withoutHead } from './mailed-day.ts';
import { overtakenLines } from './moved-day.ts';
import { timeInTop } from './time-in-text.ts';
import { inZoneOf, readTimes, readZoneOf } from './read-times.ts';
import { readSpokenClock } from './spoken-clock.ts';

/** When the talk is, as far as the note says. */
export interface When {
  readonly date: Day | null;
  readonly time: ClockTime | null;
  readonly minutes: number;
  readonly zone: Zone | null;
  readonly gaps: readonly string[];
  readonly problems: readonly (Problem & { readonly where: string })[];
}

const NOTHING: DayReading = { kind: 'empty' };

/** Reads day, time, length and zone from the fields, else from the title, the file name and the first lines. `today` gives a year to a day without one. */
export function readWhen(
  note: Note,
  reading: { readonly fields: Fields; readonly lines: readonly BodyLine[]; readonly today: Day | null },
): When {
  const { fields, lines } = reading;
  const { written, problems, ...found } = findDay(note, reading);
  const day = found.day === null ? null : inZoneOf(fields, found.day, written);
  const clock = readTimes(fields, day, written);
  const date = day === null ? null : day.day;
  return {
    date,
    time: clock.time ?? timeInTop(withoutHead(lines)),
    minutes: clock.minutes ?? readLength(durationText(fields)) ?? 60,
    ...readZoneOf(fields, day),
    problems,
  };
}

function findDay(note: Note, { fields, lines, today }: Parameters<typeof readWhen>[1]): FoundDay {
  const top = topLines(lines);
  const heads = mailHead(lines);
  const hints = hintsOf(note, lines, () => mailedDay(top, heads));
  const overtaken = overtakenLines(lines, heads);
  const named = [...dateFields(fields), ...dayLikeFields(fields)].filter(
    ({ line }) => overtaken?.has(line ?? -1) !== true,
  );
  const around = { hints, top, heads, lines };
  if (fields.contrary.some(({ meaning }) => meaning === 'date')) return { day: null, written: '', problems: [] };
  const property = firstDay(named, around);
  if (property !== null) return property;
  const unread = unreadField(dateFields(fields), hints);
  const texts = [...titles(note, lines), ...bodyTexts(lines, top, around)].filter((source) =>
    mayStandFor(unread, source, hints),
  );
  const open = overtaken === null ? texts : texts.filter(({ isTitle }) => isTitle === true);
  const found = firstDay(open, around) ?? dayAfterTalk(note, open) ?? dayInWords(open, today, hints.order ?? null);
  return (
    found ?? { day: null, written: '', problems: unread === null ? [] : [problemOf(unread.source, unread.reading)] }
  );
}

/** The lines in which the day may stand; none where they name several and none of them is that of the talk. */
function bodyTexts(
  lines: readonly BodyLine[],
  top: readonly DaySource[],
  { heads, hints }: Pick<Around, 'heads' | 'hints'>,
): readonly DaySource[] {
  const isHead = ({ line }: DaySource): boolean => line !== null && heads.has(line);
  const plain = top.filter((source) => !isHead(source));
  const told = toldDay(plain, hints);
  const isOpen = told.length === 0 && plain.length > 0;
  return [...top.filter(isHead), ...told, ...(isOpen ? [] : mailLines(lines))];
}

function firstDay(sources: readonly DaySource[], around: Around): FoundDay | null {
  for (const source of sources) {
    const found = dayIn(source, around);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Whether a text may say the day: where a property that means it cannot be read, only the line of that property itself, and a title that fits
 * what it may mean.
 */
function mayStandFor(unread: Unread | null, source: DaySource, hints: DayHints): boolean {
  if (unread === null || (source.line !== null && source.line === unread.source.line)) return true;
  if (!source.isTitle) return false;
  const [mention] = findDaysAlone(unread.source.text);
  const settled = mention === undefined ? null : settleDay(mention, hints);
  if (settled === null || !('days' in settled)) return true;
  const read = readSource(source, hints);
  return read.kind === 'day' && settled.days.includes(read.day);
}

interface Around {
  readonly hints: DayHints;
  readonly top: readonly DaySource[];
  readonly heads: ReadonlySet<number>;
  readonly lines: readonly BodyLine[];
}

interface Unread {
  readonly source: DaySource;
  readonly reading: DayReading;
}

/** The day of the talk that a text writes, or null; that in the head of a mail is none. */
function dayIn(source: DaySource, { hints, top, heads, lines }: Around): FoundDay | null {
  const read = readSource(source, hints);
  if (read.kind !== 'day') return null;
  if (source.line !== null && heads.has(source.line)) return talkAfterMail(lines, heads, read);
  return { ...dayBefore(read, source, top), problems: [] };
}

/** The first property that means the date and cannot be read. */
function unreadField(sources: readonly DaySource[], hints: DayHints): Unread | null {
  const read = sources.map((source) => ({ source, reading: readSource(source, hints) }));
  return read.find(({ reading }) => reading.kind === 'problem') ?? null;
}

/** The day in the head of a pasted mail, which gives a year to the days below it; null where there is none. */
function mailedDay(top: readonly DaySource[], heads: ReadonlySet<number>): Day | null {
  const head = top.find(({ line, text }) => line !== null && heads.has(line) && findDays(text).length > 0);
  const read = head === undefined ? NOTHING : readSource(head, {});
  return read.kind === 'day' ? read.day : null;
}

/** The talk that a pasted mail announces for the next day, with its time. */
function talkAfterMail(lines: readonly BodyLine[], heads: ReadonlySet<number>, mailed: ReadDay): FoundDay | null {
  const next = dayAfterMail(lines, heads, mailed.day);
  if (next === null) return null;
  const { day, source } = next;
  return { day: { ...mailed, day, time: readSpokenClock(source.text), end: null }, written: source.text, problems: [] };
}

/** A day without its year, settled by its weekday. */
function dayInWords(sources: readonly DaySource[], today: Day | null, order: Order): FoundDay | null {
  for (const { text } of sources) {
    const day = dayByWeekday(text, today, order);
    if (day !== null) return { day: plainDay(day), written: text, problems: [] };
  }
  return null;
}

function durationText(fields: Fields): string | null {
  const field = fields.first('duration');
  return field === null ? null : textOf(field.value);
}

function problemOf(source: DaySource, read: DayReading): When['problems'][number] {
  return { line: source.line, where: source.where, says: read.kind === 'problem' ? read.says : '' };
}

/** A field is read as a whole; of running text, the first written day. */
function readSource(source: DaySource, hints: DayHints): DayReading {
  if (source.isField)
    return findDaysAlone(source.text).length === 0 && readSpokenClock(source.text) !== null
      ? NOTHING
      : readField(source.text, hints);
  const mentions = source.where === 'file name' ? findDaysAlone(source.text) : findDays(source.text);
  const [first] = mentions;
  if (!first) return NOTHING;
  const own = isDotted(source.text.slice(first.from, first.to)) ? dayFirst(hints) : hints;
  const settled = settleDay(first, own);
  if (settled.kind !== 'day') return NOTHING;
  const rest = readDay(source.text.slice(first.from), own);
  return rest.kind === 'day' && rest.day === settled.day ? rest : plainDay(settled.day);
}

/** "12.1.26": with full stops the day stands first. */
function isDotted(text: string): boolean {
  return /\d\. ?\d{1,2}\. ?\d/.test(text);
}

function readField(text: string, hints: DayHints): DayReading {
  const read = readDay(text, isDotted(text) ? dayFirst(hints) : hints);
  if (read.kind !== 'day' || read.time !== null) return read;
  return { ...read, time: readSpokenClock(text.replace(/ (?:at|um) (\d{1,2})$/u, " at $1 o'clock")) };
}
