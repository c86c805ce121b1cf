import { isDay } from '../../time/days.ts';
import { foldLine } from '../fold-line.ts';
import type { EntryKind, Moment, PublishedEntry } from './entry.ts';

/** How each kind of entry is called in calendar programs. */
export const CATEGORIES: Readonly<Record<EntryKind, string>> = { 'follow-up': 'Follow-up', interview: 'Interview' };

/** Who wrote the file: by this name a file of ours is known again. */
export const PRODUCT = 'Interview Follow-up';

const NAME = 'Interview follow-ups';

/** After this time a program that subscribes may look again. */
const AN_HOUR = 'PT1H';

/** The calendar file (RFC 5545) with these entries, in their order; times in UTC, so that it needs no table of zones. */
export function writeCalendar(entries: readonly PublishedEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${PRODUCT}//Calendar//EN`,
    'METHOD:PUBLISH',
    `NAME:${NAME}`,
    `X-WR-CALNAME:${NAME}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${AN_HOUR}`,
    `X-PUBLISHED-TTL:${AN_HOUR}`,
    ...entries.flatMap(eventOf),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function eventOf(entry: PublishedEntry): readonly string[] {
  const { uid, kind, summary, description, start, end, reminder, cancelled, sequence, stamp } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP${valueOf(stamp)}`,
    `DTSTART${valueOf(start)}`,
    `DTEND${valueOf(end)}`,
    ...(isDay(start) ? ['X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'] : []),
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(reminder === null ? [] : alarmOf(summary, reminder)),
    `CATEGORIES:${CATEGORIES[kind]}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

function alarmOf(summary: string, reminder: number): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER;RELATED=START:${durationOf(reminder)}`,
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
  ];
}

/** A property's value behind its name: `;VALUE=DATE:20260302`, or `:20260302T170000Z`. */
function valueOf(moment: Moment): string {
  const digits = moment.replace(/[-:]/g, '');
  return isDay(moment) ? `;VALUE=DATE:${digits}` : `:${digits}00Z`;
}

/** Minutes as `PT9H`, `-PT1H30M`. */
function durationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : ''}PT${hours === 0 ? '' : `${hours}H`}${rest === 0 && hours > 0 ? '' : `${rest}M`}`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}
