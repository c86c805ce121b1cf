import { describe, expect, it } from 'vitest';
import { inAfternoon, readSpokenClock } from '../../../../src/core/interview/dates/spoken-clock.ts';

describe('A time of day as people say it', () => {
  it.each([
    ['half 7 am', '07:30'],
    ['half past nine', '09:30'],
    ['half two', '14:30'],
    ['half past 8 in the evening', '20:30'],
    ['half twelve', '12:30'],
    ['half past 12 am', '00:30'],
    ['ten past four', '16:10'],
    ['quarter to ten', '09:45'],
    ['a quarter past eleven', '11:15'],
    ['five to nine', '08:55'],
    ['twenty after ten', '10:20'],
    ['20 past 11 pm', '23:20'],
    ['quarter to 9 a.m', '08:45'],
    ['at 8 15 in the morning', '08:15'],
    ['at 2 30', '14:30'],
    ['from 9.45', '09:45'],
    ['rang 10:05 pm', '22:05'],
    ['@ 11.20', '11:20'],
    ['7u', '07:00'],
    ['16u20', '16:20'],
    ['3 uur', '15:00'],
    ['um elf Uhr', '11:00'],
    ['um zwei Uhr', '14:00'],
    ['um 9 uhr 15', '09:15'],
    ['gegen zehn Uhr', '10:00'],
    ['from 8 in the morning', '08:00'],
    ['from 3 in the afternoon', '15:00'],
    ['from six in the evening', '18:00'],
    ['14:30', '14:30'],
    ['1:30', '13:30'],
    ['6:45', '18:45'],
    ['7:15', '07:15'],
    ['01:30 am', '01:30'],
    ['1:30 in the morning', '01:30'],
    ['on 2026-03-02 at half nine', '09:30'],
    ['12.03.2026 half nine', '09:30'],
    ['be there at eleven', '11:00'],
    ['at three.', '15:00'],
    ['around two on the dot', '14:00'],
    ['eleven o’clock', '11:00'],
    ['nine in the morning', '09:00'],
    ['six in the morning', '06:00'],
    ['four in the afternoon', '16:00'],
    ['half negen', '08:30'],
    ['half 3', '15:30'],
    ['kwart over acht', '08:15'],
    ['kwart voor tien', '09:45'],
    ['tien over elf', '11:10'],
    ['vijf voor negen', '08:55'],
    ['alle 15', '15:00'],
    ['alle nove', '09:00'],
    ['alle tre e mezza', '15:30'],
    ['dalle dieci e un quarto', '10:15'],
    ['a las once', '11:00'],
    ['a las cuatro y media', '16:30'],
    ['a la una', '13:00'],
    ['a las nueve y cuarto de la mañana', '09:15'],
    ['às dez horas', '10:00'],
    ['às duas e meia', '14:30'],
    ['às nove horas e quarto', '09:15'],
    ['klockan tio', '10:00'],
    ['klockan två', '14:00'],
    ['got there 845', '08:45'],
    ['was there at 1015', '10:15'],
    ['kl. 10.30', '10:30'],
    ['godz. 9:15', '09:15'],
    ['kello 8.45', '08:45'],
  ])('is read from "%s"', (words, time) => {
    expect(readSpokenClock(words)).toBe(time);
  });

  it.each(['no time', 'kwart acht', 'half over negen', 'three of us', 'at one with it', 'a las mesas', '2026-03-02'])(
    'is not read from "%s"',
    (words) => {
      expect(readSpokenClock(words)).toBeNull();
    },
  );

  it.each([
    ['3:15', '03:15', '15:15'],
    ['3:15 am', '03:15', '03:15'],
    ['03:15', '03:15', '03:15'],
    ['9:15', '09:15', '09:15'],
    ['1:00', '01:00', '13:00'],
    ['6:59', '06:59', '18:59'],
    ['0:59', '00:59', '00:59'],
    ['3.15 h', '03:15', '03:15'],
    ['3.15 uhr', '03:15', '03:15'],
  ] as const)('is in the afternoon where nobody is interviewed at night: "%s"', (words, read, meant) => {
    expect(inAfternoon(words, read)).toBe(meant);
  });
});
