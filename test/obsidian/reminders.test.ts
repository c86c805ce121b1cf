import { expect, test } from 'vitest';
import { newlyPressing } from '../../src/obsidian/reminders.ts';
import { followUpOf } from '../support/follow-up.ts';

const rows = [
  followUpOf({ id: 'late', state: 'late' }),
  followUpOf({ id: 'due', state: 'due' }),
  followUpOf({ id: 'known', state: 'due' }),
  followUpOf({ id: 'open', state: 'open' }),
  followUpOf({ id: 'done', state: 'done' }),
];

test('a reminder tells of rows that are late or due now and were not told of before', () => {
  const news = newlyPressing(rows, new Map([['known', null]]), '2026-03-12T17:30');
  expect(news.map(({ id }) => id)).toEqual(['late', 'due']);
});

test('a row that was put off is told of again at its time, and the others are not', () => {
  const told = new Map([
    ['late', null],
    ['due', '2026-03-12T18:00' as const],
    ['known', null],
  ]);
  expect(newlyPressing(rows, told, '2026-03-12T17:59')).toEqual([]);
  expect(newlyPressing(rows, told, '2026-03-12T18:00').map(({ id }) => id)).toEqual(['due']);
});
