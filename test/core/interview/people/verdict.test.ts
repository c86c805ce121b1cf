import { describe, expect, it } from 'vitest';
import { verdictOf, type Evidence, type Verdict } from '../../../../src/core/interview/people/verdict.ts';

const unknown: Evidence = { signs: [], isFull: false, isGiven: false, hasPart: false };
const given: Evidence = { ...unknown, isGiven: true };
const full: Evidence = { ...given, isFull: true };

describe('What the signs of a person come to', () => {
  it.each<readonly [string, Evidence, Verdict]>([
    ['nothing is told', full, 'mentioned'],
    ['a given name was introduced', { ...given, signs: ['introduced', 'given'] }, 'met'],
    ['a given name says something', { ...given, signs: ['spoke', 'given'] }, 'perhaps'],
    ['a whole name says something', { ...full, signs: ['spoke', 'given'] }, 'met'],
    ['a whole name has a title', { ...full, signs: ['titled', 'given'] }, 'met'],
    ['a first name has a title', { ...given, signs: ['titled', 'given'] }, 'perhaps'],
    ['a whole name has a title and came', { ...full, signs: ['titled', 'came', 'given'] }, 'met'],
    ['a word that nobody knows was introduced', { ...unknown, signs: ['introduced'] }, 'met'],
    ['such a word was introduced and spoke', { ...unknown, signs: ['introduced', 'spoke'] }, 'met'],
    ['it opened the door', { ...given, signs: ['introduced', 'titled'], hasPart: true }, 'met'],
  ])('when %s', (_, evidence, verdict) => {
    expect(verdictOf(evidence)).toBe(verdict);
  });
});
