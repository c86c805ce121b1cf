import type { Note } from '../../note/types.ts';
import { findDays, findDaysAlone } from '../../time/find-days.ts';
import { readClock } from '../../time/read-clock.ts';
import type { DayReading, ReadDay } from '../../time/read-day.ts';
import { readDay } from '../../time/read-day.ts';
import type { DayHints } from '../../time/settle-day.ts';
import { settleDay } from '../../time/settle-day.ts';
import type { ClockTime, Day, Zone } from '../../time/types.ts';
import { readZone } from '../../time/zone-names.ts';
import type { BodyLine } from '../body/lines.ts';
import type { Field } from '../fields/field.ts';
import type { Fields } from '../fields/fields.ts';
import { joinedText, textOf } from '../fields/values.ts';
import type { Problem } from '../model.ts';
import { baseName } from '../people/name-links.ts';
import { hintsOf } from './date-hints.ts';
import { minutesBetweenClocks, readLength } from './lengths.ts';
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

interface Clock {
  readonly time: ClockTime | null;
  readonly end: ClockTime | null;
}

const NO_CLOCK: Clock = { time: null, end: null };

const TOP_LINES = 6;
const NOTHING: DayReading = { kind: 'empty' };

interface Source {
  readonly text: string;
  readonly where: string;
  readonly line: number | null;
  /** A property or label that means the date: what cannot be read there is a problem. */
  readonly isField: boolean;
}

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
    time: clock.time ?? timeInTop(lines, date),
    minutes: clock.minutes ?? readLength(fieldText(fields, 'duration')) ?? 60,
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
  const hints = hintsOf(note, lines, today);
  const sources = [...dateFields(fields), ...titles(note, lines), ...topLines(lines)];
  const found = sources.map((source) => ({ source, read: readSource(source, hints) }));
  for (const { source, read } of found)
    if (read.kind === 'day') return { day: read, written: source.text, problems: [] };
  const failed = found.find(({ source, read }) => source.isField && read.kind === 'problem');
  return { day: null, written: '', problems: failed ? [problemOf(failed.source, failed.read)] : [] };
}

function fieldText(fields: Fields, meaning: 'duration' | 'zone'): string | null {
  const field = fields.first(meaning);
  return field === null ? null : textOf(field.value);
}

function problemOf(source: Source, read: DayReading): When['problems'][number] {
  return { line: source.line, where: source.where, says: read.kind === 'problem' ? read.says : '' };
}

function dateFields(fields: Fields): readonly Source[] {
  return fields.all('date').flatMap((field) => {
    const text = joinedText(field.value);
    return text === null ? [] : [{ text, where: field.where, line: field.line, isField: true }];
  });
}

/** The file name, then the first heading. */
function titles(note: Note, lines: readonly BodyLine[]): readonly Source[] {
  const heading = lines.find((line) => line.kind === 'heading');
  const name = { text: baseName(note.path), where: 'file name', line: null, isField: false };
  return heading
    ? [name, { text: heading.text, where: `line ${heading.line}`, line: heading.line, isField: false }]
    : [name];
}

function topLines(lines: readonly BodyLine[]): readonly Source[] {
  return lines
    .filter((line) => ['text', 'label', 'bullet'].includes(line.kind) && !line.comment)
    .slice(0, TOP_LINES)
    .map((line) => ({ text: line.text, where: `line ${line.line}`, line: line.line, isField: false }));
}

/** A field is read as a whole; of running text, the first written day. */
function readSource(source: Source, hints: DayHints): DayReading {
  if (source.isField) return readField(source.text, hints);
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
  const read = readDay(text, hints);
  if (read.kind !== 'day' || read.time !== null) return read;
  return { ...read, time: readSpokenClock(text) };
}

function readTimes(
  fields: Fields,
  day: ReadDay | null,
  written: string,
): { time: ClockTime | null; minutes: number | null } {
  const clock = clockOfField(fields.first('time')) ?? clockOfDay(day) ?? clockOfField(fields.first('date')) ?? NO_CLOCK;
  const time = clock.time ?? readSpokenClock(written);
  const end = clock.end ?? clockOfField(fields.first('end'))?.time ?? null;
  return { time, minutes: lengthBetween(time, end) };
}

function lengthBetween(start: ClockTime | null, end: ClockTime | null): number | null {
  return start === null || end === null ? null : minutesBetweenClocks(start, end);
}

function clockOfDay(day: ReadDay | null): Clock | null {
  return day?.time ? { time: day.time, end: day.end } : null;
}

function clockOfField(field: Field | null): Clock | null {
  const text = field === null ? null : textOf(field.value);
  if (text === null || findDaysAlone(text).length > 0) return null;
  const read = readClock(text);
  if (read !== null) return read;
  const spoken = readSpokenClock(text);
  return spoken === null ? null : { time: spoken, end: null };
}

/** "2026-01-27, 9:15am" in the first lines of a note whose day stands elsewhere. */
function timeInTop(lines: readonly BodyLine[], date: Day | null): ClockTime | null {
  if (date === null) return null;
  const top = lines
    .filter((line) => !['blank', 'task', 'quote', 'row'].includes(line.kind) && !line.comment)
    .slice(0, TOP_LINES);
  for (const line of top) {
    const time = readSpokenClock(line.text);
    if (time !== null) return time;
  }
  return null;
}

function readZoneOf(fields: Fields, day: ReadDay | null): { zone: Zone | null; gaps: readonly string[] } {
  const written = fieldText(fields, 'zone');
  const read = written === null ? null : readZone(written);
  if (read !== null)
    return 'zone' in read
      ? { zone: read.zone, gaps: [] }
      : { zone: null, gaps: [askZone(`"${(written ?? '').trim()}"`, read.ambiguous)] };
  if (day === null) return { zone: null, gaps: [] };
  return {
    zone: day.zone,
    gaps: day.zones.length === 0 ? [] : [askZone('the abbreviation beside the date', day.zones)],
  };
}

function askZone(name: string, zones: readonly Zone[]): string {
  return `which time zone is meant by ${name}: ${zones.join(' or ')}?`;
}
