import type { Day, LocalTime } from '../../time/types.ts';

/** A whole day, or a minute in UTC. */
export type Moment = Day | LocalTime;

/** What an entry is about; calendar programs show it as its category. */
export type EntryKind = 'follow-up' | 'interview';

/** One entry of the calendar file, as the plan wants it. Texts are without control characters. */
export interface CalendarEntry {
  /** Stable over runs: what tells a calendar program that it is the same event. ASCII. */
  readonly uid: string;
  readonly kind: EntryKind;
  /** On one line. */
  readonly summary: string;
  /** Several lines, or empty. */
  readonly description: string;
  /** Both days, or both minutes in UTC; `end` is the first that no longer belongs to it. */
  readonly start: Moment;
  readonly end: Moment;
  /** Minutes from the start to the reminder, negative before it; null for none. */
  readonly reminder: number | null;
  /** Done, given up or called off: calendar programs strike it through or take it away. */
  readonly cancelled: boolean;
}

/** An entry as it stands in a file: how often it was changed, and when last (in UTC). */
export interface PublishedEntry extends CalendarEntry {
  readonly sequence: number;
  readonly stamp: LocalTime;
}

/** The entry as calendar programs should take it away: no reminder rings any more. */
export function cancelledEntry(entry: CalendarEntry): CalendarEntry {
  return { ...entry, description: '', reminder: null, cancelled: true };
}

/** Whether two entries tell a calendar program the same. */
export function isSameEntry(a: CalendarEntry, b: CalendarEntry): boolean {
  return (
    a.kind === b.kind &&
    a.summary === b.summary &&
    a.description === b.description &&
    a.start === b.start &&
    a.end === b.end &&
    a.reminder === b.reminder &&
    a.cancelled === b.cancelled
  );
}
