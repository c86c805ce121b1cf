import { describe, expect, it } from 'vitest';
import { interviewIn, reading } from '../vault.ts';

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
