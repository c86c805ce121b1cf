import { describe, expect, it } from 'vitest';
import { firmBehind, isOwnLife, isStranger } from '../../../../src/core/interview/people/elsewhere.ts';

describe('Somebody who has nothing to do with the talk', () => {
  it.each([
    ['my friend ', '', true],
    ['my boss ', ' said', true],
    ['my old ward sister ', '', true],
    ['my future boss ', '', false],
    ['my new line manager ', '', false],
    ['my oven ', '', false],
    ['her son ', '', false],
    ['', ' (my cousin)', true],
    ['the boss ', '', false],
    ['', ' asked', false],
  ])('is of the writer’s own life: "%s…%s": %s', (lead, rest, isOwn) => {
    expect(isOwnLife(lead, rest)).toBe(isOwn);
  });

  it.each([
    ['one of the mums, ', '', true],
    ['a kid called ', '', true],
    ['', ', one of the residents', true],
    ['', ' says take it', true],
    ['the last manager ', '', true],
    ['the last time ', '', false],
    ['a student called ', '', false],
    ['the manager ', ' asked', false],
  ])('was met by chance, or is gone: "%s…%s": %s', (lead, rest, isOther) => {
    expect(isStranger(lead, rest)).toBe(isOther);
  });

  it.each([
    [' at Trentside says', 'trentside'],
    [', at Trentside Mill', 'trentside mill'],
    [' from the Trentside', 'trentside'],
    [' from HR', null],
    [' at Sales', null],
    [' from Acme Foods', null],
    [' at Acmeville', null],
    [' from Foods', null],
    [' at trentside', null],
    [' asked', null],
  ])('is at another firm: "%s": %s', (rest, firm) => {
    expect(firmBehind(rest, new Set(['acme', 'brook foods']))).toBe(firm);
  });
});
