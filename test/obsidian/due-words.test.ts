import { describe, expect, test } from 'vitest';
import { dueWords } from '../../src/obsidian/rows/due-words.ts';
import { en } from '../../src/obsidian/words/en.ts';
import { followUpOf } from '../support/follow-up.ts';

const around = { now: '2026-03-12T17:30', words: en, style: {} } as const;

describe('when a row is due, in words', () => {
  test.each([
    [{ state: 'due', due: '2026-03-12T18:00' }, 'By today 18:00'],
    [{ state: 'due', due: '2026-03-12T12:00', deadline: '2026-03-13T12:00' }, 'Due since 12:00'],
    [{ state: 'due', due: '2026-03-11T12:00', deadline: '2026-03-13T12:00' }, 'Due since yesterday'],
    [{ state: 'open', due: '2026-03-13T09:00' }, 'By tomorrow 09:00'],
    [{ state: 'open', due: '2026-03-20T18:00' }, 'By Fri 20 Mar'],
    [{ state: 'open', due: '2027-01-08T18:00' }, 'By Fri 8 Jan 2027'],
    [{ state: 'late', due: '2026-03-12T09:00', deadline: '2026-03-12T15:30' }, 'Late since 15:30'],
    [{ state: 'late', due: '2026-03-10T18:00' }, '2 days late'],
    [{ state: 'late', due: '2026-03-11T18:00' }, '1 day late'],
    [{ state: 'waiting', opens: '2026-03-16T00:00' }, 'Opens Mon 16 Mar'],
    [{ state: 'snoozed', opens: '2026-03-13T00:00' }, 'Snoozed until tomorrow'],
    [{ state: 'waiting', opens: '2026-03-13T11:10' }, 'Opens tomorrow 11:10'],
    [{ state: 'done', closedOn: '2026-03-11T12:00' }, 'Done yesterday'],
    [{ state: 'skipped', closedOn: '2026-03-09T12:00' }, 'Skipped Mon 9 Mar'],
    [{ state: 'lapsed', lapses: '2026-03-01T18:00' }, 'Lapsed Sun 1 Mar'],
  ] as const)('%j reads %s', (facts, words) => {
    expect(dueWords(followUpOf(facts), around)).toBe(words);
  });

  test('clocks of twelve hours are respected', () => {
    const row = followUpOf({ state: 'due', due: '2026-03-12T18:00' });
    expect(dueWords(row, { ...around, style: { twelveHours: true } })).toBe('By today 6:00 pm');
  });
});

test.each([
  [45, 0, '45 late'],
  [0, 3, '3 due today'],
  [2, 1, '2 late, 1 due today'],
  [0, 0, 'Nothing due today'],
])('%i late and %i due rows are counted as “%s”', (late, today, words) => {
  expect(en.view.counts(late, today)).toBe(words);
});
