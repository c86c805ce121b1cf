import { expect, test } from 'vitest';
import { dueTodayLines } from '../../../src/core/exchange/due-today-lines.ts';
import { followUp } from './samples/follow-up.ts';

test('The list for a daily note holds what is late and due, oldest first, each with a link to its letter or interview', () => {
  const rows = [
    followUp({ state: 'due', draft: 'Follow-ups/2026-03-02 Acme - Luis Ortega.md' }),
    followUp({
      state: 'late',
      what: 'Call Dana at Acme',
      due: '2026-02-27T18:00',
      stateWords: 'late since Fri 27 Feb 18:00',
    }),
    followUp({ state: 'open' }),
    followUp({ state: 'done' }),
    followUp({ state: 'due', what: 'Keep searching', company: null, interview: null }),
  ];
  expect(dueTodayLines(rows)).toEqual([
    '- Call Dana at Acme: late since Fri 27 Feb 18:00 ([[Interviews/Acme|interview]])',
    '- Thank Luis Ortega by email (Acme): due today 18:00 ([[Follow-ups/2026-03-02 Acme - Luis Ortega|letter]])',
    '- Keep searching: due today 18:00',
  ]);
});

test('The list for a daily note is empty when nothing is due', () => {
  expect(dueTodayLines([followUp({ state: 'waiting' })])).toEqual([]);
});
