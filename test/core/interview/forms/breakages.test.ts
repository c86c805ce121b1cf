import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn, reading } from '../vault.ts';

const whole = { company: 'Acme', date: '2026-03-02' };
const forms: readonly (readonly [form: string, text: string])[] = [
  ['a byte order mark', '\uFEFF---\ninterviewers: Dana Whitfield\ncompany: Acme\ndate: 2026-03-02\n---\n'],
  ['Windows line ends', '---\r\ninterviewers: Dana Whitfield\r\ncompany: Acme\r\ndate: 2026-03-02\r\n---\r\n'],
  ['tabs in the block', '---\ninterviewers:\n\t- Dana Whitfield\ncompany: Acme\ndate: 2026-03-02\n---\n'],
  ['a key twice', '---\ninterviewers: Dana Whitfield\ncompany: Acme\ndate: 2026-03-02\ntags: a\ntags: b\n---\n'],
  ['an empty item', '---\ninterviewers:\n  - Dana Whitfield\n  -\ncompany: Acme\ndate: 2026-03-02\n---\n'],
  ['a link without quotes', '---\ninterviewers: [[Dana Whitfield]]\ncompany: Acme\ndate: 2026-03-02\n---\n'],
  ['a tag that is a comment', '---\ntags: #job\ninterviewers: Dana Whitfield\ncompany: Acme\ndate: 2026-03-02\n---\n'],
  ['a quote left open', '---\nplace: "office\ninterviewers: Dana Whitfield\ncompany: Acme\ndate: 2026-03-02\n---\n'],
  ['a colon in a value', '---\ninterviewers: Dana Whitfield\ncompany: Acme\nnote: a: b: c\ndate: 2026-03-02\n---\n'],
  [
    'template marks left over',
    '---\ninterviewers: Dana Whitfield\ncompany: Acme\ndate: 2026-03-02\nrole: <% tp.role %>\n---\n',
  ],
  ['no properties, but fields', 'Interviewer:: Dana Whitfield\nCompany:: Acme\nDate:: 2026-03-02\n'],
  ['bold labels', '**Interviewer**: Dana Whitfield\n**Company:** Acme\n**Date:** 2026-03-02\n'],
  ['labels in a list', '- Interviewer: Dana Whitfield\n- Company: Acme\n- Date: 2026-03-02\n'],
  ['fields in brackets', 'With [Interviewer:: Dana Whitfield] of [Company:: Acme], [Date:: 2026-03-02]\n'],
  [
    'a table of fields',
    '| | |\n|---|---|\n| Interviewer | Dana Whitfield |\n| Company | Acme |\n| Date | 2026-03-02 |\n',
  ],
];

describe('Notes that are broken or have no properties', () => {
  it.each(forms)('are read in spite of %s', (_, text) => {
    const interview = interviewIn(text);
    expect(interview).toMatchObject(whole);
    expect(interview.people.map(({ name }) => name)).toEqual(['Dana Whitfield']);
  });

  it('say where a block cannot be read, and give what can', () => {
    const { fix } = reading('---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\nplace: "office\n---\n');
    expect(fix.map(({ path, where }) => [path, where])).toEqual([
      ['Interviews/Acme.md', expect.stringMatching(/^line \d/)],
    ]);
  });

  it.each([
    ['a fence', '```\nInterviewer: Tom Reed\n```\n'],
    ['a quote', '> Tom Reed asked how I plan.\n'],
    ['a transcript', '**Interviewer:** And how do you plan?\n**Me:** With care.\n'],
    ['a comment', '%% Tom Reed, head of ops, asked about rotas %%\n'],
  ])('give nobody out of %s', (_, body) => {
    const { people } = interviewIn(`---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\n---\n${body}`);
    expect(people).toEqual([]);
  });
});

describe('A key that stands twice', () => {
  const twice = (lines: string) => reading(`---\n${lines}\n---\n`);

  it('gives the people of both', () => {
    const text = '---\ninterviewers: Tess Dunn\ninterviewers: [Lou Orr, Pat Ure]\ncompany: Quayworks\n---\n';
    expect(namesIn(text)).toEqual(['Tess Dunn', 'Lou Orr', 'Pat Ure']);
    expect(reading(text).fix).toEqual([
      {
        path: 'Interviews/Acme.md',
        where: 'line 2',
        says: '"interviewers" stands twice; keep one',
      },
    ]);
  });

  it.each([
    [
      'interviewers: Tess Dunn\ncompany: Quayworks\ncompany: Marsh Ltd\ndate: 2026-03-12',
      'company',
      'Quayworks" or "Marsh Ltd',
    ],
    [
      'interviewers: Tess Dunn\ncompany: Quayworks\nDate: 2026-03-12\ndate: 2026-03-14',
      'date',
      '2026-03-12" or "2026-03-14',
    ],
    ['interviewers: Tess Dunn\ncompany: Quayworks\nrole: cook\nrole: chef\ntitle: a: b', 'role', 'cook" or "chef'],
  ] as const)('is asked about where it contradicts itself: %j', (lines, field, says) => {
    const read = twice(lines);
    expect(read.kind === 'interview' && [read.interview[field], read.interview.gaps.join(' ')]).toEqual([
      null,
      expect.stringContaining(`which ${field === 'date' ? 'Date' : field} is right: "${says}"?`),
    ]);
  });

  it('is not told of where it says the same', () => {
    expect(twice('interviewers: Tess Dunn\ncompany: Quayworks\ncompany: Quayworks').fix).toEqual([]);
  });
});

describe('Of a block that no parser takes', () => {
  it.each([
    ['a list', '- interviewers: Tess Dunn\n- company: Acme\n- date: 2026-03-02', null],
    [
      'one line too far in',
      'interviewers:\n- name: Tess Dunn\n  email: tess@acme.example\n   title: Yard boss\n- name: Lou Orr\ncompany: Acme\ndate: 2026-03-02',
      'tess@acme.example',
    ],
    [
      'a brace left open',
      'interviewers: {name: Tess Dunn, email: tess@acme.example\ncompany: Acme\ndate: 2026-03-02',
      'tess@acme.example',
    ],
    ['equals signs', 'Interviewers = Tess Dunn\ncompany = Acme\ndate: 2026-03-02', null],
    ['a space before a key', 'interviewers: Tess Dunn\nnote: *far\n company: Acme\ndate: 2026-03-02', null],
  ])('everything is used that can be read, and its fault is told: %s', (_, block, email) => {
    const { people, company, date, problems } = interviewIn(`---\n${block}\n---\n`, { path: 'Interviews/a.md' });
    expect([people[0]?.name, people[0]?.email, company, date]).toEqual(['Tess Dunn', email, 'Acme', '2026-03-02']);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('names every line that is broken', () => {
    const block = 'interviewers: Tess Dunn\nemail: a: work\n\tx: 1\ntopics: [knots, "glue, paint]\nplace: {a: b';
    const { fix } = reading(`---\n${block}\n---\n`);
    expect(fix.map(({ where }) => where).sort()).toEqual(['line 3', 'line 4', 'line 5', 'line 6']);
  });

  it('says that it was too long to be read whole, where interviews lie', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => `key${at}: x`).join('\n');
    const text = `---\n${many}\ninterviewers: Tess Dunn\n---\n`;
    expect(reading(text).fix.map(({ says }) => says)).toEqual([expect.stringContaining('characters long')]);
    expect(reading(text, { path: 'Garden/a.md' }).fix).toEqual([]);
  });
});
