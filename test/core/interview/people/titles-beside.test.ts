import { describe, expect, it } from 'vitest';
import { bracketLength, titleBefore, titleBehind } from '../../../../src/core/interview/people/titles-beside.ts';

describe('A title beside a name', () => {
  it.each([
    ['the office manager ', 'office manager'],
    ['The dentist is ', 'dentist'],
    ['I met the head chef, ', 'head chef'],
    ['It was good. The head chef ', 'head chef'],
    ['the lady ', null],
    ['the front desk lady ', null],
    ['the manager (new) ', null],
    ['the oven ', null],
    ['', null],
  ])('stands in front: "%s": %s', (lead, title) => {
    expect(titleBefore(lead)).toBe(title);
  });

  it('stands behind a comma only where the name is sure', () => {
    expect(titleBefore('the head chef, ', false)).toBeNull();
    expect(titleBefore('the head chef ', false)).toBe('head chef');
  });

  it.each([
    [', head of learning, asked', 'head of learning'],
    [' (recruiter) asked', 'recruiter'],
    [' - matron.', 'matron'],
    [' = Werkstattleiter', 'Werkstattleiter'],
    [' is the office manager.', 'office manager'],
    [' is office manager.', null],
    [', the office manager and Luis', 'office manager'],
    [' recruiter, asked', 'recruiter'],
    [' asked about it', null],
    [' in HR did it', 'HR'],
    [' from the sales team', 'sales team'],
    [' from Leeds', null],
    [', with a very long story about the manager', null],
    [', a friend of mine', null],
    ['', null],
  ])('stands behind: "%s": %s', (rest, title) => {
    expect(titleBehind(rest)).toBe(title);
  });

  it.each([
    [' (COO) asked', 6],
    ['(COO)', 5],
    [' or Fennell asked', 11],
    [' or fennel', 0],
    [' asked (COO)', 0],
    [`(${'x'.repeat(81)})`, 0],
  ])('a bracket or another ending takes so many letters: "%s": %i', (rest, length) => {
    expect(bracketLength(rest)).toBe(length);
  });
});
