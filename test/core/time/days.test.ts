import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  isBusinessDay,
  nextBusinessDay,
  PLAIN_WEEK,
  sameOrNextBusinessDay,
} from '../../../src/core/time/business-days.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  isDay,
  mondayOf,
  weekdayOf,
} from '../../../src/core/time/days.ts';
import { isClockTime, isLocalTime } from '../../../src/core/time/local-times.ts';
import type { Day } from '../../../src/core/time/types.ts';

const days = fc
  .date({ min: new Date('1900-01-01T00:00Z'), max: new Date('2200-01-01T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

describe('A day', () => {
  it.each(['2026-03-12', '2024-02-29', '0001-01-01', '9999-12-31', '2011-12-30'])(
    '%s is one that the calendar has',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-3-12',
    '0000-01-01',
    '26-03-12',
    '2026-03-12 ',
    'Monday',
    '',
  ])('"%s" is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('moves over the ends of months and years, and over a day that Samoa skipped', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  });

  it('stops at the ends of the calendar instead of becoming no day at all', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('2026-01-01', 1e12)).toBe('9999-12-31');
    expect(addDays('2026-01-01', -1e12)).toBe('0001-01-01');
  });

  it('is as far from another as it was moved, in every time zone', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -1000, max: 1000 }), (day, number) => {
        const moved = addDays(day, number);
        expect(daysBetween(day, moved)).toBe(number);
        expect(weekdayOf(moved)).toBe(((((weekdayOf(day) - 1 + number) % 7) + 7) % 7) + 1);
      }),
    );
  });

  it.each([
    ['2026-11-16', 1],
    ['2026-11-22', 7],
    ['2026-03-12', 4],
  ] as const)('%s is weekday %i, with Monday as 1', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('knows its Monday and the end of its month', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-16')).toBe('2026-11-16');
    expect(endOfMonth('2028-02-03')).toBe('2028-02-29');
  });
});

describe('A local time', () => {
  it.each(['2026-03-12T09:30', '2026-03-12T00:00', '2026-03-12T23:59'])('%s is one', (text) => {
    expect(isLocalTime(text)).toBe(true);
  });

  it.each([
    '2026-03-12',
    '2026-03-12T24:00',
    '2026-03-12 09:30',
    '2026-02-30T09:30',
    '2026-03-12T09:30Z',
    '2026-03-12T9:30',
  ])('%s is none', (text) => {
    expect(isLocalTime(text)).toBe(false);
  });

  it('has a clock time that the clock shows', () => {
    expect(['09:30', '00:00', '23:59'].every(isClockTime)).toBe(true);
    expect(['24:00', '9:30', '09:60', '', '09:30:00'].some(isClockTime)).toBe(false);
  });
});

describe('A business day', () => {
  const calendar = { workdays: [1, 2, 3, 4, 5], daysOff: ['2026-11-26', '2026-11-27'] } as const;

  it('is neither on a weekend nor a day off', () => {
    expect(isBusinessDay('2026-11-25', calendar)).toBe(true);
    expect(isBusinessDay('2026-11-26', calendar)).toBe(false);
    expect(isBusinessDay('2026-11-28', calendar)).toBe(false);
  });

  it('comes next after weekends and days off', () => {
    expect(nextBusinessDay('2026-11-25', calendar)).toBe('2026-11-30');
    expect(nextBusinessDay('2026-11-23', calendar)).toBe('2026-11-24');
    expect(sameOrNextBusinessDay('2026-11-25', calendar)).toBe('2026-11-25');
    expect(sameOrNextBusinessDay('2026-11-28', calendar)).toBe('2026-11-30');
    expect(addBusinessDays('2026-11-20', 10, PLAIN_WEEK)).toBe('2026-12-04');
    expect(addBusinessDays('2026-11-20', 0, PLAIN_WEEK)).toBe('2026-11-20');
  });

  it('is simply the next day for somebody whose calendar has none', () => {
    expect(nextBusinessDay('2026-11-25', { workdays: [], daysOff: [] })).toBe('2026-11-26');
  });
});
