import { describe, expect, test } from 'vitest';
import { rowOf } from '../../src/obsidian/rows/row.ts';
import { en } from '../../src/obsidian/words/en.ts';
import { followUpOf } from '../support/follow-up.ts';

const around = { now: '2026-03-12T17:30', words: en, style: {} } as const;
const plain = { letter: null, heldBack: null };
const needsIn = (said: Parameters<typeof followUpOf>[0]) => rowOf(followUpOf(said), plain, around).needs;
const phone = 'phone number of Bethan Llewellyn';

describe('what is missing for a row', () => {
  test('is said with whom to ask, unless that is the person themselves', () => {
    expect(needsIn({ needs: [{ what: phone, ask: 'Sam Okafor' }] })).toEqual([`Missing: ${phone}, ask Sam Okafor`]);
    expect(needsIn({ needs: [{ what: phone, ask: 'Bethan Llewellyn' }] })).toEqual([`Missing: ${phone}`]);
    expect(needsIn({ needs: [{ what: 'your name', ask: 'you' }] })).toEqual(['Missing: your name']);
  });

  test('is not said again where the row asks for just that', () => {
    const needs = [{ what: phone, ask: 'Bethan Llewellyn' }];
    expect(needsIn({ rule: 'find-contact', what: 'Ask Bethan Llewellyn for their phone number', needs })).toEqual([]);
  });
});

test('a question looks like a question, and a task like a task', () => {
  const iconOf = (rule: string): string => rowOf(followUpOf({ rule, channel: 'self' }), plain, around).icon;
  expect(['who-was-there', 'ask-outcome', 'debrief'].map(iconOf)).toEqual([
    'circle-help',
    'circle-help',
    'square-check',
  ]);
});

test('a row whose note must be mended first shows nothing that may be misread', () => {
  const row = rowOf(followUpOf({ company: '"Unclosed' }), { ...plain, heldBack: 'note' }, around);
  expect([row.where, row.needs]).toEqual(['', [en.view.fixFirst]]);
});

test('a row whose log alone is broken keeps its company, and says where to go on', () => {
  const row = rowOf(followUpOf({ company: 'Kites' }), { ...plain, heldBack: 'log' }, around);
  expect([row.where, row.needs]).toEqual(['Kites', [en.view.fixLogFirst]]);
});
