import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, runCli, runJson } from '../support/command-line.ts';

const talk = ['--company', 'Salt & Stone: Bakery', '--role', 'Shift lead', '--date', '2026-03-03', '--time', '10:00'];
const people = ['--interviewer', 'Dana Whitfield', '--interviewer', 'Siân O’Neill'];

it('makes an interview note that reads back as it was asked for', () => {
  const vault = folderWith({});
  const { stdout, code } = runCli(['new', vault, ...talk, ...people, '--format', 'on-site']);
  expect({ stdout, code }).toEqual({ stdout: 'Interviews/2026-03-03 Salt & Stone Bakery - Shift lead.md\n', code: 0 });
  expect(runJson(['read', '--vault', vault, join(vault, stdout.trim())])).toMatchObject({
    kind: 'interview',
    company: 'Salt & Stone: Bakery',
    role: 'Shift lead',
    date: '2026-03-03',
    time: '10:00',
    format: 'on-site',
    people: [{ name: 'Dana Whitfield' }, { name: 'Siân O’Neill' }],
    problems: [],
  });
});

it('never writes over a note that is there', () => {
  const vault = folderWith({});
  const path = join(vault, runCli(['new', vault, ...talk]).stdout.trim());
  const before = readFileSync(path, 'utf8');
  const again = runCli(['new', vault, ...talk, ...people]);
  expect(again.code).toBe(1);
  const second = 'Interviews/2026-03-03 Salt & Stone Bakery - Shift lead (2).md';
  expect(again.stderr).toBe(
    'Cannot make Interviews/2026-03-03 Salt & Stone Bakery - Shift lead.md: a note of that name is there already. ' +
      `If this is a second talk on that day, say --again: it becomes ${second}.\n`,
  );
  expect(runCli(['new', vault, ...talk, ...people, '--again']).stdout).toBe(`${second}\n`);
  expect(runCli(['new', vault, ...talk, ...people, '--again']).stdout).toContain('(3).md');
  expect(readFileSync(path, 'utf8')).toBe(before);
});

it('prints the note and makes none with --print', () => {
  const vault = folderWith({});
  expect(runCli(['new', vault, ...talk, '--print']).stdout).toMatch(/^---\ntype: interview\ncompany: /);
  expect(existsSync(join(vault, 'Interviews'))).toBe(false);
});
