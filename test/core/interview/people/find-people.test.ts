import { describe, expect, it } from 'vitest';
import { findPeople, type Findable } from '../../../../src/core/interview/people/find-people.ts';

const people: readonly Findable[] = [
  { name: 'Dana Whitfield', aliases: ['Dr Dee'], callName: 'Danny', family: null },
  { name: 'Luis Ortega-Ruiz', aliases: [], callName: null, family: null },
  { name: 'Jan Peter van der Berg', aliases: [], callName: null, family: null },
  { name: 'Anna-Lena Will', aliases: [], callName: null, family: null },
  { name: 'Anna Reed', aliases: [], callName: null, family: null },
  { name: 'J.', aliases: [], callName: null, family: null },
  { name: 'Zoë', aliases: [], callName: null, family: null },
];
const finder = findPeople(people);
const nameAt = (person: number | null): string | null => (person === null ? null : (people[person]?.name ?? ''));

describe('The initials of somebody whose first name is a particle elsewhere', () => {
  it('find that person', () => {
    const al = { name: 'Al Dunn', aliases: [], callName: null, family: null };
    const mary = { name: 'Mary Jane Holt', aliases: [], callName: null, family: null };
    expect(findPeople([mary, al]).whoIs('AD')).toBe(1);
  });
});

describe('Initials that are words in small letters', () => {
  const others = [
    { name: 'Tom Okafor', aliases: [], callName: null, family: null },
    { name: 'Otto Neumann', aliases: [], callName: null, family: null },
    { name: 'Jo Smith', aliases: [], callName: null, family: null },
    { name: 'Jane Olsen', aliases: [], callName: null, family: null },
  ];
  const { whoIs, mentions } = findPeople(others);

  it.each([
    ['TO', 0],
    ['T.O.', 0],
    ['**TO**:', 0],
    ['[ON]', 1],
    ['Jo', 2],
    ['JO', null],
    ['To', null],
    ['on', null],
    ['On', null],
  ])('as a whole: "%s": %s', (text, person) => {
    expect(whoIs(text)).toBe(person);
  });

  it.each([
    ['Wanted to know how I plan a week', []],
    ['On the team: six', []],
    ['TO asked about rotas, T.O.’s words on shifts', [0, 0]],
    ['Jo and ON talked about nights', [2, 1]],
  ])('in a sentence: "%s"', (text, found) => {
    expect(mentions(text).map(({ person }) => person)).toEqual(found);
  });
});

describe('Whom a text names', () => {
  it.each([
    ['Dana Whitfield', 'Dana Whitfield'],
    ['DANA', 'Dana Whitfield'],
    ['Whitfield', 'Dana Whitfield'],
    ['Mrs Whitfield', 'Dana Whitfield'],
    ['Dr. Whitfield’s', 'Dana Whitfield'],
    ['Dana W.', 'Dana Whitfield'],
    ['D. Whitfield', 'Dana Whitfield'],
    ['D', 'Dana Whitfield'],
    ['DW', 'Dana Whitfield'],
    ['Danny', 'Dana Whitfield'],
    ['Dee', 'Dana Whitfield'],
    ['Dr Dee', 'Dana Whitfield'],
    ['**Dana**:', 'Dana Whitfield'],
    ['[Dana]', 'Dana Whitfield'],
    ['Luis', 'Luis Ortega-Ruiz'],
    ['Ortega', 'Luis Ortega-Ruiz'],
    ['Ruiz', 'Luis Ortega-Ruiz'],
    ['Ortega-Ruiz', 'Luis Ortega-Ruiz'],
    ['van der Berg', 'Jan Peter van der Berg'],
    ['Berg', 'Jan Peter van der Berg'],
    ['Jan Peter', 'Jan Peter van der Berg'],
    ['J. van der Berg', 'Jan Peter van der Berg'],
    ['JPB', 'Jan Peter van der Berg'],
    ['Lena', 'Anna-Lena Will'],
    ['Anna-Lena', 'Anna-Lena Will'],
    ['Zoe', 'Zoë'],
    ['Anna', null],
    ['Ann', null],
    ['W', null],
    ['Dana Reed', null],
    ['', null],
    ['Dr', null],
  ])('as a whole: "%s": %s', (text, name) => {
    expect(nameAt(finder.whoIs(text))).toBe(name);
  });

  it.each([
    ['Dana and Luis asked.', ['Dana', 'Luis']],
    ['Dana Whitfield asked', ['Dana Whitfield']],
    ['Jan Peter van der Berg, then Berg.', ['Jan Peter van der Berg', 'Berg.']],
    ['Will will ask', ['Will']],
    ['will asked', []],
    ['D. asked, d. did not', ['D.']],
    ['I asked', []],
    ['Zoë’s oven', ['Zoë’s']],
    ['the dana oven', ['dana']],
    ['nobody', []],
    ['Danas', []],
    ['', []],
  ])('in its places: "%s": %j', (text, places) => {
    expect(finder.mentions(text).map(({ start, end }) => text.slice(start, end))).toEqual(places);
  });

  it.each([
    ['Dana asked', true],
    ['by D.W. herself', true],
    ['the pwd is set', false],
    ['Q and X', false],
  ])('or whether there may be somebody: "%s": %s', (text, may) => {
    expect(finder.mayName(text)).toBe(may);
  });

  it('knows the only one there is, doubtful ones aside', () => {
    const [dana, luis] = people;
    expect(finder.only).toBeNull();
    expect(findPeople([]).only).toBeNull();
    expect(dana && findPeople([dana]).only).toBe(0);
    expect(
      dana &&
        luis &&
        findPeople([
          { ...dana, perhaps: {} },
          { ...luis, perhaps: null },
        ]).only,
    ).toBe(1);
  });
});
