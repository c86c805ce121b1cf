import { describe, expect, it } from 'vitest';
import {
  askEntry,
  beginsWithClock,
  entryOf,
  ownersOfHeading,
  pronounEntry,
} from '../../../../src/core/interview/body/entries.ts';
import { findPeople } from '../../../../src/core/interview/people/find-people.ts';

const names = ['Dana Whitfield', 'Luis Ortega'];
const finder = findPeople(names.map((name) => ({ name, aliases: [], callName: null, family: null })));

describe('A line that opens with a name', () => {
  it.each([
    ['Dana: the kiln', [0], 'the kiln'],
    ['Dana - the kiln', [0], 'the kiln'],
    ['Dana – head baker – the kiln', [0], 'the kiln'],
    ['Dana → the kiln', [0], 'the kiln'],
    ['Dana -> the kiln', [0], 'the kiln'],
    ['**Dana** the kiln', [0], 'the kiln'],
    ['**Dana** (owner): the kiln', [0], 'the kiln'],
    ['**Dana**, owner. The kiln', [0], 'The kiln'],
    ['10:00 Dana: the kiln', [0], 'the kiln'],
    ['10-11am **Luis** vans', [1], 'vans'],
    ['(9:30) Dana - kiln', [0], 'kiln'],
    ['Dana Whitfield, COO. Asked about logs', [0], 'Asked about logs'],
    ['Dana Whitfield, COO', [0], ''],
    ['Dana Whitfield', [0], ''],
    ['Dana again: vans', [0], 'vans'],
    ['w/ Dana (owner): the kiln', [0], 'the kiln'],
    ['Dana and Luis: vans', [0, 1], 'vans'],
    ['lunch with Dana: vans', [0], 'vans'],
    ['[[Dana Whitfield|Dana]]: kiln', [0], 'kiln'],
    ['Dana: owner: the kiln', [0], 'the kiln'],
    ['Dana: owner', [0], ''],
    ['Dana Whitfield (owner of all the vans here): the vans', [0], 'the vans'],
  ])('is of that person, and says what stands behind it: "%s"', (line, people, rest) => {
    expect(entryOf(line, finder)).toEqual({ people, rest });
  });

  it.each([
    'Dana asked: why',
    "Dana's van: old",
    'I owe Dana: the rota',
    'a long way to go from here with Dana: vans',
    'Priya: vans',
    'set for Dana: x',
    '**kiln**: Dana',
  ])('is of nobody where it does not: "%s"', (line) => {
    expect(entryOf(line, finder)).toBeNull();
  });

  it.each([
    ['Dana asked', true],
    ['Dana asked about:', true],
    ['then there Dana asked', false],
    ['Dana came', false],
    ['Dana', false],
    ['asked Dana why it is so', false],
  ])('and only says that this person asked, stands above a list: "%s", %s', (line, isAsk) => {
    expect(askEntry(line, finder)).toEqual(isAsk ? { people: [0], rest: '' } : null);
  });

  it.each([
    ['He asked about', true],
    ['She raised:', true],
    ['he', false],
    ['He asked about the kiln', false],
    ['they asked more and more and more', false],
  ])('or with "she", asking, is of whoever was named last: "%s", %s', (line, isAsk) => {
    expect(pronounEntry(line, () => 1)).toEqual(isAsk ? { people: [1], rest: '' } : null);
    expect(pronounEntry(line, () => null)).toBeNull();
  });

  it.each([
    ['10:00 Dana', true],
    ['10 am – 11 am: **Dana**', true],
    ['9h30 [[x]]', true],
    ['10 things', true],
    ['at 10:00 Dana', false],
    ['(10:00) x', true],
    ['10:00', false],
  ])('may have a time of day in front: "%s", %s', (line, isClock) => {
    expect(beginsWithClock(line)).toBe(isClock);
  });
});

describe('A heading', () => {
  it.each([
    ['Dana', [0], [0]],
    ['**Dana Whitfield**:', [0], [0]],
    ['Dana Whitfield, COO', [0], [0]],
    ['11:20 Dana', [0], [0]],
    ['Dana & Luis', [0, 1], []],
    ['Talk with Dana', [0], []],
    ['Dana [!info]', [0], [0]],
    ['Kilns', [], []],
    ['Dana and Dana', [0], []],
    ['Dana:', [0], [0]],
    ['# Luis', [1], [1]],
  ])('is of whom it names: "%s"', (heading, owners, ofTitle) => {
    expect(ownersOfHeading(heading, finder)).toEqual(owners);
    expect(ownersOfHeading(heading, finder, true)).toEqual(ofTitle);
  });
});
