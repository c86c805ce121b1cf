import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { demoNow, demoVault, projectRoot, runCli } from '../support/command-line.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const [agenda = '', letter = ''] = [...readme.matchAll(/```text\n([^`]*)```/g)].map((match) => match[1] ?? '');

it('prints what docs/demo.md shows of the demo vault', async () => {
  const vault = demoVault();
  const rows = runCli(['agenda', vault, '--now', demoNow]).stdout;
  const letters = runCli(['draft', vault, '--now', demoNow]).stdout;
  const page = ['# The demo vault', '', '## Agenda', '', fenced(rows), '', '## Letters', '', fenced(letters), ''];
  await expect(page.join('\n')).toMatchFileSnapshot(join(projectRoot, 'docs/demo.md'));
});

it('owes what the README shows, to the same people', () => {
  const { stdout } = runCli(['agenda', 'test-vault', '--now', demoNow]);
  const rows = agenda.split('\n').filter((line) => line.startsWith('  '));
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(stdout).toContain(row.trim().split('  ')[0]);
});

it('writes the letter that the README shows about the same topic', () => {
  const { stdout } = runCli(['draft', 'test-vault', '--now', demoNow, '--dry-run', '--person', 'Tomasz']);
  expect(letter).toContain('bringing the ward cupboards over to a two-bin system');
  expect(stdout).toContain('bringing the ward cupboards over to a two-bin system');
  expect(stdout).toContain(letter.slice(0, letter.indexOf('\n')));
});

const fenced = (text: string): string => ['```text', text.trimEnd(), '```'].join('\n');
