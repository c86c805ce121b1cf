import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/interview/model.ts';
import { interviewIn, reading } from '../vault.ts';

const note = (properties: string, body = ''): string =>
  `---\ncompany: Oxbow Dairy\ndate: 2026-03-10\n${properties}\n---\n${body}`;

/** Each person with the address, "Hamid Rezai hamid@oxbow.example". */
const reached = (properties: string, body = ''): readonly string[] =>
  interviewIn(note(properties, body)).people.map(({ name, email }) => `${name} ${email ?? '-'}`);

describe('What stands under a key for an address or a number', () => {
  it.each<readonly [string, Partial<Person>]>([
    ['email: "?"', { email: null }],
    ['email: TBD', { email: null }],
    ['email: via Sam', { email: null }],
    ['email: walter (at) ternvole.example', { email: null }],
    ['email: "mailto:walter@ternvole.example"', { email: 'walter@ternvole.example' }],
    ['email: "<walter@ternvole.example>"', { email: 'walter@ternvole.example' }],
    ['email: "[mail](mailto:walter@ternvole.example)"', { email: 'walter@ternvole.example' }],
    ['email: walter@ternvole.example; w.crane@private.example', { email: 'walter@ternvole.example' }],
    ['email: [walter@ternvole.example, w.crane@private.example]', { email: 'walter@ternvole.example' }],
    ['E-Mail: walter@ternvole.example (work)', { email: 'walter@ternvole.example' }],
    ['phone: "?"', { phone: null }],
    ['phone: n.a.', { phone: null }],
    ['phone: via reception', { phone: null }],
    ['phone: "tel:020 7946 0123"', { phone: '020 7946 0123' }],
    ['phone: 020 7946 0123; 07700 900123', { phone: '020 7946 0123' }],
    ['phone: ext. 431', { phone: 'ext. 431' }],
    ['linkedin: "yes"', { linkedin: null }],
    ['linkedin: "[Walter](https://linkedin.com/in/wcrane)"', { linkedin: 'https://linkedin.com/in/wcrane' }],
    ['linkedin: https://linkedin.com/in/wcrane?x=1', { linkedin: 'https://linkedin.com/in/wcrane' }],
    ['linkedin: TBD', { linkedin: null }],
    ['title: "?"', { title: null }],
    ['company: unknown', { company: null }],
    ['address: TBD', { address: null }],
  ])('is an address or a number, or nothing: %s', (line, told) => {
    expect(interviewIn(note(`interviewers:\n  - name: Walter Crane\n    ${line}`)).people).toMatchObject([told]);
    const others = { 'People/Walter Crane.md': `---\n${line}\n---\n` };
    expect(interviewIn(note('interviewers: "[[Walter Crane]]"'), { others }).people).toMatchObject([told]);
  });

  it.each([
    ['interviewers:\n  - name: Walter Crane\n    email: walter (at) ternvole.example', 'the address of Walter Crane'],
    ['interviewers: Walter Crane\nemail: walter (at) ternvole.example', 'the address'],
  ])('is reported where it looks like an address and is none: %j', (properties, whose) => {
    expect(reading(note(properties)).fix.map(({ says }) => says)).toEqual([
      `Cannot read ${whose} in Interviews/Acme.md: it is "walter (at) ternvole.example", expected one such as dana@mill.example`,
    ]);
  });

  it('is reported of a person’s own note as well', () => {
    const read = reading('---\nemail: walter[at]ternvole.example\n---\n', { path: 'People/Walter Crane.md' });
    expect(read.fix).toHaveLength(1);
  });

  it('asks for nothing where it is only not known', () => {
    const properties = 'interviewers:\n  - { name: Walter Crane, email: "?" }\n  - { name: Ana Lima, email: via Sam }';
    expect(reading(note(properties)).fix).toEqual([]);
  });
});

