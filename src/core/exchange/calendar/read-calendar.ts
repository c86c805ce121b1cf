import { isDay } from '../../time/days.ts';
import { isLocalTime } from '../../time/local-times.ts';
import { type ContentLine, readContentLines, unescapeValue } from '../content-lines.ts';
import type { Moment, PublishedEntry } from './entry.ts';
import { CATEGORIES, PRODUCT } from './write-calendar.ts';

/**
 * The entries of a calendar file that `writeCalendar` wrote, by uid, whatever line ends it got since. An entry that somebody changed
 * beyond reading is left out: it counts as never written.
 *
 * Null when the file is not one of ours.
 */
export function readCalendar(text: string): ReadonlyMap<string, PublishedEntry> | null {
  const lines = readContentLines(text);
  if (!lines.some(({ name, value }) => name === 'PRODID' && value.includes(`//${PRODUCT.company}//`))) return null;
  return new Map(
    eventsIn(lines).flatMap((event) => {
      const entry = readEvent(event);
      return entry ? [[entry.uid, entry]] : [];
    }),
  );
}

/** The lines of each event; those of its alarm are told from them by a dot before the name. */
function eventsIn(lines: readonly ContentLine[]): readonly ReadonlyMap<string, string>[] {
  const events: Map<string, string>[] = [];
  let within = '';
  for (const { name, value } of lines) {
    if (name === 'BEGIN') within = value;
    if (name === 'BEGIN' && value === 'VEVENT') events.push(new Map());
    if (name === 'END') within = value === 'VALARM' ? 'VEVENT' : '';
    if (within !== '') events.at(-1)?.set(within === 'VEVENT' ? name : `.${name}`, value);
  }
  return events;
}

function readEvent(event: ReadonlyMap<string, string>): PublishedEntry | null {
  const [uid, start, end] = [event.get('UID'), readMoment(event.get('DTSTART')), readMoment(event.get('DTEND'))];
  const [sequence, stamp] = [Number(event.get('SEQUENCE')), readMoment(event.get('DTSTAMP'))];
  if (uid === undefined || start === null || end === null || stamp === null || isDay(stamp)) return null;
  if (!Number.isSafeInteger(sequence)) return null;
  return {
    uid,
    kind: event.get('CATEGORIES') === CATEGORIES.interview ? 'interview' : 'follow-up',
    summary: unescapeValue(event.get('SUMMARY') ?? ''),
    description: unescapeValue(event.get('DESCRIPTION') ?? ''),
    start,
    end,
    reminder: readMinutes(event.get('.TRIGGER')),
    cancelled: event.get('STATUS') === 'CANCELLED',
    sequence,
    stamp,
  };
}

/** A day such as `20260302`, or a minute in UTC such as `20260302T170000Z`. */
function readMoment(value = ''): Moment | null {
  const [, date = '', time] = /^(\d{8})(?:T(\d{4})\d{2}Z)?$/.exec(value) ?? [];
  const day = date.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');
  if (!isDay(day)) return null;
  if (time === undefined) return day;
  const minute = `${day}T${time.slice(0, 2)}:${time.slice(2)}`;
  return isLocalTime(minute) ? minute : null;
}

/** The minutes of a duration such as `-PT1H30M`. */
function readMinutes(value = ''): number | null {
  const [, sign, days, hours, minutes] = /^([+-]?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(value) ?? [];
  if (sign === undefined) return null;
  const sum = Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -sum : sum;
}
