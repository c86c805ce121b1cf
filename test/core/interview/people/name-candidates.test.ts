import { describe, expect, it } from 'vitest';
import { findNameCandidates } from '../../../../src/core/interview/people/name-candidates.ts';

describe('Words that could be a name', () => {
  it.each([
    ['then Dana Whitfield asked', ['Dana Whitfield']],
    ['Dana and Luis asked', ['Dana', 'Luis']],
    ['Dr. Dana Whitfield asked', ['Dr. Dana Whitfield']],
    ['with Dr Anand.', ['Dr Anand']],
    ['Jan van der Berg asked', ['Jan van der Berg']],
    ['Ulrike Rohde von der Beratung', ['Ulrike Rohde', 'Beratung']],
    ['Dana in March', ['Dana']],
    ['Dana’s oven', ['Dana']],
    ['Dana. Luis', ['Dana', 'Luis']],
    ['J. Whitfield asked', ['J. Whitfield']],
    ['J. asked', []],
    ['Dana K. asked', ['Dana K.']],
    ['the HR asked', []],
    ['Dana HR', ['Dana']],
    ['Jan van HR', ['Jan']],
    ['Dr. Pauly Mi 17:30', ['Dr. Pauly', 'Mi']],
    ['Dr. Pauly Mi asked', ['Dr. Pauly Mi']],
    ['Head Chef Dana', ['Dana']],
    ['Imogen I’d say', ['Imogen']],
    ['Dana2 Whitfield', ['Whitfield']],
    ['Dana  Whitfield', ['Dana', 'Whitfield']],
    ['Vom Dana', ['Dana']],
    ['Daughter Dana asked', ['Dana']],
    ['Mari Tamm asked', ['Mari Tamm']],
    ['Mari Anna Tamm asked', ['Mari Anna Tamm']],
    ['Sister Joan asked', ['Sister Joan']],
    ['O Sr. Amílcar Vilarinho mostrou', ['Sr. Amílcar Vilarinho']],
    ['A Dana mostrou', ['Dana']],
    ['De Dana asked', ['Dana']],
    ['X asked', []],
    ['nobody asked', []],
    ['Dr asked', []],
  ])('in "%s" are %j', (sentence, names) => {
    const found = findNameCandidates(sentence);
    expect(found.map(({ text }) => text)).toEqual(names);
    expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual(names);
  });

  it('are told with how many they are, without forms of address', () => {
    const told = findNameCandidates('Dr. Dana Whitfield and Luis').map(({ count, hasHonorific }) => [
      count,
      hasHonorific,
    ]);
    expect(told).toEqual([
      [2, true],
      [1, false],
    ]);
  });
});
