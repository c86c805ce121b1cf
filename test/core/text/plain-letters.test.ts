import { expect, it } from 'vitest';
import { plainLetters } from '../../../src/core/text/plain-letters.ts';

it('drops accents and case, one character for one', () => {
  expect(plainLetters('Öberg-LUND ÉTÉ ß')).toBe('oberg-lund ete ß');
});

it('leaves different names of other scripts different', () => {
  const names = ['김민수', '강미선', 'が', 'か'];
  expect(plainLetters(names.join(' '))).toBe(names.join(' '));
});
