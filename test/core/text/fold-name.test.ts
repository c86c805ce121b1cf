import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForId, foldName } from '../../../src/core/text/fold-name.ts';

describe('A folded name', () => {
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
    expect(foldName(text)).toBe(expected);
  });

  it('tells names in other scripts apart by their vowel signs', () => {
    expect(foldName('मीरा')).not.toBe(foldName('मारा'));
  });

  it('has hyphens between its words where it stands in an id', () => {
    expect(foldForId('Jean Luc O’Neill-Ré')).toBe('jean-luc-oneill-re');
  });

  it('is the same for composed and decomposed text, for any case, and when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(text.normalize('NFD'))).toBe(foldName(text.normalize('NFC')));
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});
