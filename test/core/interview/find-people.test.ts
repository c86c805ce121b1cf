import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/core/interview/people/find-people.ts';

const names = [
  'Dana Whitfield',
  'Anna-Lena ter Horst',
  'T.J. O’Driscoll',
  'Søren Ågård',
  'Mei Jung',
  'Will Young',
  'Zoë',
];
const ways = (name: string): readonly string[] => {
  const [first = '', ...rest] = name.split(' ');
  const initials = name.split(' ').map((word) => word.charAt(0));
  return [
    name,
    first,
    rest.join(' '),
    `${first.charAt(0)}.`,
    initials.join(''),
    initials.join('.'),
    name.toUpperCase(),
    `**${first}**`,
  ];
};
const finder = findPeople(names.map((name) => ({ name, aliases: [], callName: null, family: null })));

describe('Finding the people of a note', () => {
  it('never says that a text names nobody when a piece of it names somebody', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...names.flatMap(ways)), fc.string()), { maxLength: 4 });
    fc.assert(
      fc.property(texts, (pieces) => {
        const named =
          pieces.some((piece) => finder.whoIs(piece) !== null) || finder.mentions(pieces.join(' ')).length > 0;
        expect(named && !finder.mayName(pieces.join(' '))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('says so of a text in which nobody is named', () => {
    expect(finder.mayName('the depot moves in March')).toBe(false);
  });
});
