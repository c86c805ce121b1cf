import type { Interview } from '../../interview/model.ts';
import { talkTimes } from '../../interview/talk-times.ts';
import type { FollowUp } from '../../plan/follow-up.ts';
import { isOwed } from '../../plan/is-owed.ts';
import { addDays } from '../../time/days.ts';
import { addMinutes, toZone } from '../../time/elapsed.ts';
import { at, dayOf } from '../../time/local-times.ts';
import type { LocalTime, Zone } from '../../time/types.ts';
import { fingerprint } from '../../note/fingerprint.ts';
import { plainLine, plainLines } from '../plain-text.ts';
import type { CalendarEntry } from './entry.ts';

/** Minutes that an entry lasts at whose end there is nothing to wait for. */
const MOMENT = 15;
/** Reminders: an hour before what has an hour, at nine in the morning for what has a day. */
const HOUR_BEFORE = -60;
const AT_NINE = 9 * 60;

/** An entry and what the plan says of it today. */
export interface PlannedEntry {
  readonly entry: CalendarEntry;
  /** `past`: held, to be left as it is; `closed`: done, skipped, given up or called off. */
  readonly standing: 'wanted' | 'past' | 'closed';
  /** When it was closed, on the person's clock, or null. */
  readonly closedOn: LocalTime | null;
}

/** The person's clock. */
export interface HomeClock {
  readonly now: LocalTime;
  readonly zone: Zone;
}

/**
 * Every follow-up as an entry: at its hour where hours count (it has a deadline), else on its day.
 */
export function followUpEntries(followUps: readonly FollowUp[], { zone }: HomeClock): readonly PlannedEntry[] {
  return followUps.map((row) => ({
    entry: {
      uid: uidOf(row.id),
      kind: 'follow-up',
      summary: withCompany(row.what, row.company),
      description: describe(row),
      ...(row.deadline === null ? wholeDay(row.due) : hours(row.due, addMinutes(row.due, MOMENT, zone), zone)),
      cancelled: false,
    },
    standing: isOwed(row) ? 'wanted' : 'closed',
    closedOn: row.closedOn,
  }));
}

/** Every dated talk as an entry, and every next step that has a day and a time. A talk without a time takes its whole day. */
export function talkEntries(interviews: readonly Interview[], clock: HomeClock): readonly PlannedEntry[] {
  return interviews.flatMap((interview) => [...talkEntry(interview, clock), ...nextStepEntry(interview, clock)]);
}

function talkEntry(interview: Interview, clock: HomeClock): readonly PlannedEntry[] {
  const times = talkTimes(interview, clock.zone);
  if (times === null) return [];
  const entry: CalendarEntry = {
    uid: uidOf(`talk~${interview.path}`),
    kind: 'interview',
    summary: withCompany(['Interview', interview.role].filter(Boolean).join(': '), interview.company),
    description: plainLines([...interview.people.map(({ name }) => name), interview.path].join('\n')),
    ...(times.timeKnown ? hours(times.start, times.end, clock.zone) : wholeDay(times.start)),
    cancelled: false,
  };
  const past = times.end <= clock.now ? 'past' : 'wanted';
  return [{ entry, standing: interview.status === 'cancelled' ? 'closed' : past, closedOn: null }];
}

function nextStepEntry({ path, company, nextStep, zone }: Interview, clock: HomeClock): readonly PlannedEntry[] {
  const { day, time } = nextStep ?? { day: null, time: null };
  if (nextStep === null || day === null || time === null) return [];
  const start = toZone(at(day, time), zone ?? clock.zone, clock.zone);
  const entry: CalendarEntry = {
    uid: uidOf(`next step~${path}`),
    kind: 'interview',
    summary: withCompany(nextStep.text, company),
    description: plainLines(path),
    ...hours(start, addMinutes(start, -HOUR_BEFORE, clock.zone), clock.zone),
    cancelled: false,
  };
  return [{ entry, standing: start <= clock.now ? 'past' : 'wanted', closedOn: null }];
}

/** The uid of a follow-up's or talk's entry: the same for the same id, ASCII, and without a name in it. */
function uidOf(id: string): string {
  return `${fingerprint(id)}@interview-follow-up`;
}

function withCompany(what: string, company: string | null): string {
  return plainLine(company === null || what.includes(company) ? what : `${what} (${company})`);
}

function describe({ why, needs, interview }: FollowUp): string {
  const missing = needs.map(({ what, ask }) => `Missing: ${what} (ask ${ask})`);
  return plainLines([why, ...missing, ...(interview === null ? [] : [interview])].join('\n'));
}

function wholeDay(time: LocalTime): Pick<CalendarEntry, 'start' | 'end' | 'reminder'> {
  return { start: dayOf(time), end: addDays(dayOf(time), 1), reminder: AT_NINE };
}

function hours(start: LocalTime, end: LocalTime, zone: Zone): Pick<CalendarEntry, 'start' | 'end' | 'reminder'> {
  return { start: toZone(start, zone, 'UTC'), end: toZone(end, zone, 'UTC'), reminder: HOUR_BEFORE };
}
