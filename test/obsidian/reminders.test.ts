import { expect, test } from 'vitest';
import { newlyPressing } from '../../src/obsidian/reminders.ts';
import { followUp } from './follow-up.ts';

test('a reminder tells of rows that are late or due now and were not before', () => {
  const rows = [
    followUp({ id: 'late', state: 'late' }),
    followUp({ id: 'due', state: 'due' }),
    followUp({ id: 'known', state: 'due' }),
    followUp({ id: 'open', state: 'open' }),
    followUp({ id: 'done', state: 'done' }),
  ];
  expect(newlyPressing(rows, new Set(['known'])).map(({ id }) => id)).toEqual(['late', 'due']);
});
