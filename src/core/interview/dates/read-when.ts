import type { Note } from '../../note/types.ts';
import { findDays, findDaysAlone } from '../../time/find-days.ts';
import type { DayReading, ReadDay } from '../../time/read-day.ts';
import { readDay } from '../../time/read-day.ts';
import type { DayHints } from '../../time/settle-day.ts';
import { addDays } from '../../time/days.ts';
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
import { dayFirst, hintsOf } from './date-hints.ts';
import { readLength } from './lengths.ts';
import { tellsOfYesterday } from './yesterday.ts';
import { dayAfterMail, mailHead } from './mailed-day.ts';
import { timeInTop } from './time-in-text.ts';
import { readTimes, readZoneOf } from './read-times.ts';
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
  const { day, written, problems } = findDay(note, reading);
  const clock = readTimes(fields, day, written);
  const date = day === null ? null : day.day;
  return {
    date,
    time: clock.time ?? timeInTop(lines),
    minutes: clock.minutes ?? readLength(durationText(fields)) ?? 60,
    ...readZoneOf(fields, day),
    problems,
  };
}

interface FoundDay {
  readonly day: ReadDay | null;
  /** The text that the day was read from. */
  readonly written: string;
  readonly problems: When['problems'];
}

function findDay(note: Note, { fields, lines, today }: Parameters<typeof readWhen>[1]): FoundDay {
  const hints = hintsOf(note, lines);
  const top = topLines(lines);
  const mails = mailLines(lines);
  const heads = mailHead(lines);
  const sources = [...dateFields(fields), ...dayLikeFields(fields), ...titles(note, lines), ...top, ...mails];
  const found: { readonly source: DaySource; readonly read: DayReading }[] = [];
  for (const source of sources) {
    const read = readSource(source, hints);
    if (source.line !== null && heads.has(source.line)) {
      const next = read.kind === 'day' ? talkAfterMail(lines, heads, read) : null;
      if (next !== null) return next;
      continue;
    }
    if (read.kind === 'day') return { ...dayBefore(read, source, top), problems: [] };
    found.push({ source, read });
  }
  const told = dayInWords([...titles(note, lines), ...top, ...mails], today, hints.order ?? null);
  if (told !== null) return told;
  const failed = found.find(({ source, read }) => source.isField && read.kind === 'problem');
  return { day: null, written: '', problems: failed ? [problemOf(failed.source, failed.read)] : [] };
}

/** The talk that a pasted mail announces for the next day, with its time. */
function talkAfterMail(lines: readonly BodyLine[], heads: ReadonlySet<number>, mailed: ReadDay): FoundDay | null {
  const next = dayAfterMail(lines, heads, mailed.day);
  if (next === null) return null;
  const { day, source } = next;
  return { day: { ...mailed, day, time: readSpokenClock(source.text), end: null }, written: source.text, problems: [] };
}

/** A note that is dated a day later than the talk of which it tells: "I auditioned yesterday, Saturday". */
function dayBefore(read: ReadDay, source: DaySource, top: readonly DaySource[]): Pick<FoundDay, 'day' | 'written'> {
  const told =
    source.line === null || source.isField ? undefined : top.find(({ text }) => tellsOfYesterday(text, read.day));
  if (told === undefined || told === source) return { day: read, written: source.text };
  return { day: { ...read, day: addDays(read.day, -1) }, written: told.text };
}

/** A day without its year, settled by its weekday. */
function dayInWords(sources: readonly DaySource[], today: Day | null, order: Order): FoundDay | null {
  for (const { text } of sources) {
    const day = dayByWeekday(text, today, order);
    if (day !== null)
      return { day: { kind: 'day', day, time: null, end: null, zone: null, zones: [] }, written: text, problems: [] };
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
  const settled = settleDay(first, hints);
  if (settled.kind !== 'day') return NOTHING;
  const rest = readDay(source.text.slice(first.from), hints);
  return rest.kind === 'day' && rest.day === settled.day
    ? rest
    : { kind: 'day', day: settled.day, time: null, end: null, zone: null, zones: [] };
}

function readField(text: string, hints: DayHints): DayReading {
  const isDotted = /\d\.\d{1,2}\.\d/.test(text);
  const read = readDay(text, isDotted ? dayFirst(hints) : hints);
  if (read.kind !== 'day' || read.time !== null) return read;
  return { ...read, time: readSpokenClock(text) };
}
