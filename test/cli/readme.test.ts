import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { demoNow, demoVault, projectRoot, runCli } from '../support/command-line.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const [agenda = '', letter = ''] = [...readme.matchAll(/```text\n([^`]*)```/g)].map((match) => match[1] ?? '');

it('shows rows of the agenda as the demo prints them', () => {
  const { stdout } = runCli(['agenda', 'test-vault', '--now', demoNow]);
  const rows = agenda.split('\n').filter((line) => line.startsWith('  '));
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(stdout).toContain(`${row}\n`);
});

it('shows a letter as the demo writes it', () => {
  const { stdout } = runCli(['draft', demoVault(), '--now', demoNow, '--dry-run']);
  const lines = letter.trim().split('\n');
  expect(lines.length).toBeGreaterThan(5);
  expect(stdout).toContain(lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n'));
});
