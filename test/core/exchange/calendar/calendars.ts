import ICAL from 'ical.js';

import { type CalendarBefore, keepCalendar } from '../../../../src/core/exchange/calendar/keep-calendar.ts';
import {
  followUpEntries,
  type HomeClock,
  talkEntries,
} from '../../../../src/core/exchange/calendar/planned-entries.ts';
import type { Interview } from '../../../../src/core/interview/model.ts';
import type { FollowUp } from '../../../../src/core/plan/follow-up.ts';
import type { LocalTime } from '../../../../src/core/time/types.ts';

/** Noon in Berlin on Monday, 2 March 2026, or another minute there. */
export function clock(now: LocalTime = '2026-03-02T12:00'): HomeClock {
  return { now, zone: 'Europe/Berlin' };
}

/** The file for these follow-ups, given what stood in it. */
export function calendarOf(rows: readonly FollowUp[], before: CalendarBefore = '', at = clock()): string {
  return textOf(keepCalendar(followUpEntries(rows, at), before, at));
}

/** The file for these talks, given what stood in it. */
export function talksOf(talks: readonly Interview[], before: CalendarBefore = '', at = clock()): string {
  return textOf(keepCalendar(talkEntries(talks, at), before, at));
}

/** The text that was kept. */
export function textOf(kept: ReturnType<typeof keepCalendar>): string {
  if ('problem' in kept) throw new Error(kept.problem);
  return kept.text;
}

/** The events as another parser reads them. */
export function eventsOf(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** When an event's reminders ring, counted from its start or end. */
export function alarmsOf(event: ICAL.Event | undefined): readonly string[] {
  const triggers =
    event?.component.getAllSubcomponents('valarm').map((alarm) => alarm.getFirstProperty('trigger')) ?? [];
  return triggers.map(
    (trigger) => `${String(trigger?.getFirstParameter('related'))} ${String(trigger?.getFirstValue())}`,
  );
}

/** How often the first event was changed. */
export function sequenceOf(text: string): number | undefined {
  return eventsOf(text)[0]?.sequence;
}

/** What calendar programs do (RFC 5546): one event for each uid, and a higher sequence replaces a lower. */
export function importInto(calendar: ReadonlyMap<string, ICAL.Event>, text: string): ReadonlyMap<string, ICAL.Event> {
  const next = new Map(calendar);
  for (const event of eventsOf(text)) {
    const known = next.get(event.uid);
    if (!known || event.sequence > known.sequence) next.set(event.uid, event);
  }
  return next;
}

/** The status of each event. */
export function statusesOf(text: string): readonly string[] {
  return eventsOf(text).map(({ component }) => String(component.getFirstPropertyValue('status')));
}
