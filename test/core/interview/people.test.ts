import { describe, expect, it } from 'vitest';
import { namesIn, interviewIn } from './vault.ts';

const forms: readonly (readonly [form: string, yaml: string, names: readonly string[]])[] = [
  ['one name', 'interviewers: Dana Whitfield', ['Dana Whitfield']],
  [
    'names that begin with an ordinary word of some language',
    'interviewers: [Son Nguyen, Lei Wang, Mar Lopez, Ai Tanaka]',
    ['Son Nguyen', 'Lei Wang', 'Mar Lopez', 'Ai Tanaka'],
  ],
  ['a list', 'interviewers: [Dana Whitfield, Luis Ortega]', ['Dana Whitfield', 'Luis Ortega']],
  [
    'links',
    'interviewers:\n  - "[[Dana Whitfield]]"\n  - "[[People/Luis Ortega|Luis]]"',
    ['Dana Whitfield', 'Luis Ortega'],
  ],
  ['a link without quotes', 'interviewers: [[Dana Whitfield]]', ['Dana Whitfield']],
  [
    'mappings',
    'interviewers:\n  - name: Dana Whitfield\n    title: Head of Ops\n  - { name: Luis Ortega }',
    ['Dana Whitfield', 'Luis Ortega'],
  ],
  ['a mapping from name to title', 'interviewers:\n  - Dana Whitfield: Head of Ops', ['Dana Whitfield']],
  [
    'names with a title in brackets',
    'interviewers: Dana Whitfield (Head of Ops, EMEA), Luis Ortega (CTO)',
    ['Dana Whitfield', 'Luis Ortega'],
  ],
  [
    'names with a title behind a comma',
    'interviewers: Dana Whitfield, Head of Ops; Luis Ortega, CTO',
    ['Dana Whitfield', 'Luis Ortega'],
  ],
  ['a name with a lone department', 'interviewers: Dana Whitfield, Finance', ['Dana Whitfield']],
  [
    'a name with a degree',
    'interviewers: Dana Whitfield, PhD, Luis Ortega, MD and Priya Rao',
    ['Dana Whitfield', 'Luis Ortega', 'Priya Rao'],
  ],
  [
    'names with addresses',
    'interviewers: Dana Whitfield <dana@acme.example>, Luis Ortega <luis@acme.example>',
    ['Dana Whitfield', 'Luis Ortega'],
  ],
  ['"A, B and C"', 'interviewers: Dana, Luis and Priya', ['Dana', 'Luis', 'Priya']],
  ['"A; B"', 'interviewers: Dana Whitfield; Luis Ortega', ['Dana Whitfield', 'Luis Ortega']],
  ['numbered keys', 'interviewer1: Dana Whitfield\ninterviewer 2: Luis Ortega', ['Dana Whitfield', 'Luis Ortega']],
  ['a slug', 'interviewers: people/jane-smith', ['Jane Smith']],
  ['small letters', 'interviewers: dana whitfield', ['Dana Whitfield']],
  ['a title that holds "and"', 'interviewers: Dana Whitfield, Head of Sales and Marketing', ['Dana Whitfield']],
  ['a job in front of the name', 'interviewers: head chef Marco Bellini', ['Marco Bellini']],
  ['another script', 'interviewers: 林美玲', ['林美玲']],
  [
    'particles',
    'interviewers: [Dr ter Braak, Jürgen von der Heide, Delphine N’Diaye]',
    ['ter Braak', 'Jürgen von der Heide', 'Delphine N’Diaye'],
  ],
  [
    'recruiter and hiring manager',
    'hiring manager: Luis Ortega\nrecruiter: Sam Okafor',
    ['Luis Ortega (hiring-manager)', 'Sam Okafor (recruiter)'],
  ],
  [
    'a title that tells the part',
    'interviewers: [Sam Okafor (HR), "Hiring Manager: Luis Ortega"]',
    ['Sam Okafor (recruiter)', 'Luis Ortega (hiring-manager)'],
  ],
  [
    'host, referrer and references',
    'interviewers: Dana Whitfield\nhost: Moira\nreferred by: Nandini Prabhu\nreferences: [Joan Peel]',
    ['Dana Whitfield', 'Moira (host)', 'Nandini Prabhu (referrer)', 'Joan Peel (reference)'],
  ],
];

describe('People are read as they are written', () => {
  it.each(forms)('%s', (_, yaml, names) => {
    expect(namesIn(`---\n${yaml}\ndate: 2026-03-02\n---\n`)).toEqual(names);
  });

  it('keeps the writer out of the panel', () => {
    expect(namesIn('---\ninterviewers: [Dana Whitfield, Robin Castellan, rob castellan]\n---\n')).toEqual([
      'Dana Whitfield',
    ]);
  });

  it('takes a spelling that is part of another for the same person', () => {
    expect(namesIn('---\ninterviewers: [Dana Whitfield, Luis Ortega]\nhiring manager: Dana\n---\n')).toEqual([
      'Dana Whitfield (hiring-manager)',
      'Luis Ortega',
    ]);
  });

  it('keeps two people with the same first name apart and asks which one a lone first name means', () => {
    const { people } = interviewIn('---\ninterviewers: [Dana Whitfield, Dana Brook]\nrecruiter: Dana\n---\n');
    expect(people.map(({ name, certain }) => [name, certain])).toEqual([
      ['Dana Whitfield', true],
      ['Dana Brook', true],
      ['Dana', false],
    ]);
  });
});

describe('Words that stand for nobody are asked about', () => {
  it.each([
    'TBD',
    '?',
    '[names]',
    '待补充',
    'Tim or Tom?',
    'the panel',
    'HR',
    'two engineers',
    'Developers',
    'panel members',
  ])('%s', (words) => {
    const { people, gaps } = interviewIn(`---\ninterviewers: "${words}"\ncompany: Acme\ndate: 2026-03-02\n---\n`);
    expect(people).toEqual([]);
    expect(gaps).toContain('who did you meet?');
  });
});
