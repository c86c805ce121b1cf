import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isAlike } from '../../../src/core/note/fold.ts';

describe('A folded text', () => {
  it.each([
    ['José', 'jose'],
    ['Jean-Luc O’Neill', 'jean luc oneill'],
    ["O'NEILL", 'oneill'],
    ['Weiß, Søren & Łukasz', 'weiss soren lukasz'],
    ['İpek', 'ipek'],
    ['  Acme,  Inc. ', 'acme inc'],
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['#tag + more', 'tag more'],
    ['待补充', '待补充'],
    ['ガ', 'ガ'],
    ['मीरा', 'मीरा'],
    ['Dana\u200b Whitfield\u202e', 'dana whitfield'],
    ['', ''],
    ['!?', ''],
  ])('of %j is %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('tells names in other scripts apart by their vowel signs', () => {
    expect(isAlike('मीरा', 'मारा')).toBe(false);
  });

  it('is the same for composed and decomposed text, for any case, and when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
