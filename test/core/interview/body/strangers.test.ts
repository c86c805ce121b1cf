import { describe, expect, it } from 'vitest';
import { namesStranger } from '../../../../src/core/interview/body/strangers.ts';
import { findPeople } from '../../../../src/core/interview/people/find-people.ts';

const finder = findPeople([{ name: 'Dana Whitfield', aliases: [], callName: null, family: 'Whitfield' }]);

describe('Somebody whom nobody knows', () => {
  it.each([
    ['Herr Budak kam dazu', true],
    ['her partner Jocasta keeps the shop', true],
    ['a fella named Gus drove', true],
    ['and then Trudi ran the office', true],
    ['Mrs Whitfield came in', false],
    ['her partner Dana keeps the shop', false],
    ['we saw the Herbarium', false],
    ['Asked about the rota', false],
  ])('is met in "%s": %s', (text, isMet) => {
    expect(namesStranger(text, finder)).toBe(isMet);
  });
});
