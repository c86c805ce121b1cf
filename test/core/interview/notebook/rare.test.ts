import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rare } from '../../../../src/core/interview/notebook/rare.ts';

/** Numbers that can be divided by seven say so, once for each seven in them. */
const sevens = (number: number): readonly string[] =>
  number > 0 && number % 7 === 0 ? [`${String(number)} is a seven`, ...sevens(number / 7)] : [];

describe('What a few items of a long list say', () => {
  it('is told as if each were asked, whatever came to the list or went since', () => {
    const lists = fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(lists, (all) => {
        const tell = rare(sevens);
        for (const list of all) expect(tell(list)).toEqual(list.flatMap(sevens));
      }),
    );
  });

  it('is asked of those alone that stand where the list has changed', () => {
    const asked: string[] = [];
    const tell = rare((word: string) => {
      asked.push(word);
      return word === 'frost' ? [word] : [];
    });
    tell(['rain', 'frost', 'snow', 'hail']);
    asked.length = 0;
    expect(tell(['rain', 'thaw', 'frost', 'snow', 'hail'])).toEqual(['frost']);
    expect(tell(['rain', 'thaw', 'snow', 'hail'])).toEqual([]);
    expect(asked).toEqual(['thaw']);
  });
});
