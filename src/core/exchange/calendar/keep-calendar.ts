import { addDays } from '../../time/days.ts';
import { toZone } from '../../time/elapsed.ts';
import { dayOf } from '../../time/local-times.ts';
import type { LocalTime } from '../../time/types.ts';
import { type CalendarEntry, cancelledEntry, isSameEntry, type PublishedEntry } from './entry.ts';
import type { HomeClock, PlannedEntry } from './planned-entries.ts';
import { readCalendar } from './read-calendar.ts';
import { writeCalendar } from './write-calendar.ts';

/** Days for which a file tells that an entry was cancelled, so that whoever reads it now and then learns of it. */
const TELLS_CANCELLED = 90;
/** Days for which entries closed before are told to a reader of whom nobody knows what was read. */
const CLOSED_LATELY = 30;

/** What stood in the calendar file: its text, "" when there is none yet, or null when nobody knows what a program read before. */
export type CalendarBefore = string | null;

/**
 * The calendar file as it should now be, given what stood in it.
 *
 * What is wanted stands in it; what is no longer (done, skipped, called off, its note deleted) is marked as cancelled for 90 days;
 * a held talk stays as it was. Each change raises the entry's number and gets a new stamp; where nothing changed, the text is the same to
 * the byte. A file of another program is refused with a sentence, as it must not be lost.
 */
export function keepCalendar(
  planned: readonly PlannedEntry[],
  before: CalendarBefore,
  clock: HomeClock,
): { readonly text: string } | { readonly problem: string } {
  const published = before === null || before.trim() === '' ? new Map<string, PublishedEntry>() : readCalendar(before);
  if (published === null) return { problem: 'it is not a calendar file of Interview Follow-up, so it is left alone' };
  const stamp = toZone(clock.now, clock.zone, 'UTC');
  const entries = planned.flatMap((each) => entryFor(each, { before, published, clock }));
  const known = new Set(planned.map(({ entry }) => entry.uid));
  const gone = [...published.values()].filter(({ uid }) => !known.has(uid)).map((entry) => goneEntry(entry, stamp));
  const kept = [...entries, ...gone]
    .map((entry) => publish(entry, published.get(entry.uid), stamp))
    .filter(({ cancelled, stamp: told }) => !cancelled || dayOf(told) >= addDays(dayOf(stamp), -TELLS_CANCELLED));
  return { text: writeCalendar([...kept].sort(byStart)) };
}

interface Known {
  readonly before: CalendarBefore;
  readonly published: ReadonlyMap<string, PublishedEntry>;
  readonly clock: HomeClock;
}

function entryFor(
  { entry, standing, closedOn }: PlannedEntry,
  { before, published, clock }: Known,
): readonly CalendarEntry[] {
  if (standing === 'wanted') return [entry];
  const old = published.get(entry.uid);
  if (standing === 'past') return old ? [old] : [];
  const lately = closedOn !== null && dayOf(closedOn) >= addDays(dayOf(clock.now), -CLOSED_LATELY);
  if (old === undefined && !(before === null && lately)) return [];
  return [cancelledEntry(old?.cancelled ? old : entry)];
}

/** An entry that left the plan, done or its note gone: only a talk that was held is left as it was. */
function goneEntry(entry: PublishedEntry, stamp: LocalTime): CalendarEntry {
  return entry.kind === 'interview' && entry.end <= stamp ? entry : cancelledEntry(entry);
}

function publish(entry: CalendarEntry, old: PublishedEntry | undefined, stamp: LocalTime): PublishedEntry {
  if (old && isSameEntry(entry, old)) return old;
  const first = entry.cancelled ? 1 : 0;
  return { ...entry, sequence: old ? old.sequence + 1 : first, stamp };
}

function byStart(a: CalendarEntry, b: CalendarEntry): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.uid < b.uid ? -1 : Number(a.uid > b.uid);
}
