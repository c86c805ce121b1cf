import { describe, expect, it } from 'vitest';
import { answerWhoWasThere } from '../../../../src/core/interview/people/corrections.ts';
import { interviewIn, namesIn } from '../vault.ts';

const head = '---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\n---\n';
const asked = (note: string): readonly string[] => interviewIn(note).perhapsMet.map(({ name }) => name);

describe('Somebody whom the note names without telling whether they were there', () => {
  it.each([
    ['who has a title and does nothing', 'So is Aoife, the ward clerk.', ['Aoife']],
    ['with a whole name, named twice', 'Then Ada Fenn’s maps. Ada Fenn had none.', ['Ada Fenn']],
    [
      'with a form of address and a title',
      'Prof. Pieter Oosthuizen, adviser to the board.',
      ['Prof. Pieter Oosthuizen'],
    ],
    ['who stands beside somebody met', 'I met Bella Stone. The trainer is Kai.', ['Kai']],
  ])('is asked about, and is no person of the interview: %s', (_, body, names) => {
    expect(asked(`${head}${body}\n`)).toEqual(names);
    expect(namesIn(`${head}${body}\n`)).not.toEqual(expect.arrayContaining([...names]));
  });

  it('is asked about where a property of no known meaning names people and nothing else', () => {
    const note = (line: string): string => `---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\n${line}\n---\n`;
    expect(asked(note('Door opened: Ann Lee + Marta'))).toEqual(['Ann Lee', 'Marta']);
    expect(asked(note('author: Ann Lee'))).toEqual([]);
    expect(asked(note('excitement: high'))).toEqual([]);
  });

  it('comes with the first line that names them', () => {
    const { perhapsMet } = interviewIn(`${head}A cold day.\nSo is Aoife, the ward clerk.\n`);
    expect(perhapsMet).toEqual([{ name: 'Aoife', line: 7, text: 'So is Aoife, the ward clerk.' }]);
  });

  it('keeps their lines from the one who was met', () => {
    const { people } = interviewIn(`${head}I met Bella Stone.\nSo has Aoife, the ward clerk: she knows the keys.\n`);
    expect(people.map(({ name, topics }) => [name, topics])).toEqual([['Bella Stone', []]]);
  });

  it.each([
    ['nobody knows the word as a name', 'Wharf, the storage one, is from the eighties.'],
    ['a month', 'Her volunteers are students, gone by June.'],
    ['a street', 'We drove to Kinney Road and it asked a lot of the clutch.'],
    ['a house that has the name', 'It is in a block named after a Sir Gordon Tait who made his money in linoleum.'],
    ['of the writer’s own life', 'So is my cousin Aoife, the ward clerk.'],
    ['a line that is private', 'Not for other eyes: So is Aoife, the ward clerk.'],
    ['a heading that is private', '## For myself only\nSo is Aoife, the ward clerk.'],
  ])('is not asked about: %s', (_, body) => {
    expect(asked(`${head}${body}\n`)).toEqual([]);
  });

  it('is not asked about where properties name the panel', () => {
    expect(asked('---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n---\nSo is Aoife, the ward clerk.\n')).toEqual(
      [],
    );
  });
});

describe('The answer to whether somebody was there', () => {
  const note = (property: string): string =>
    `---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\n${property}\n---\nSo is Aoife, the ward clerk.\n`;

  it('takes them for an interviewer', () => {
    expect(namesIn(note('also met: [Aoife]'))).toEqual(['Aoife']);
    expect(asked(note('also met: [Aoife]'))).toEqual([]);
  });

  it.each(['recruiter', 'host'] as const)('takes them for the %s, who held no talk', (part) => {
    const { people, perhapsMet } = interviewIn(note(`also met: ["Aoife (${part})"]`));
    expect(people.find(({ name }) => name === 'Aoife')).toMatchObject({ part });
    expect(perhapsMet).toEqual([]);
  });

  it('asks no more when they were not there', () => {
    expect(asked(note('not interviewers: [Aoife]'))).toEqual([]);
    expect(namesIn(note('not interviewers: [Aoife]'))).toEqual([]);
  });

  it('is added to earlier answers, each once', () => {
    expect(answerWhoWasThere('Aoife', 'interviewer').next(undefined)).toEqual(['Aoife']);
    expect(answerWhoWasThere('Aoife', 'recruiter').next(['Kai'])).toEqual(['Kai', 'Aoife (recruiter)']);
    expect(answerWhoWasThere('Aoife', 'interviewer').next(['Kai', 'Aoife'])).toEqual(['Kai', 'Aoife']);
  });
});
