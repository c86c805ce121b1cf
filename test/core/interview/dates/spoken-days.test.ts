import { describe, expect, it } from 'vitest';
import { daysInDigits } from '../../../../src/core/interview/dates/spoken-days.ts';

describe('A day that was dictated', () => {
  it.each([
    ['the ninth of february twenty twenty six', 'the 9 february 2026'],
    ['first march', '1 march'],
    ['on the twentieth of march, at ten', 'on the 20 march, at ten'],
    ['thirtieth april', '30 april'],
    ['twenty first of may', '21 may'],
    ['thirty-first october', '31 october'],
    ['nineteenth of june two thousand and twenty-six', '19 june 2026'],
    ['third of july twenty thirty', '3 july 2030'],
    ['Second of August', '2 august'],
    ['it was tenth december', 'it was 10 december'],
  ])('has digits: "%s"', (said, written) => {
    expect(daysInDigits(said)).toBe(written);
  });

  it.each(['ninth floor', 'twenty people', '9 february', 'the fourth of mays', 'backninth of february', ''])(
    'is none in "%s"',
    (text) => {
      expect(daysInDigits(text)).toBe(text);
    },
  );
});
