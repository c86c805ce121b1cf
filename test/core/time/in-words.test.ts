import { describe, expect, it } from 'vitest';
import {
  clockWords,
  dayWords,
  daysInWords,
  whenDue,
  lateWords,
  shortDayWords,
  weekdayWords,
} from '../../../src/core/time/in-words.ts';

const NOW = '2026-11-19T10:00';

describe('Words for a time', () => {
  it.each([
    ['2026-11-19T18:00', 'today 18:00'],
    ['2026-11-20T09:00', 'tomorrow 09:00'],
    ['2026-11-18T18:00', 'yesterday 18:00'],
    ['2026-11-24T18:00', 'Tue 24 Nov'],
    ['2027-01-04T18:00', 'Mon 4 Jan 2027'],
  ] as const)('%s is "%s"', (due, words) => {
    expect(whenDue(due, NOW)).toBe(words);
  });

  it.each([
    ['2026-11-17T10:00', '2 days late'],
    ['2026-11-18T09:00', '1 day late'],
    ['2026-11-18T18:00', '16 hours late'],
    ['2026-11-19T09:00', '1 hour late'],
    ['2026-11-19T09:40', '20 minutes late'],
    ['2026-11-19T10:00', ''],
    ['2026-11-20T10:00', ''],
  ] as const)('due %s is "%s"', (due, words) => {
    expect(lateWords(due, NOW)).toBe(words);
  });

  it('follow the language and the clock of the person', () => {
    expect(dayWords('2026-06-05')).toBe('5 June 2026');
    expect(dayWords('2026-06-05', { locale: 'de' })).toBe('5. Juni 2026');
    expect(weekdayWords('2026-06-05', { locale: 'en-US' })).toBe('Friday');
    expect(shortDayWords('2026-11-24', '2026-11-19', { locale: 'en-US' })).toBe('Tue Nov 24');
    expect(clockWords('00:05', { twelveHours: true })).toBe('12:05 am');
    expect(whenDue('2026-11-19T14:30', NOW, { twelveHours: true })).toBe('today 2:30 pm');
    expect([daysInWords(0), daysInWords(1), daysInWords(12)]).toEqual(['today', '1 day', '12 days']);
  });
});
