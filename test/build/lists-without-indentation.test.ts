import { describe, expect, it } from 'vitest';
import { packWords } from '../../build/lists-without-indentation.mjs';
import { givenNames } from '../../src/core/interview/words/given-names.ts';
import { sortedPhrases, sortedWords } from '../../src/core/interview/words/sorted-words.ts';

describe('A long list of words', () => {
  it('is read from the bundle as it is written in the sources', () => {
    expect(sortedWords(packWords(givenNames.join('\n')))).toEqual([...new Set(givenNames)].sort());
  });

  it('of phrases with commas between them is read as well', () => {
    const list = 'asked, asked me,\n  was keen on, told us';
    expect(sortedPhrases(packWords(list, ','))).toEqual(['asked', 'asked me', 'told us', 'was keen on']);
    expect(sortedPhrases(list)).toEqual(['asked', 'asked me', 'was keen on', 'told us']);
  });

  it('with digits in it is not packed but refused', () => {
    expect(() => packWords('round 1, round 2', ',')).toThrow('may hold no digits: round 1');
  });

  it.each([
    ['anna annabel anton', '0anna4bel2ton'],
    ['b', '0b'],
    ['christopher christophers', '0christopher9ers'],
  ])('is packed by what each word shares with the one before: %s', (list, packed) => {
    expect(packWords(list)).toBe(packed);
    expect(sortedWords(packed)).toEqual(list.split(' '));
  });
});
