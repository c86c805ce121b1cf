import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli, runJson } from '../support/command-line.ts';
import { agendaContract, lettersContract } from '../support/contract.ts';
import { afterTheTalk, tollandVault } from '../support/tolland-vault.ts';

const TEMPLATE = `---
type: letter-template
follow-up: thank-you-email
subject: Thank you, {{first name}}
---
{{greeting}},

Thank you for your time. I liked talking about {{topic}}.
---or---
It was kind of you to see me. We spoke about {{topic}}.

Best,
{{my name}}
`;
const settings = { templateFolder: 'Templates' };
const PIETER = `  - name: Pieter Blom
    email: pieter@tolland.example
    topics: [asked how I read a cone]
`;

function vaultWith(template: string | null): string {
  const notes = template === null ? {} : { 'Templates/Thanks.md': template };
  return tollandVault({ topic: 'stacking the second kiln', properties: PIETER, settings, notes });
}

function lettersOf(vault: string) {
  return v.parse(lettersContract, runJson(['draft', vault, '--now', afterTheTalk, '--follow-up', 'thank-you-email']))
    .letters;
}

describe('own templates', () => {
  it('replace the built-in letter, each person with an alternative of their own', () => {
    const letters = lettersOf(vaultWith(TEMPLATE));
    expect(letters.map(({ subject }) => subject).sort()).toEqual(['Thank you, Greta', 'Thank you, Pieter']);
    expect(letters.map(({ body }) => body.split('\n')[2]?.split(' ')[0]).sort()).toEqual(['It', 'Thank']);
    expect(letters.every(({ body }) => body.endsWith('Best,\nMara Lindholm'))).toBe(true);
    expect(letters.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('are told with path and line where they name what does not exist, in the letter and among the notes to fix', () => {
    const vault = vaultWith(TEMPLATE.replace('{{my name}}', '{{my nmae}}'));
    const says = 'there is no placeholder “{{my nmae}}”; did you mean “{{my name}}”?';
    const { stdout } = runCli(['draft', vault, '--now', afterTheTalk, '--dry-run']);
    expect(stdout).toContain(`missing: Templates/Thanks.md, line 13: ${says}`);
    const { notesToFix } = v.parse(agendaContract, runJson(['agenda', vault, '--now', afterTheTalk]));
    expect(notesToFix).toEqual([{ path: 'Templates/Thanks.md', where: 'line 13', says: `T${says.slice(1)}` }]);
  });

  it('that cannot be read leave the built-in letter, and say so', () => {
    const [letter] = lettersOf(vaultWith(TEMPLATE.replace('{{topic}}', '{{topic')));
    expect(letter?.body).toMatch(/^Dear (?:Greta|Pieter),\n\n/);
    expect(letter?.missing.join('\n')).toMatch(/Templates\/Thanks\.md, line 8: .*\n.*built-in letter/);
    expect(letter?.ready).toBe(false);
  });
});

describe('template', () => {
  it('copies a built-in letter to the template folder, and letters are then written from the copy', () => {
    const vault = vaultWith(null);
    const { stdout } = runCli(['template', 'thank-you-email', vault]);
    expect(stdout).toBe('Templates/Letter template - thank-you email.md\n');
    const file = join(vault, stdout.trim());
    expect(readFileSync(file, 'utf8')).toBe(runCli(['template', 'thank-you-email', vault, '--print']).stdout);
    expect(lettersOf(vault).map(({ body }) => body.split('\n')[0])).toEqual(['Dear Greta,', 'Dear Pieter,']);
  });

  it('never writes over a template that is there', () => {
    const notes = { 'Templates/Letter template - thank-you email.md': 'mine' };
    const vault = tollandVault({ topic: 'kilns', settings, notes });
    const { stderr, code } = runCli(['template', 'thank-you-email', vault]);
    expect(code).toBe(1);
    expect(stderr).toContain('Letter template - thank-you email.md');
    expect(readFileSync(join(vault, 'Templates/Letter template - thank-you email.md'), 'utf8')).toBe('mine');
  });

  it('says which letters there are when the name is none', () => {
    const { stderr, code } = runCli(['template', 'thanks', folderWith({})]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^There is no letter “thanks”; expected one of thank-you-email, recruiter-thanks, /);
  });
});