describe('An address beside a name', () => {
  it.each<readonly [string, readonly string[]]>([
    ['interviewers: ["[Hamid Rezai](mailto:hamid@oxbow.example)"]', ['Hamid Rezai hamid@oxbow.example']],
    ['interviewers: "Hamid Rezai, hamid@oxbow.example"', ['Hamid Rezai hamid@oxbow.example']],
    ['interviewers: "Hamid Rezai, office@oxbow.example"', ['Hamid Rezai office@oxbow.example']],
    ['interviewers: "Hamid Rezai, jo.bell@oxbow.example"', ['Hamid Rezai -']],
    ['interviewers: "jo.bell@oxbow.example, Hamid Rezai"', ['Hamid Rezai -']],
    ['interviewers: [Hamid Rezai, hamid@oxbow.example]', ['Hamid Rezai hamid@oxbow.example']],
    ['interviewers: [Hamid Rezai, Jo Bell, jo.bell@oxbow.example]', ['Hamid Rezai -', 'Jo Bell jo.bell@oxbow.example']],
    [
      'interviewers: [Hamid Rezai, Zeynep Öz]\nemails: hamid@oxbow.example, z.oez@oxbow.example',
      ['Hamid Rezai hamid@oxbow.example', 'Zeynep Öz z.oez@oxbow.example'],
    ],
  ])('is that of the one whose name it holds: %s', (properties, people) => {
    expect(reached(properties)).toEqual(people);
  });

  it('is read from a link in the text', () => {
    expect(reached('interviewers: [Hamid Rezai, Jo Bell]', 'Write to [Jo](mailto:jo@oxbow.example).\n')).toEqual([
      'Hamid Rezai -',
      'Jo Bell jo@oxbow.example',
    ]);
  });

  it.each([
    ['interviewers: "jo.bell@oxbow.example, Hamid Rezai"', 'who is "jo.bell@oxbow.example"?'],
    ['interviewers: "Hamid Rezai, jo.bell@oxbow.example"', 'who is "jo.bell@oxbow.example"?'],
    ['interviewers: [Hamid Rezai, Jo Bell]\nemails: desk@oxbow.example', 'whose address is "desk@oxbow.example"?'],
  ])('that is nobody’s for sure is asked about: %s', (properties, gap) => {
    expect(interviewIn(note(properties)).gaps).toEqual([gap]);
  });

  it('that is somebody’s is not asked about', () => {
    expect(interviewIn(note('interviewers: [Hamid Rezai, hamid@oxbow.example]')).gaps).toEqual([]);
  });
});

describe('A number in brackets', () => {
  it('is that of the name in front', () => {
    const properties = 'interviewers: Ana Lima\nreferences: Dr. Paul Adeyemi (0113 496 0222)';
    expect(interviewIn(note(properties)).people[1]).toMatchObject({
      name: 'Paul Adeyemi',
      part: 'reference',
      phone: '0113 496 0222',
      title: null,
    });
  });
});

describe('A mapping without a name', () => {
  it.each([
    ['{ name: "", email: kerstin@oxbow.example }', ['who is "kerstin@oxbow.example"?']],
    ['{ name: , title: QA lead }', ['who is "QA lead"?']],
    ['{ name: , email: , title: }', []],
  ])('is asked about by what it tells: %s', (item, gaps) => {
    const read = interviewIn(note(`interviewers:\n  - Ana Lima\n  - ${item}`));
    expect(read.people.map(({ name }) => name)).toEqual(['Ana Lima']);
    expect(read.gaps).toEqual(gaps);
  });

  it.each<readonly [string, Partial<Person>]>([
    ['Hiring manager: Luis Ortega', { name: 'Luis Ortega', part: 'hiring-manager', title: 'Hiring manager' }],
    ['HR: Luis Ortega', { part: 'recruiter', title: 'HR' }],
    ['lab lead: Luis Ortega (QA)', { title: 'QA', part: 'interviewer' }],
    ['"10:30": Luis Ortega', { name: 'Luis Ortega', title: null }],
  ])('may have titles and times as keys: %s', (item, told) => {
    expect(interviewIn(note(`interviewers:\n  - ${item}`)).people).toMatchObject([told]);
  });
});

describe('A path without brackets', () => {
  it('leads to the person’s own note', () => {
    const others = { 'people/nguyen-thi-linh.md': '---\nname: Nguyễn Thị Linh\nemail: linh@oxbow.example\n---\n' };
    const { people } = interviewIn(note('interviewers: people/nguyen-thi-linh'), { others });
    expect(people).toMatchObject([{ name: 'Nguyễn Thị Linh', email: 'linh@oxbow.example' }]);
  });
});
