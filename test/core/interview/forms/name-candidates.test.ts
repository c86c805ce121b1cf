import { describe, expect, it } from 'vitest';
import { findNameCandidates } from '../../../../src/core/interview/people/name-candidates.ts';

describe('Runs of capitals that may be names', () => {
  it.each([
    ['C’est Karima Benali qui nous a aidés.', ['Karima Benali']],
    ['J’ai parlé à Solène Aubry.', ['Solène Aubry']],
    ['Vermittelt hat das Ganze Sabine Thoma.', ['Vermittelt', 'Sabine Thoma']],
    ['Frau Hinnerks vom Empfang', ['Frau Hinnerks']],
    ['Julia von der Heide', ['Julia von der Heide']],
  ])('are told in “%s”', (text, names) => {
    expect(findNameCandidates(text).map((each) => each.text)).toEqual(names);
  });
});
