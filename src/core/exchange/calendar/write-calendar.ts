import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalCalendar,
} from 'ical-generator';
import { isDay } from '../../time/days.ts';
import type { EntryKind, Moment, PublishedEntry } from './entry.ts';

/** Seconds after which a program that subscribes may look again. */
const HOUR = 3600;

/** How each kind of entry is called in calendar programs. */
export const CATEGORIES: Readonly<Record<EntryKind, string>> = { 'follow-up': 'Follow-up', interview: 'Interview' };

/** Who wrote the file: by this line a file of ours is known again. */
export const PRODUCT = { company: 'Interview Follow-up', product: 'Calendar', language: 'EN' };

/** The calendar file (RFC 5545) with these entries, in their order; times in UTC, so that it needs no table of zones. */
export function writeCalendar(entries: readonly PublishedEntry[]): string {
  const calendar = ical({
    name: 'Interview follow-ups',
    prodId: PRODUCT,
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR,
  });
  for (const entry of entries) addEvent(calendar, entry);
  return `${calendar.toString()}\r\n`;
}

function addEvent(calendar: ICalCalendar, entry: PublishedEntry): void {
  const { uid, kind, summary, description, start, end, reminder, cancelled, sequence, stamp } = entry;
  const event = calendar.createEvent({
    id: uid,
    sequence,
    stamp: utc(stamp),
    start: utc(start),
    end: utc(end),
    allDay: isDay(start),
    summary,
    categories: [{ name: CATEGORIES[kind] }],
    ...(description === '' ? {} : { description: { plain: description } }),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  if (reminder === null) return;
  // Said after it is made: left to itself, the library counts a reminder that is not before the start from the end.
  const alarm = event.createAlarm({ type: ICalAlarmType.display, trigger: -60 * reminder });
  alarm.relatesTo(ICalAlarmRelatesTo.start);
}

function utc(moment: Moment): string {
  return isDay(moment) ? `${moment}T00:00Z` : `${moment}Z`;
}
