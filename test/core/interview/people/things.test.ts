import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/core/interview/body/lines.ts';
import { findNameCandidates } from '../../../../src/core/interview/people/name-candidates.ts';
import { isCompany, isThing, nameHintsOf } from '../../../../src/core/interview/people/things.ts';
import type { NameHints } from '../../../../src/core/interview/people/sighting.ts';

function hintsOf(text: string, companies: readonly string[] = []): NameHints {
  const lines = readLines(text, 1);
  return nameHintsOf(lines, lines, companies);
}

describe('A name that is a company’s', () => {
  it.each([
    ['Acme', true],
    ['Acme Baker', false],
    ['Redstone', true],
    ['Redst', false],
    ['Hotel Bellerive', true],
    ['Kilbride', true],
    ['Kilbride Jewellers', true],
    ['Kilbride Leeds', false],
    ['Brenn', true],
    ['Bren', false],
    ['Harbour', true],
    ['Dana', false],
    ['Dr Harbour', false],
  ])('is known beside it, in an address, or by a word: %s: %s', (name, isFirm) => {
    const text = 'jobs@kilbride-jewellers.example a@brenn.example b@harbour.example c@danalab.example d@bren.example';
    expect(isCompany(name, hintsOf(text, ['Acme', 'Redstone Freight', '']))).toBe(isFirm);
  });
});

describe('Words with capitals that are no person', () => {
  it.each([
    ['gone by June', 'June', '', true],
    ['June asked', 'June', '', false],
    ['Kinney Road is far', 'Kinney Road', '', true],
    ['Dana Road is far', 'Dana Road', '', false],
    ['Half an hour with the two Junes', 'Junes', '', true],
    ['Met the Whitfields', 'Whitfields', '', true],
    ['Met James', 'James', '', false],
    ['Thistledown, the agency', 'Thistledown', '', true],
    ['Thistledown, the nurse', 'Thistledown', '', false],
    ['Han frågade', 'Han', 'och sen', true],
    ['Han frågade', 'Han', 'and then', false],
    ['Wharf opened', 'Wharf', 'on the wharf', true],
    ['Wharf opened', 'Wharf', 'on the quay', false],
    ['Then Wharf opened', 'Wharf', 'on the wharf', false],
    ['Dana asked', 'Dana', 'dana', false],
    ['Dr June asked in June', 'Dr June', '', false],
    ['das Urteil war', 'Urteil', 'ich habe nicht und das ist die', true],
    ['das Urteil war', 'Urteil', 'a short day', false],
  ])('in "%s": %s, in a note with "%s": %s', (...[sentence, name, more, isNobody]) => {
    const hints = hintsOf(`A day it was.\nAnother day.\n${sentence}\nOn ${more}\n`);
    const candidate = findNameCandidates(sentence).find(({ text }) => text === name);
    expect(candidate && isThing(candidate, sentence, hints)).toBe(isNobody);
  });
});
