import { describe, expect, it } from 'vitest';
import { minutesBetweenClocks, readLength } from '../../../../src/core/interview/dates/lengths.ts';

describe('How long a talk was', () => {
  it.each([
    ['45 min', 45],
    ['90', 90],
    ['30m', 30],
    ['1 h', 60],
    ['1.5 h', 90],
    ['1,5 Std', 90],
    ['1h 30', 90],
    ['1 hour 15 minutes', 75],
    ['2 hours', 120],
    ['2 heures', 120],
    ['anderhalf uur, dus 1,5 uur', 90],
    ['1 ora', 60],
    ['2 timmar', 120],
    ['1:30', 90],
    [' 0:45 ', 45],
    ['1:30 h', 90],
    ['24 h', 1440],
    ['about 20 minuten', 20],
  ])('is read from "%s"', (text, minutes) => {
    expect(readLength(text)).toBe(minutes);
  });

  it.each(['', 'long', '0 min', '25 h', 'a while', '0:00 x'])('is not read from "%s"', (text) => {
    expect(readLength(text)).toBeNull();
  });

  it('is unknown where no text is', () => {
    expect(readLength(null)).toBeNull();
  });

  it.each([
    ['09:00', '10:15', 75],
    ['23:30', '00:15', 45],
    ['10:00', '10:00', 1440],
  ] as const)('from %s to %s is %i minutes', (start, end, minutes) => {
    expect(minutesBetweenClocks(start, end)).toBe(minutes);
  });
});
