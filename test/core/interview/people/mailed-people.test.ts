import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const head = '---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\ninterviewers: Luis Ortega\n---\n';

/** Name, title and address of those whom a pasted mail tells. */
function sendersIn(body: string): readonly (readonly (string | null)[])[] {
  const { people } = interviewIn(`${head}${body}\n`);
  return people.filter(({ name }) => name !== 'Luis Ortega').map(({ name, title, email }) => [name, title, email]);
}

describe('The sender of a mail in the note', () => {
  it.each([
    ['From: Margot Delacroix <m.d@acme.example>', [['Margot Delacroix', null, 'm.d@acme.example']]],
    ['> **Von:** "Margot Delacroix" <mailto:m.d@acme.example>', [['Margot Delacroix', null, 'm.d@acme.example']]],
    ['De : Margot Delacroix [m.d@acme.example]', [['Margot Delacroix', null, 'm.d@acme.example']]],
    ['From: Acme Recruitment <jobs@acme.example>', []],
    ['From: m.d@acme.example', []],
    ['%% From: Margot Delacroix <m.d@acme.example> %%', []],
    ['Mail from: Margot Delacroix <m.d@acme.example>', []],
    [
      'From: Margot Delacroix <m.d@kilbride.example>\n\nHello,\n\nBest, Margot\nTalent partner, Kilbride',
      [['Margot Delacroix', 'Talent partner', 'm.d@kilbride.example']],
    ],
    [
      '> From: Margot Delacroix <m.d@acme.example>\n> Margot Delacroix\n> *Office manager* | Leeds',
      [['Margot Delacroix', 'Office manager', 'm.d@acme.example']],
    ],
    [
      'From: Margot Delacroix <m.d@acme.example>\nMargot Delacroix\nSee you on Friday',
      [['Margot Delacroix', null, 'm.d@acme.example']],
    ],
  ])('of %j is %j', (body, senders) => {
    expect(sendersIn(body)).toEqual(senders);
  });
});
