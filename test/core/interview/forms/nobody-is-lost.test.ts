import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/interview/model.ts';
import { interviewIn, namesIn } from '../vault.ts';

const note = (people: string, body = ''): string =>
  `---\ncompany: Oxbow Dairy\ndate: 2026-03-10\n${people}\n---\n${body}`;

describe('A name', () => {
  it.each([
    ['Jean-Luc Mac an Bhaird', ['Jean-Luc Mac an Bhaird']],
    ['Tomás Ó Briain & Jean-Luc Mac an Bhaird', ['Tomás Ó Briain', 'Jean-Luc Mac an Bhaird']],
    [
      '"Ms. Ute von der Heide <ute@oxbow.example> & Jean-Luc Mac an tSaoir"',
      ['Ute von der Heide', 'Jean-Luc Mac an tSaoir'],
    ],
    ['Tomás Ó hÉigeartaigh', ['Tomás Ó hÉigeartaigh']],
    ['Ana Lima and her brother Walter', ['Ana Lima', 'Walter']],
  ])('is read whole: %s', (written, names) => {
    expect(namesIn(note(`interviewers:\n  - ${written}`))).toEqual(names);
  });

  it('is kept when the words beside it are not understood', () => {
    const { people, gaps } = interviewIn(note('interviewers: "Ana Lima and someone of the lab who left"'));
    expect([people.map(({ name }) => name), gaps]).toEqual([['Ana Lima'], ['who is "someone of the lab who left"?']]);
  });

  it.each<readonly [string, Partial<Person>]>([
    ['referred by: my old boss Ingrid Moen', { name: 'Ingrid Moen', part: 'referrer', title: 'my old boss' }],
    ['referred by: meine Cousine Ingrid Moen', { name: 'Ingrid Moen', title: null }],
    ['host: Kofi at reception', { name: 'Kofi', part: 'host', title: 'reception' }],
    ['host: Anna vom Empfang', { name: 'Anna', title: 'Empfang' }],
  ])('is found among words that say who it is: %s', (line, told) => {
    expect(interviewIn(note(`interviewers: Ana Lima\n${line}`)).people[1]).toMatchObject(told);
  });
});

describe('Two people of one name', () => {
  it.each([
    ['Anna asked how I pack the samples. Anna K. said the courier comes at 5.', 7],
    ['### Anna\n- asked how I pack the samples', 7],
    ['Anna: the samples', 7],
    ['- Kowalska said little\n- Anna asked about returns', 8],
  ])('are no third person, and are asked about: %j', (body, line) => {
    const { people, gaps } = interviewIn(note('interviewers: [Anna Kowalska, Anna Baird]', `${body}\n`));
    expect(people.map(({ name }) => name)).toEqual(['Anna Kowalska', 'Anna Baird']);
    expect(gaps).toEqual([`which Anna is meant in line ${line - 1}: Anna Kowalska or Anna Baird?`]);
  });

  it.each([
    'Anna Baird asked about returns.',
    '## Anna Baird\n- Anna asked about returns',
    'ANNUAL plan',
    'The two Annas: Anna’s dog and me',
  ])('are not asked about where it is clear: %j', (body) => {
    expect(interviewIn(note('interviewers: [Anna Kowalska, Anna Baird]', `${body}\n`)).gaps).toEqual([]);
  });

  it('are not asked about in the running text alone, where they are all there is', () => {
    const body = 'Anna Kowalska asked about returns. Anna Baird asked about tills. Anna showed me the van.\n';
    expect(namesIn(note('role: driver', body))).toEqual(['Anna Kowalska', 'Anna Baird']);
  });

  it.each([
    ['[Mr. Patel, Dr Patel]', ['Mr. Patel', 'Dr Patel'], ['Dear Mr Patel', 'Dear Dr Patel']],
    ['Mr and Mrs Pym', ['Mr Pym', 'Mrs Pym'], ['Dear Mr Pym', 'Dear Mrs Pym']],
    [
      'Herr und Frau von Asseburg',
      ['Herr von Asseburg', 'Frau von Asseburg'],
      ['Dear Herr von Asseburg', 'Dear Frau von Asseburg'],
    ],
  ])('are told apart by how they are addressed: %s', (written, names, greetings) => {
    const { people } = interviewIn(note(`interviewers: ${written}`));
    expect(people.map(({ name }) => name)).toEqual(names);
    expect(people.map(({ salutation }) => salutation)).toEqual(greetings);
  });
});
