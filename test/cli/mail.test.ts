import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { folderWith, runCli } from '../support/command-line.ts';

const LETTER = [
  '---',
  'type: follow-up-letter',
  'follow-up: thank-you-email',
  'to: "Siân O’Neill"',
  'email: sian@acme.example',
  'subject: "Danke für das Gespräch"',
  'status: draft',
  '---',
  'Dear Siân,',
  '',
  'thank you for Monday.',
  '',
  '%%',
  'From your note about Siân O’Neill: private',
  '%%',
  '',
].join('\n');

const PATH = 'Follow-ups/Siân.md';

describe('mail', () => {
  test('prints the link that opens the letter in the mail program, without the comment below it', () => {
    const { stdout, stderr, code } = run(folderWith({ [PATH]: LETTER }), 'mail', PATH);
    const link = new URL(stdout.trim());
    expect([link.pathname, link.searchParams.get('subject')]).toEqual(['sian@acme.example', 'Danke für das Gespräch']);
    expect(link.searchParams.get('body')).toBe('Dear Siân,\r\n\r\nthank you for Monday.');
    expect([stderr, code]).toEqual(['', 0]);
  });

  test('writes the letter as a file, once', async () => {
    const folder = folderWith({ [PATH]: LETTER });
    expect(run(folder, 'mail', PATH, '--out', 'sian.eml', '--now', '2026-03-02T17:30')).toEqual({
      stdout: 'sian.eml\n',
      stderr: '',
      code: 0,
    });
    const mail = await PostalMime.parse(readFileSync(join(folder, 'sian.eml')));
    expect(mail.to).toEqual([{ name: 'Siân O’Neill', address: 'sian@acme.example' }]);
    expect(mail.text).toContain('thank you for Monday.');
    writeFileSync(join(folder, 'sian.eml'), 'mine');
    const again = run(folder, 'mail', PATH, '--out', 'sian.eml');
    expect([again.stderr, again.code]).toEqual(['Cannot make sian.eml: a file of that name is there already.\n', 1]);
    expect(readFileSync(join(folder, 'sian.eml'), 'utf8')).toBe('mine');
  });

  test('refuses to cut a long letter, and names the way out', () => {
    const folder = folderWith({ [PATH]: LETTER.replace('thank you', 'thank you '.repeat(300)) });
    const { stdout, stderr, code } = run(folder, 'mail', PATH);
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toBe(`Cannot make a link of ${PATH}: the letter is too long for one. Use --out <file.eml>.\n`);
    expect(run(folder, 'mail', PATH, '--out', 'sian.eml').code).toBe(0);
  });

  test('says that an address is missing, and still gives the letter', () => {
    const { stdout, stderr, code } = run(folderWith({ [PATH]: LETTER.replace('sian@acme.example', '') }), 'mail', PATH);
    expect(stdout).toMatch(/^mailto:\?subject=/);
    expect([stderr, code]).toEqual([`${PATH} has no address for Siân O’Neill: fill it in before you send.\n`, 0]);
  });

  test('mails no note that is not a letter', () => {
    const folder = folderWith({ 'Notes/Soup.md': '---\nemail: a@b.example\n---\nSoup\n' });
    const { stderr, code } = run(folder, 'mail', 'Notes/Soup.md', '--out', 'soup.eml');
    expect(stderr).toMatch(/^Cannot mail Notes\/Soup\.md: it is not a letter/);
    expect([code, existsSync(join(folder, 'soup.eml'))]).toEqual([1, false]);
  });
});

function run(cwd: string, ...args: readonly string[]) {
  return runCli([...args, '--vault', '.'], { cwd });
}
