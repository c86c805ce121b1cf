import { type DayMention, findDaysAlone } from './find-days.ts';
import { dayWords, weekdayWords } from './in-words.ts';
import { clockOfNumbers } from './local-times.ts';
import { findClock } from './read-clock.ts';
import { type DayHints, settleDay, type SettledDay } from './settle-day.ts';
import type { ClockTime, Day, Zone } from './types.ts';
import { readZone } from './zone-names.ts';

/** A written day, with the time, end and zone that are written beside it. */
export interface ReadDay {
  readonly kind: 'day';
  readonly day: Day;
  /** Null where no time is written. */
  readonly time: ClockTime | null;
  /** Null where no end is written; not after `time` when it is on the next day. */
  readonly end: ClockTime | null;
  /** Null where no zone is written, or one that may be several. */
  readonly zone: Zone | null;
  /** The zones that an ambiguous abbreviation (BST, IST, CST …) may mean, else empty: to be asked about. */
  readonly zones: readonly Zone[];
}

/** What a text says about a day: the day, nothing (yet), or why it cannot be read. */
export type DayReading =
  | ReadDay
  | { readonly kind: 'empty' }
  /** `says` ends a sentence: "Cannot read the date in Interviews/Acme.md: " + says. */
  | { readonly kind: 'problem'; readonly says: string };

const EMPTY: DayReading = { kind: 'empty' };
const SAMPLE = 'expected a day such as 2026-03-02';
const GAP =
  /^(?:tb[acd]|to be (?:announced|confirmed|decided|determined)|n\/?a|none|null|unknown|pending|\?+|[-\u2013\u2014.…_]*)$/i;
const TEMPLATE = /\{\{[^{}]{0,200}\}\}|<%[^%]{0,200}%>/g;
const OFFSET = /\d([+\-\u2212]\d\d:?\d\d)(?!\d)/;
const ZONE_NAMES =
  /[A-Z][A-Za-z_]{1,20}\/[A-Za-z_/+-]{1,40}|(?:UTC|GMT)\s?[+\-\u2212]\d{1,2}(?::?\d\d)?|[+\u2212]\d\d:?\d\d|Z(?!\w)|[A-Z]{2,5}(?!\w)/g;
const SHOWN = 60;
const LONGEST = 1000;

/**
 * Reads a day from a property's value, a link to a daily note or a file name, with time, end and zone beside it.
 *
 * Accepts ISO (`2026-03-12`, `2026-03-12T14:00+02:00`), links (`[[Daily/2026-03-12|Thu]]`), words in nine languages
 * ("15th March 2026", "Thu 12 Mar 2026 2pm"), numbers (31.05.2026, 20260312). A text that means "not known yet" (blank,
 * TBD, a template's placeholder) is empty. Numbers that may be day first or month first are settled by a weekday beside
 * them or by the hints; so is a day without its year; else it is a problem that names what it may be.
 */
export function readDay(text: string, hints: DayHints = {}): DayReading {
  const written = text.slice(0, LONGEST).normalize('NFC').replace(TEMPLATE, ' ').trim();
  if (GAP.test(written)) return EMPTY;
  const plain = withoutLinks(written);
  const mentions = findDaysAlone(plain);
  const [first] = mentions;
  if (!first) return problem(`it is ${quoted(written)}, ${SAMPLE}`);
  const days = mentions.map((mention) => settleDay(mention, hints));
  const [settled] = days;
  if (first.span || namesMany(days))
    return problem(`it is ${quoted(written)}, which names more than one day; ${SAMPLE}`);
  if (settled?.kind !== 'day') return problem(whyNot(settled, first, written));
  return { kind: 'day', day: settled.day, ...readRest(plain, mentions) };
}

function namesMany(days: readonly SettledDay[]): boolean {
  return new Set(days.map((settled) => (settled.kind === 'day' ? settled.day : null))).size > 1;
}

function problem(says: string): DayReading {
  return { kind: 'problem', says };
}

function whyNot(settled: SettledDay | undefined, mention: DayMention, written: string): string {
  const it = `it is ${quoted(written)}`;
  switch (settled?.kind) {
    case 'several':
      return `${it}, which may be ${settled.days.map((day) => dayWords(day)).join(' or ')}; expected ${settled.days.join(' or ')}`;
    case 'other-weekday':
      return `${it}, but ${settled.days.map((day) => `${dayWords(day)} is a ${weekdayWords(day)}`).join(' and ')}; ${SAMPLE}`;
    case 'no-year':
      return `${it}, without a year; ${SAMPLE}`;
    default:
      return `${it}, ${mention.readings.length > 0 ? 'a day that the calendar does not have; ' : ''}${SAMPLE}`;
  }
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}"`;
}

/** The words of links: the last part of the target, then the alias. */
function withoutLinks(text: string): string {
  return text
    .replace(
      /\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g,
      (_, target: string, alias = '') => ` ${lastPart(target)}|${String(alias)} `,
    )
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, ' $1 ')
    .replace(/[\u2010\u2011\u2012]/g, '-');
}

function lastPart(target: string): string {
  const last = target.slice(target.lastIndexOf('/') + 1);
  return findDaysAlone(last).length > 0 ? last : target;
}

type Rest = Pick<ReadDay, 'time' | 'end' | 'zone' | 'zones'>;

/** The time, end and zone in what is left when the days are taken out. */
function readRest(plain: string, mentions: readonly DayMention[]): Rest {
  const left = mentions.reduce((text, { from, to }) => blank(text, from, to), plain);
  const behind = plain.slice(mentions[0]?.to ?? 0);
  const compact = compactClock(behind);
  if (compact !== null) return { time: compact, end: null, ...readZoneIn(left) };
  const offset = /^t\d/i.test(behind) ? OFFSET.exec(left) : null;
  const clocks = offset ? blank(left, offset.index + 1, offset.index + offset[0].length) : left;
  const zone = offset?.[1] === undefined ? readZoneIn(left) : zonesOf(offset[1]);
  return { ...readClocks(clocks.replace(/(^|\s)[tT](?=\d)/g, '$1 '), mentions.length), ...zone };
}

/** The `1400` of `20260312T1400`. */
function compactClock(behind: string): ClockTime | null {
  const [, hours, minutes] = /^\s*[tT_-]?([012]\d)([0-5]\d)(?:[0-5]\d)?(?=[zZ]?(?:\W|$))/.exec(behind) ?? [];
  return hours === undefined ? null : clockOfNumbers(Number(hours), Number(minutes));
}

/** With a second day ("2026-03-12 09:00 to 2026-03-12 17:00") the time behind that one is the end. */
function readClocks(text: string, days: number): Pick<Rest, 'time' | 'end'> {
  const clock = findClock(text);
  if (clock === null) return { time: null, end: null };
  const second = days > 1 ? findClock(text.slice(clock.to)) : null;
  return { time: clock.time, end: clock.end ?? second?.time ?? null };
}

/** Zones beside the time; abbreviations only in capitals, since "met" and "est" are words. */
function readZoneIn(text: string): Pick<Rest, 'zone' | 'zones'> {
  const names = text.match(ZONE_NAMES);
  for (const name of names ?? []) {
    const found = zonesOf(name.replace(/\s/, ''));
    if (found.zone !== null || found.zones.length > 0) return found;
  }
  return { zone: null, zones: [] };
}

function zonesOf(name: string): Pick<Rest, 'zone' | 'zones'> {
  const found = readZone(name);
  if (found === null) return { zone: null, zones: [] };
  return 'zone' in found ? { zone: found.zone, zones: [] } : { zone: null, zones: found.ambiguous };
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
