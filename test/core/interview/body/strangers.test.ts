import { describe, expect, it } from 'vitest';
import { isForStranger, lastNamed, namesStranger } from '../../../../src/core/interview/body/strangers.ts';
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

describe('Whom a promise is for', () => {
  it.each([
    ['send Trudi the plan', true],
    ['Herrn Budak die Liste schicken', true],
    ['send Dana the plan', false],
    ['send the plan for Victoria Street', false],
  ])('is somebody unknown in "%s": %s', (words, isStrange) => {
    expect(isForStranger(words, finder)).toBe(isStrange);
  });

  it.each([
    ['Dana came in', null, 0],
    ['it rained', 0, 0],
    ['then her partner Jocasta came in', 0, null],
  ])('is meant by “her” behind "%s", %s before: %s', (text, before, meant) => {
    expect(lastNamed(text, before, finder)).toBe(meant);
  });
});
