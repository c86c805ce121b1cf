import { describe, expect, it } from 'vitest';
import { dayByWeekday, type Order } from '../../../../src/core/interview/dates/day-by-weekday.ts';

const read = (text: string, order: Order = null): string | null => dayByWeekday(text, '2026-01-20', order);

describe('A day without its year, read on 20 January 2026,', () => {
  it.each([
    ['nov 12 wed', '2025-11-12'],
    ['Wed 1/14', '2026-01-14'],
    ['14/1 Wed', '2026-01-14'],
    ['14/1 (Wed', '2026-01-14'],
    ['Wed 14 January', '2026-01-14'],
    ['Wed, the 14th of January', '2026-01-14'],
    ['mittwoch, den 14. januar', '2026-01-14'],
    ['le mercredi 14 janvier', '2026-01-14'],
    ['mar 13 janvier', '2026-01-13'],
    ['January 14th, Wed', '2026-01-14'],
    ['jan 14 26 wed', '2026-01-14'],
    ['Wednesday January 14', '2026-01-14'],
    ['14th January, Wednesday', '2026-01-14'],
    ['Wednesdays 14 January', '2026-01-14'],
    ['Wed 28 January', '2026-01-28'],
    ['Fri 20 March', '2026-03-20'],
    ['Wed 29 April', '2026-04-29'],
    ['Mon 1 September', '2025-09-01'],
    ['Wed 15 January', '2025-01-15'],
    ['Mon 5/5', '2025-05-05'],
  ])('is the one near to it that is this weekday: "%s"', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ['Wed 15 July 9', null],
    ['Mon 12/1', null],
    ['Thu 30 April', null],
    ['Blursday 14 January', null],
    ['14 January', null],
    ['Sun 2 August', null],
    ['Mon 2 September', null],
    ['Wed January 14:30', null],
  ])('stays open where the weekday fits no such day: "%s"', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ['day-first', '2026-02-01'],
    ['month-first', null],
  ] as const)('is read as this person writes numbers, %s: "Sun 1/2"', (order, day) => {
    expect(read('Sun 1/2', order)).toBe(day);
  });

  it('stays open while nobody knows the day of reading', () => {
    expect(dayByWeekday('Wed 14 January', null, null)).toBeNull();
  });
});
