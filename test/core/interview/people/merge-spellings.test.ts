import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const spelt = (list: string): readonly string[] =>
  interviewIn(`---\ninterviewers: [${list}]\n---\n`).people.map(
    ({ name, aliases, certain }) => [name, ...aliases].join(' = ') + (certain ? '' : ' ?'),
  );

describe('Spellings of one person', () => {
  it.each([
    ['Dana Whitfield, dana whitfield', ['Dana Whitfield']],
    ['Zoë Å, Zoe A', ['Zoë Å']],
    ['Dana, Dana Whitfield', ['Dana Whitfield = Dana']],
    ['Whitfield, Dana Whitfield', ['Dana Whitfield = Whitfield']],
    ['D. Whitfield, Dana Whitfield', ['Dana Whitfield = D. Whitfield']],
    ['Dana K. Whitfield, Dana Whitfield', ['Dana K. Whitfield = Dana Whitfield']],
    ['JW, Joanne Whitlock', ['Joanne Whitlock = JW']],
    ['JB, Jan van der Berg', ['Jan van der Berg = JB']],
    ['J.W., Joanne Whitlock', ['Joanne Whitlock = J.W']],
    ['WJ, Joanne Whitlock', ['WJ', 'Joanne Whitlock']],
    ['J., Joanne Whitlock', ['J.', 'Joanne Whitlock']],
    ['Whitfield Dana, Dana Whitfield', ['Whitfield Dana', 'Dana Whitfield']],
    ['Dana Whitfield Lee, Dana Whitfield', ['Dana Whitfield Lee = Dana Whitfield']],
    ['Dan, Dana Whitfield', ['Dan', 'Dana Whitfield']],
    ['Dana, Dana Whitfield, Dana Reed', ['Dana Whitfield', 'Dana Reed', 'Dana ?']],
    ['"[[Dana Whitfield]]", "[[Dana Whitfield|Dee]]"', ['Dana Whitfield = Dee']],
  ])('of %s are %j', (list, people) => {
    expect(spelt(list)).toEqual(people);
  });

  it('add to each other what each lacks', () => {
    const { people } = interviewIn(
      '---\ninterviewers:\n  - name: Dana\n    email: dana@acme.example\n    topics: rotas\n  - name: Dana Whitfield\n    title: COO\n    topics: ovens\nrecruiter: Dana\n---\n',
    );
    expect(people).toMatchObject([
      {
        name: 'Dana Whitfield',
        title: 'COO',
        email: 'dana@acme.example',
        part: 'recruiter',
        interviewed: true,
        topics: [{ text: 'ovens' }, { text: 'rotas' }],
      },
    ]);
  });

  it.each([
    ['hiring manager: Dana\nrecruiter: Dana', 'recruiter'],
    ['host: Dana\nhiring manager: Dana', 'hiring-manager'],
    ['references: Dana\nreferred by: Dana\nhost: Dana', 'host'],
    ['references: Dana\nreferred by: Dana', 'referrer'],
  ])('have the part that says most: "%s": %s', (properties, part) => {
    const { people } = interviewIn(`---\ninterviewers: Luis\n${properties}\n---\n`);
    expect(people.find(({ name }) => name === 'Dana')?.part).toBe(part);
  });
});
