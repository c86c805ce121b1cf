import { describe, expect, it } from 'vitest';
import { talkedWithThem, toldBehind, toldBehindPronoun } from '../../../../src/core/interview/body/spoken-with.ts';

describe('A sentence that begins with its place, or with whom the writer talked', () => {
  it.each([
    ['in the truck he asked about my ticket', 'asked about my ticket'],
    ['Then over lunch she told me of the move', 'told me of the move'],
    ['I think he asked about my ticket', null],
    ['in the truck he sang', null],
    ['he asked about my ticket', null],
  ])('tells behind the pronoun: "%s": %s', (text, told) => {
    expect(toldBehindPronoun(text)).toBe(told);
  });

  it.each([
    ['With him I discussed open-book exams', 'talked open-book exams'],
    ['Con lei ho parlato dei costumi', 'talked dei costumi'],
    ['Con ella he hablado de las alergias', 'talked de las alergias'],
    ['Mit ihr ging es um die Software', 'talked um die Software'],
    ['With him I discussed', null],
    ['With him sat Dana', null],
    ['I discussed the exams', null],
  ])('tells behind the verb: "%s": %s', (text, told) => {
    expect(talkedWithThem(text)).toBe(told);
  });

  it('tells in a later clause, with a subject of its own or without', () => {
    expect(toldBehind('popped in, asked about the rota')).toEqual({
      clause: 'asked about the rota',
      at: 11,
      isAnew: false,
    });
    expect(toldBehind('put me in the cab with Gus and he asked about the rota')?.isAnew).toBe(true);
    expect(toldBehind('put me in the cab')).toBeNull();
  });
});
