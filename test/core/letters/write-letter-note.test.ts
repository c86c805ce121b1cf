import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import { letterNotePath, letterNoteText } from '../../../src/core/letters/write-letter-note.ts';
import type { Letter } from '../../../src/core/letters/letter.ts';
import { writingWith, person, row, talk } from './talk.ts';

const dana = person('Dana Whitfield', ['night rota', 'a line with %% in it']);

function letter(more: Parameters<typeof talk>[1] = {}): Letter {
  const interview = talk([dana], more);
  const [composed] = composeLetters([row('thank-you-email', [interview, dana])], writingWith([interview]));
  if (composed === undefined) throw new Error('no letter');
  return composed;
}

test('the path names day, company, person and kind', () => {
  expect(letterNotePath(letter(), 'Follow-ups', () => false)).toBe(
    'Follow-ups/2026-03-12 Harbour General - Dana Whitfield - thank-you email.md',
  );
});

test('a path is safe on every file system, and a taken one gets a number', () => {
  const path = letterNotePath(letter({ company: 'A/B: "C" #1?' }), 'Follow-ups', (each) => !each.includes('(2)'));
  expect(path).toBe('Follow-ups/2026-03-12 A B C 1 - Dana Whitfield - thank-you email (2).md');
});

test('the note holds properties, the letter alone, and one comment with the person’s lines', () => {
  const text = letterNoteText(letter({ company: 'The "Anchor"' }), []);
  const [, block = '', rest = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  expect(parse(block)).toMatchObject({
    type: 'follow-up-letter',
    'follow-up': 'thank-you-email',
    to: 'Dana Whitfield',
    email: 'dana@example.example',
    interview: '[[Interviews/2026-03-12 Harbour General]]',
    talk: '2026-03-12',
    company: 'The "Anchor"',
    channel: 'email',
    due: '2026-03-12T18:00',
    status: 'draft',
  });
  expect(rest.startsWith('Dear Dana,\n\n')).toBe(true);
  expect(rest.split('%%')).toHaveLength(3);
  expect(rest).toContain('- night rota');
  expect(rest.endsWith('\n%%\n')).toBe(true);
});

test('an address, a name and a subject of any signs are read back as they are', () => {
  const odd = person('Dana "Dee" O’Hara: #1', [], { email: '"dana: lab"@ash.example' });
  const interview = talk([odd], { company: '- Ash & Oak #2' });
  const [composed] = composeLetters([row('thank-you-email', [interview, odd])], writingWith([interview]));
  if (composed === undefined) throw new Error('no letter');
  const [, block = ''] = /^---\n([\s\S]*?)\n---\n/.exec(letterNoteText(composed, [])) ?? [];
  expect(parse(block)).toMatchObject({ to: odd.name, email: odd.email, subject: composed.subject });
});

test('what the checks found stands in the comment, hints do not', () => {
  const found = [
    { check: 'length', level: 'warning', says: 'The letter is short', at: null },
    { check: 'length', level: 'hint', says: 'A hint', at: null },
  ] as const;
  const text = letterNoteText(letter(), found);
  expect(text).toContain('- The letter is short');
  expect(text).not.toContain('A hint');
});

/** The comment below the letter to somebody with these topics, from its first list of gaps on. */
function gapsFor(topics: readonly string[], settings: Parameters<typeof writingWith>[1] = {}): string {
  const luis = person('Luis Ortega', topics);
  const interview = talk([luis]);
  const needs = [{ what: 'email address of Luis Ortega', ask: 'Sam Okafor' }];
  const owed = row('thank-you-email', [interview, luis], { needs });
  const [composed] = composeLetters([owed], writingWith([interview], settings));
  if (composed === undefined) throw new Error('no letter');
  const [, comment = ''] = letterNoteText(composed, []).split('\n%%\n');
  return comment.slice(comment.search(/Missing:|Left out:|$/)).replace(/\n%%\n$/, '');
}

test('what is missing is listed: the topic, the address and whom to ask, the own name', () => {
  expect(gapsFor([], { name: '', signature: '' })).toBe(
    [
      'Missing:',
      '- No topic for Luis Ortega: what did you talk about?',
      '- No email address of Luis Ortega: ask Sam Okafor',
      '- Your own name is not in the settings: the letter is not signed',
    ].join('\n'),
  );
});

test('a second topic that fits no sentence is named below the letter, and why', () => {
  const gaps = gapsFor(['night rota cover', 'shift_swap(a, b) => {queue|null}', 'pay was 31k']);
  expect(gaps).toContain(
    [
      'Left out:',
      '- “shift_swap(a, b) => {queue|null}”: it could not be put into a sentence safely',
      '- “pay was 31k”: it touches what has no place in a letter',
    ].join('\n'),
  );
});

test('where the letter has two topics, a third that fits no sentence is no gap', () => {
  expect(gapsFor(['night rota cover', 'the linen run', 'shift_swap(a, b) => {queue|null}'])).not.toContain('Left out');
});
