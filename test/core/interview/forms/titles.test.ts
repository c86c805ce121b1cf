import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/interview/model.ts';
import { interviewIn, namesIn } from '../vault.ts';

function met(written: string): readonly Person[] {
  return interviewIn(`---\ninterviewers:\n  - ${written}\n---\n`).people;
}

describe('A form of address in front of a name', () => {
  it.each<readonly [string, string, string]>([
    ['Frau Dr. Ines Vogt', 'Ines Vogt', 'Dear Dr Vogt'],
    ['Herr Prof. Dr. Karl Öberg', 'Karl Öberg', 'Dear Professor Öberg'],
    ['Prof. Dr. med. Karl Öberg', 'Karl Öberg', 'Dear Professor Öberg'],
    ['Dr. rer. nat. Ute Brandt', 'Ute Brandt', 'Dear Dr Brandt'],
    ['Dr. h.c. Ute Brandt', 'Ute Brandt', 'Dear Dr Brandt'],
    ['Prof. Dr.-Ing. Ute Brandt', 'Ute Brandt', 'Dear Professor Brandt'],
    ['Dr.-Ing. Ute Brandt', 'Ute Brandt', 'Dear Dr Brandt'],
    ['MUDr. Jan Novák', 'Jan Novák', 'Dear Dr Novák'],
    ['Professor Emerita Ada Nwosu', 'Ada Nwosu', 'Dear Professor Nwosu'],
    ['Prof. em. Ada Nwosu', 'Ada Nwosu', 'Dear Professor Nwosu'],
    ['Rev. Dr. Ada Nwosu', 'Ada Nwosu', 'Dear Dr Nwosu'],
    ['Dipl.-Ing. Rolf Kunz', 'Rolf Kunz', 'Dear Rolf'],
    ['Ing. Novák', 'Novák', 'Dear Ing Novák'],
    ['Frau Dipl.-Ing. Ute Kunz', 'Ute Kunz', 'Dear Frau Kunz'],
    ['Sister Moira Kelly', 'Moira Kelly', 'Dear Sister Kelly'],
    ['Brother Walter', 'Walter', 'Dear Brother Walter'],
    ['ward sister Moira Kelly', 'Moira Kelly', 'Dear Moira'],
  ])('is kept where letters are written so: %s', (written, name, salutation) => {
    expect(met(written)).toMatchObject([{ name, salutation }]);
  });

  it.each([
    ['met Agnes Pym (owner) and her brother Walter', ['Agnes Pym', 'Walter']],
    ['met Agnes Pym (owner) and her father Walter Pym', ['Agnes Pym', 'Walter Pym']],
    ['Agnes Pym (owner) asked about returns. Her sister Dora Pym asked about tills.', ['Agnes Pym', 'Dora Pym']],
  ])('is no word for a relation: %s', (body, names) => {
    const { people } = interviewIn(`---\ncompany: Acme\ndate: 2026-03-02\n---\n${body}\n`);
    expect(people.map(({ name }) => name)).toEqual(names);
    expect(people.map(({ salutation }) => salutation).join()).not.toMatch(/Brother|Sister|Father/);
  });

  it('goes with a name in running text as well', () => {
    const body = 'Dr. med. Karl Öberg asked about night shifts. Prof. em. Ada Nwosu showed me the lab.\n';
    expect(namesIn(`---\ncompany: Acme\ndate: 2026-03-02\n---\n${body}`)).toEqual(['Karl Öberg', 'Ada Nwosu']);
  });
});

describe('A form of address among what is written of a person', () => {
  it.each<readonly [string, Partial<Person>]>([
    ['title: Dr.', { honorific: 'Dr.', title: null, salutation: 'Dear Dr Lind' }],
    ['anrede: Frau', { honorific: 'Frau', salutation: 'Dear Frau Lind' }],
    ['salutation: Ms', { honorific: 'Ms', salutation: 'Dear Ms Lind' }],
    ['salutation: Mrs Lind', { salutation: 'Dear Mrs Lind' }],
    ['salutation: Dr Lind,', { salutation: 'Dear Dr Lind' }],
    ['salutation: Bo', { salutation: 'Dear Bo' }],
    ['salutation: Bo Lind', { salutation: 'Dear Bo Lind' }],
    ['salutation: Hello Bo', { salutation: 'Hello Bo' }],
    ['salutation: Hello', { salutation: 'Hello' }],
    ['anrede: Du', { salutation: 'Dear Bo' }],
    ['salutation: Liebe Bo', { salutation: 'Liebe Bo' }],
    ['title: doctor', { honorific: null, title: 'doctor', salutation: 'Dear Bo' }],
  ])('is read from a mapping and from a person’s own note: %s', (line, told) => {
    expect(met(`name: Bo Lind\n    ${line}`)).toMatchObject([told]);
    const others = { 'People/Bo Lind.md': `---\n${line}\n---\n` };
    const note = '---\ninterviewers: "[[Bo Lind]]"\n---\n';
    expect(interviewIn(note, { others }).people).toMatchObject([told]);
  });
});
