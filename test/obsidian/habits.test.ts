import { describe, expect, test } from 'vitest';
import { dayWords, shortDayWords } from '../../src/core/time/in-words.ts';
import { habitsOf } from '../../src/obsidian/words/habits.ts';

describe('days on screen', () => {
  test.each([
    ['en-GB', 'Fri 13 Mar', '13 March 2026'],
    ['en-US', 'Fri Mar 13', 'March 13, 2026'],
    ['de-DE', 'Fri 13 Mar', '13 March 2026'],
    ['ru-RU', 'Fri 13 Mar', '13 March 2026'],
    ['ar-EG', 'Fri 13 Mar', '13 March 2026'],
    ['pt', 'Fri 13 Mar', '13 March 2026'],
  ])('are named in the language of the app, in the order of the device’s region: %s', (locale, short, long) => {
    const habits = habitsOf('en', { locale });
    expect(shortDayWords('2026-03-13', '2026-03-01', habits)).toBe(short);
    expect(dayWords('2026-03-13', habits)).toBe(long);
  });
});

test.each([
  ['en-GB', 1],
  ['de-DE', 1],
  ['en-US', 7],
  ['he-IL', 7],
  ['ar-EG', 6],
])('the week of %s begins with ISO weekday %i', (locale, weekStart) => {
  expect(habitsOf('en', { locale }).weekStart).toBe(weekStart);
});
