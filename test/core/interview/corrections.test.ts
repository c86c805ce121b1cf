import { describe, expect, it } from 'vitest';
import {
  answerWhoWasThere,
  addSamePerson,
  correctionProperties,
} from '../../../src/core/interview/people/corrections.ts';
import { interviewIn, namesIn } from './vault.ts';

const panel = 'interviewers: [Dana Whitfield, Luis Ortega, MJ]\ndate: 2026-03-02\n';
const note = (properties: string, body = ''): string => `---\n${panel}${properties}\n---\n${body}`;

describe('A person whom the note calls no interviewer', () => {
  it.each([
    ['by the whole name', 'not interviewers: [Luis Ortega]'],
    ['as a text', 'not interviewers: Luis Ortega'],
    ['as a link', 'not interviewers: ["[[Luis Ortega]]"]'],
    ['by the first name alone', 'not-interviewers: [Luis]'],
    ['in other letters', 'Not_Interviewers: [LUIS ORTEGA]'],
  ])('is left out, named %s', (_, property) => {
    expect(namesIn(note(property))).toEqual(['Dana Whitfield', 'MJ']);
  });

  it('is left out when only the text of the note names somebody', () => {
    expect(namesIn(note('not interviewers: [Bella Stone]', 'I met Bella Stone, head of sales.\n'))).not.toContain(
      'Bella Stone',
    );
  });

  it('stays in the part that another property gives', () => {
    const { people } = interviewIn(note('recruiter: Luis Ortega\nnot interviewers: [Luis Ortega]'));
    expect(people.find(({ name }) => name === 'Luis Ortega')).toMatchObject({ part: 'recruiter', interviewed: false });
  });
});

describe('Two spellings that the note calls the same person', () => {
  it.each([
    ['with "="', 'same person: [MJ = Mary Jane Smith]'],
    ['with "is"', 'same person: MJ is Mary Jane Smith'],
    ['with an arrow and links', 'same person: ["[[MJ]] -> [[Mary Jane Smith]]"]'],
    ['as a mapping', 'same person:\n  - MJ: Mary Jane Smith'],
  ])('are one person with the last name, %s', (_, property) => {
    const { people } = interviewIn(note(property, '## MJ\n- asked how I plan a rota\n'));
    expect(people.map(({ name }) => name)).toEqual(['Dana Whitfield', 'Luis Ortega', 'Mary Jane Smith']);
    expect(people[2]).toMatchObject({ aliases: ['MJ'], certain: true });
    expect(people[2]?.topics.map(({ text }) => text)).toEqual(['how I plan a rota']);
  });

  it('are one when both are in the note', () => {
    expect(namesIn(note('same person: [Luis Ortega = Dana Whitfield]'))).toEqual(['Dana Whitfield', 'MJ']);
  });
});

describe('A correction is added to the property', () => {
  it('beside what stands there, once', () => {
    const once = answerWhoWasThere('Café Lumen', 'no').next('Luis Ortega');
    expect(once).toEqual(['Luis Ortega', 'Café Lumen']);
    expect(answerWhoWasThere('café lumen', 'no').next(once)).toEqual(once);
  });

  it('as the two names that are one', () => {
    expect(addSamePerson(undefined, { spelling: 'MJ', name: 'Mary Jane Smith' })).toEqual(['MJ = Mary Jane Smith']);
  });

  it('under names that the reader knows', () => {
    const { notInterviewers, samePerson } = correctionProperties;
    expect(namesIn(note(`${notInterviewers}: [Dana Whitfield]\n${samePerson}: [MJ = Luis Ortega]`))).toEqual([
      'Luis Ortega',
    ]);
  });
});
