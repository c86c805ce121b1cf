import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClock } from '../../../src/core/time/read-clock.ts';
import { readDay } from '../../../src/core/time/read-day.ts';
import { isLocalTime } from '../../../src/core/time/local-times.ts';

/** A reading in one line: day, time, end, zone. */
function line(text: string, hints?: Parameters<typeof readDay>[1]): string {
  const reading = readDay(text, hints);
  if (reading.kind !== 'day') return reading.kind === 'empty' ? 'empty' : reading.says;
  const { day, time, end, zone, zones } = reading;
  return [day, time, end, zone ?? (zones.length > 0 ? zones.join('?') : null)]
    .filter((part) => part !== null)
    .join(' ');
}

describe('A written day', () => {
  it.each([
    ['2026-03-12', '2026-03-12'],
    ['2026-3-2', '2026-03-02'],
    ['2026/03/12', '2026-03-12'],
    ['2026-03-12T14:00', '2026-03-12 14:00'],
    ['2026-03-12 14:00', '2026-03-12 14:00'],
    ['2026-03-12T14:00:00.000Z', '2026-03-12 14:00 UTC'],
    ['2026-03-12T14:00+02:00', '2026-03-12 14:00 +02:00'],
    ['2026-03-12T14:00-05:00', '2026-03-12 14:00 -05:00'],
    ['2026-03-12 14:00 PST', '2026-03-12 14:00 America/Los_Angeles'],
    ['2026-03-12 14:00 Europe/Berlin', '2026-03-12 14:00 Europe/Berlin'],
    ['2026-03-12 14:00 (UTC+1)', '2026-03-12 14:00 +01:00'],
    ['2026-03-12 14:00 BST', '2026-03-12 14:00 Europe/London?Asia/Dhaka'],
    ['2026-03-12 14:00-15:30', '2026-03-12 14:00 15:30'],
    ['2026-03-12 09:00 to 2026-03-12 17:00', '2026-03-12 09:00 17:00'],
    ['2026-03-12 23:00 - 01:00', '2026-03-12 23:00 01:00'],
    ['[[2026-03-12]]', '2026-03-12'],
    ['[[2026-03-12]] 14:00', '2026-03-12 14:00'],
    ['[[Daily/2026-03-12|Thu]]', '2026-03-12'],
    ['[[2026/03/2026-03-12|Thu]]', '2026-03-12'],
    ['[[2026/03/12]]', '2026-03-12'],
    ['[12 March](Daily/2026-03-12.md) 2026', '2026-03-12'],
    ['"2026-03-12"', '2026-03-12'],
    ['15th March 2026', '2026-03-15'],
    ['15 March, 2026', '2026-03-15'],
    ['March 15, 2026', '2026-03-15'],
    ['March 15th 2026 at 2:30 pm', '2026-03-15 14:30'],
    ['Mar 15 2026', '2026-03-15'],
    ['15-Mar-2026', '2026-03-15'],
    ["15 Mar '26", '2026-03-15'],
    ['Thu 12 Mar 2026 2pm', '2026-03-12 14:00'],
    ['Thursday the 12th of March 2026, 2.30 p.m.', '2026-03-12 14:30'],
    ['31.05.2026', '2026-05-31'],
    ['31.05.26', '2026-05-31'],
    ['31. 5. 2026, 14 Uhr', '2026-05-31 14:00'],
    ['05/31/2026', '2026-05-31'],
    ['05/05/2026', '2026-05-05'],
    ['Fri 05/06/2026', '2026-06-05'],
    ['05/06/2026 (Wednesday)', '2026-05-06'],
    ['20260312', '2026-03-12'],
    ['20260312T1400', '2026-03-12 14:00'],
    ['20260312T140000Z', '2026-03-12 14:00 UTC'],
    ['202510071000 northbeam loop', '2025-10-07 10:00'],
    ['20260312 Acme', '2026-03-12'],
    ['2026-03-12 Sam Okafor', '2026-03-12'],
    ['2026年3月12日', '2026-03-12'],
    ['12. März 2026 um 14 Uhr 30', '2026-03-12 14:30'],
    ['Fr, 13.03.2026, 14:00 Uhr', '2026-03-13 14:00'],
    ['12-Mar-26', '2026-03-12'],
    ['28 December 2025', '2025-12-28'],
    ['jeudi 12 mars 2026 à 14h30', '2026-03-12 14:30'],
    ['1er août 2026', '2026-08-01'],
    ['12 de marzo de 2026', '2026-03-12'],
    ['jueves, 12 marzo 2026', '2026-03-12'],
    ['donderdag 12 maart 2026', '2026-03-12'],
    ['giovedì 12 marzo 2026', '2026-03-12'],
    ['torsdag 12 mars 2026 kl. 14', '2026-03-12 14:00'],
    ['2026-03-12 from 14:00 to 15:30', '2026-03-12 14:00 15:30'],
    ['2026-03-12, 2-3pm', '2026-03-12 14:00 15:00'],
    ['2026-03-12, 11-1pm', '2026-03-12 11:00 13:00'],
    ['2026-03-12 12 noon', '2026-03-12 12:00'],
    ['2026-03-12 12am', '2026-03-12 00:00'],
    ['2026-03-12 room 14', '2026-03-12'],
    ['2026-03-12 14:00 with 3 people', '2026-03-12 14:00'],
  ])('%s is %s', (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  it.each([
    '',
    '  ',
    'TBD',
    'tbc',
    '?',
    '—',
    'n/a',
    '{{date}}',
    '{{date:YYYY-MM-DD}}',
    '<% tp.date.now() %>',
    'to be confirmed',
  ])('"%s" is not known yet', (text) => {
    expect(line(text)).toBe('empty');
  });

  it.each([
    ['Monday', 'it is "Monday", expected a day such as 2026-03-02'],
    ['soon', 'it is "soon", expected a day such as 2026-03-02'],
    ['05/06/2026', 'it is "05/06/2026", which may be 5 June 2026 or 6 May 2026; expected 2026-06-05 or 2026-05-06'],
    [
      'Fri 12 March 2026',
      'it is "Fri 12 March 2026", but 12 March 2026 is a Thursday; expected a day such as 2026-03-02',
    ],
    ['31.02.2026', 'it is "31.02.2026", a day that the calendar does not have; expected a day such as 2026-03-02'],
    ['2026-13-45', 'it is "2026-13-45", a day that the calendar does not have; expected a day such as 2026-03-02'],
    ['12 March', 'it is "12 March", without a year; expected a day such as 2026-03-02'],
    ['12-13 March 2026', 'it is "12-13 March 2026", which names more than one day; expected a day such as 2026-03-02'],
    [
      'March 12-13, 2026',
      'it is "March 12-13, 2026", which names more than one day; expected a day such as 2026-03-02',
    ],
    [
      '2026-03-12 or 2026-03-13',
      'it is "2026-03-12 or 2026-03-13", which names more than one day; expected a day such as 2026-03-02',
    ],
  ])('%s is asked about in words that say what to write', (text, says) => {
    expect(line(text)).toBe(says);
  });

  it('is settled by what the caller knows, and by nothing else', () => {
    expect(line('05/06/2026', { weekday: 5 })).toBe('2026-06-05');
    expect(line('05/06/2026', { order: 'month-first' })).toBe('2026-05-06');
    expect(line('12 March', { near: '2026-04-01' })).toBe('2026-03-12');
    expect(line('28 December', { near: '2026-01-10' })).toBe('2025-12-28');
    expect(line('Thu 12 March', { near: '2026-09-01' })).toBe('2026-03-12');
    expect(line('12 March', { near: '2026-09-01' })).toContain('without a year');
  });

  it('reads the same composed and decomposed, and never throws', () => {
    expect(line('12. März 2026'.normalize('NFD'))).toBe('2026-03-12');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const reading = readDay(text);
        expect(reading).toEqual(readDay(text.normalize('NFD').normalize('NFC')));
        if (reading.kind === 'day') expect(isLocalTime(`${reading.day}T${reading.time ?? '00:00'}`)).toBe(true);
      }),
    );
  });
});

describe('A written time', () => {
  it.each([
    ['14:00', '14:00', null],
    ['9:05', '09:05', null],
    ['1400', '14:00', null],
    ['14.30', '14:30', null],
    ['2pm', '14:00', null],
    ['2.30 pm', '14:30', null],
    ['2:30 P.M.', '14:30', null],
    ['14h', '14:00', null],
    ['14h30', '14:30', null],
    ['14 Uhr', '14:00', null],
    ['kl 14', '14:00', null],
    ['noon', '12:00', null],
    ["3 o'clock", '03:00', null],
    ['from 14:00 to 15:30', '14:00', '15:30'],
    ['14:00–15:30', '14:00', '15:30'],
    ['von 14 bis 15:30 Uhr', '14:00', '15:30'],
    ['9am to 1pm', '09:00', '13:00'],
    ['9:30 - 11', '09:30', '11:00'],
  ])('%s is %s', (text, time, end) => {
    expect(readClock(text)).toEqual({ time, end });
  });

  it.each(['', '14', '25:00', 'afternoon', '90 minutes', '13:75', '13am'])('"%s" is none', (text) => {
    expect(readClock(text)).toBeNull();
  });
});
