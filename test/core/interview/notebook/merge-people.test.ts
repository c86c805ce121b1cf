import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/interview/model.ts';
import { mergePeople } from '../../../../src/core/interview/notebook/merge-people.ts';
import { interviewOf, personOf } from '../../../support/interview.ts';

const rounds = (...talks: readonly (readonly Person[])[]): readonly Person[] =>
  mergePeople(talks.map((people, index) => interviewOf({ path: `${String(index)}.md`, people })));
const names = (people: readonly Person[]): readonly string[] => people.map(({ name }) => name);

describe('People of several talks', () => {
  it.each<readonly [string, Person, Person]>([
    ['by their name, however it is spelt', personOf('Dana Whitfield'), personOf('DANA WHITFIELD')],
    ['by their note', personOf('Dana', { note: 'People/D.md' }), personOf('Ms Whitfield', { note: 'People/D.md' })],
    ['by an alias of the first', personOf('Dana Whitfield', { aliases: ['DW'] }), personOf('DW')],
    ['by an alias of the second', personOf('DW'), personOf('Dana Whitfield', { aliases: ['DW'] })],
  ])('are one %s', (_, one, two) => {
    expect(rounds([one], [two])).toHaveLength(1);
  });

  it('are two where only their aliases are alike', () => {
    const both = [personOf('Anna Berg', { aliases: ['Anna'] }), personOf('Anna Reed', { aliases: ['Anna'] })];
    expect(names(rounds(both))).toEqual(['Anna Berg', 'Anna Reed']);
  });

  it('stand in the order of meeting, an alias leading to the first who had it', () => {
    const anna = [personOf('Anna Berg', { aliases: ['Anna'] }), personOf('Anna Reed', { aliases: ['Anna'] })];
    const all = rounds(anna, [personOf('Luis Ortega'), personOf('Anna', { email: 'a@acme.example' })]);
    expect(all.map(({ name, email }) => [name, email])).toEqual([
      ['Anna', 'a@acme.example'],
      ['Anna Reed', null],
      ['Luis Ortega', null],
    ]);
  });

  it('keep what only an earlier note knows, and take what a later one says anew', () => {
    const known = {
      honorific: 'Dr',
      title: 'COO',
      email: 'd@acme.example',
      phone: '0171 555 0164',
      address: '1 Mill Lane',
      linkedin: 'in/dana',
      company: 'Brook',
      note: 'People/Dana.md',
    };
    const later = { ...known, title: 'CEO', email: 'dana@acme.example' };
    expect(rounds([personOf('Dana', known)], [personOf('Dana')])).toMatchObject([known]);
    expect(rounds([personOf('Dana', known)], [personOf('Dana', later)])).toMatchObject([later]);
    expect(rounds([personOf('Dana')], [personOf('Dana', known)])).toMatchObject([known]);
  });

  it('stay hiring managers once they are marked, and have interviewed once they have', () => {
    const manager = personOf('Dana', { part: 'hiring-manager', interviewed: false });
    const recruiter = personOf('Dana', { part: 'recruiter', interviewed: false });
    expect(rounds([manager], [personOf('Dana')])).toMatchObject([{ part: 'hiring-manager', interviewed: true }]);
    expect(rounds([personOf('Dana')], [recruiter])).toMatchObject([{ part: 'recruiter', interviewed: true }]);
    expect(rounds([recruiter], [recruiter])).toMatchObject([{ part: 'recruiter', interviewed: false }]);
  });

  it('have all topics and remarks together, and every other spelling once', () => {
    const topic = (text: string) => ({ text, share: null, line: 1 });
    const one = personOf('D. Whitfield', {
      aliases: ['DW'],
      note: 'D.md',
      topics: [topic('kilns')],
      remarks: [{ text: 'x', line: 2 }],
    });
    const two = personOf('Dana Whitfield', {
      aliases: ['DW', 'Dana'],
      note: 'D.md',
      topics: [topic('vans')],
      remarks: [{ text: 'y', line: 3 }],
    });
    expect(rounds([one], [two])).toMatchObject([
      {
        name: 'Dana Whitfield',
        aliases: ['DW', 'Dana', 'D. Whitfield'],
        topics: [{ text: 'kilns' }, { text: 'vans' }],
        remarks: [{ text: 'x' }, { text: 'y' }],
      },
    ]);
  });
});
