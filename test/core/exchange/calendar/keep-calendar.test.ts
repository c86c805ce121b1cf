import { describe, expect, test } from 'vitest';
import { keepCalendar } from '../../../../src/core/exchange/calendar/keep-calendar.ts';
import { talkEntries } from '../../../../src/core/exchange/calendar/planned-entries.ts';
import { followUp } from '../samples/follow-up.ts';
import { interview } from '../samples/interview.ts';
import {
  alarmsOf,
  calendarOf,
  clock,
  eventsOf,
  importInto,
  sequenceOf,
  statusesOf,
  talksOf,
  textOf,
} from './calendars.ts';

describe('The calendar file, written again', () => {
  test('is the same to the byte when nothing changed, whenever that is', () => {
    const first = calendarOf([followUp(), followUp({ id: 'other', deadline: null })]);
    const again = calendarOf([followUp({ id: 'other', deadline: null }), followUp()], first, clock('2026-03-20T08:15'));
    expect(again).toBe(first);
  });

  test('brings no second event into a calendar that read it before', () => {
    const first = calendarOf([followUp()]);
    const second = calendarOf(
      [followUp({ due: '2026-03-03T09:00', what: 'Thank Luis by email' })],
      first,
      clock('2026-03-02T13:00'),
    );
    const calendar = importInto(importInto(new Map(), first), second);
    expect([...calendar.values()].map(({ summary }) => summary)).toEqual(['Thank Luis by email (Acme)']);
    expect(sequenceOf(second)).toBe(1);
    expect(importInto(calendar, second)).toEqual(calendar);
  });

  test.each(['done', 'skipped', 'retired', 'lapsed'] as const)(
    'cancels a follow-up that is %s, without a reminder',
    (state) => {
      const first = calendarOf([followUp()]);
      const second = calendarOf([followUp({ state, closedOn: '2026-03-02T13:00' })], first, clock('2026-03-02T13:00'));
      const [event] = eventsOf(second);
      expect(event?.uid).toBe(eventsOf(first)[0]?.uid);
      expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
      expect(alarmsOf(event)).toEqual([]);
      expect(sequenceOf(second)).toBe(1);
      expect(calendarOf([followUp({ state, closedOn: '2026-03-02T13:00' })], second, clock('2026-03-05T13:00'))).toBe(
        second,
      );
    },
  );

  test('brings back what is reopened', () => {
    const first = calendarOf([followUp()]);
    const done = calendarOf([followUp({ state: 'done' })], first);
    const reopened = calendarOf([followUp()], done);
    expect(statusesOf(reopened)).toEqual(['CONFIRMED']);
    expect(sequenceOf(reopened)).toBe(2);
  });

  test('cancels what left the plan because its note was deleted, but not what is over', () => {
    const talks = [
      interview({ path: 'Interviews/Old.md', date: '2026-02-27', time: '10:00' }),
      interview({ path: 'Interviews/New.md', date: '2026-03-09', time: '10:00' }),
    ];
    const early = clock('2026-02-20T09:00');
    const first = talksOf(talks, '', early);
    const second = textOf(keepCalendar([], first, clock()));
    expect(eventsOf(second).map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'CANCELLED',
    ]);
  });

  test('cancels the row of a series that gave way to the next one, also when its day is over', () => {
    const first = calendarOf([followUp({ id: 'check-in~acme~1', deadline: null })]);
    const second = calendarOf(
      [followUp({ id: 'check-in~acme~2', due: '2026-03-11T18:00', deadline: null })],
      first,
      clock('2026-03-04T12:00'),
    );
    expect(statusesOf(second)).toEqual(['CANCELLED', 'CONFIRMED']);
  });

  test('leaves a talk as it was once it is held, and does not add one that was held before', () => {
    const talk = interview({ date: '2026-03-02', time: '10:00' });
    const [before, after] = [clock('2026-03-01T09:00'), clock('2026-03-02T12:00')];
    const first = talksOf([talk], '', before);
    expect(talksOf([talk], first, after)).toBe(first);
    expect(eventsOf(talksOf([talk], '', after))).toEqual([]);
  });

  test('cancels a talk that was called off', () => {
    const talk = interview({ date: '2026-03-09', time: '10:00' });
    const first = talksOf([talk]);
    const off = talkEntries([{ ...talk, status: 'cancelled' }], clock());
    expect(eventsOf(textOf(keepCalendar(off, first, clock())))[0]?.component.getFirstPropertyValue('status')).toBe(
      'CANCELLED',
    );
  });

  test('forgets a cancelled entry after 90 days', () => {
    const done = [followUp({ state: 'done', closedOn: '2026-03-02T12:00' })];
    const cancelled = calendarOf(done, calendarOf([followUp()]));
    expect(eventsOf(calendarOf(done, cancelled, clock('2026-05-31T12:00')))).toHaveLength(1);
    expect(eventsOf(calendarOf(done, cancelled, clock('2026-06-01T12:00')))).toHaveLength(0);
  });

  test('says nothing of what was closed before a new file, but tells a reader of whom nobody knows what was read', () => {
    const done = [followUp({ state: 'done', closedOn: '2026-02-20T12:00' })];
    expect(eventsOf(calendarOf(done, ''))).toEqual([]);
    expect(statusesOf(calendarOf(done, null))).toEqual(['CANCELLED']);
    expect(eventsOf(calendarOf(done, null, clock('2026-04-20T12:00')))).toEqual([]);
  });

  test.each(['BEGIN:VCALENDAR\r\nPRODID:-//Other//Thing//EN\r\nEND:VCALENDAR\r\n', 'my shopping list'])(
    'refuses to replace the file of another program: %j',
    (text) => {
      expect(keepCalendar([], text, clock())).toEqual({
        problem: 'it is not a calendar file of Interview Follow-up, so it is left alone',
      });
    },
  );

  test('reads its file alike after a sync program changed the line ends', () => {
    const first = calendarOf([followUp()]);
    expect(calendarOf([followUp()], first.replaceAll('\r\n', '\n'))).toBe(first);
  });
});
