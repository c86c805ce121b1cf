import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runCli, type Run } from '../support/command-line.ts';

const NOTE = 'Interviews/Acme.md';
const TALK = `---
company: Acme
date: 2026-03-02T09:00
interviewers: [Luis Ortega <luis@acme.example>]
---
`;
const THANKS = '- [ ] Thank Luis Ortega by email (Acme) 📅 2026-03-02';

const tasks = (vault: string, ...more: readonly string[]): Run =>
  runCli(['tasks', vault, '--now', '2026-03-02T12:00', ...more]);
const due = (vault: string): string => runCli(['due-today', vault, '--now', '2026-03-02T12:00']).stdout;

describe('tasks', () => {
  test('makes a note of what is open; a tick there closes the row, and without the tick it is back', () => {
    const vault = folderWith({ [NOTE]: TALK });
    expect(tasks(vault, '--note', 'Lists/Tasks.md')).toEqual({ code: 0, stderr: '', stdout: 'Lists/Tasks.md\n' });
    const file = join(vault, 'Lists/Tasks.md');
    const first = readFileSync(file, 'utf8');
    expect(first).toContain(THANKS);
    expect(due(vault)).toContain('- Thank Luis Ortega by email (Acme): due');

    writeFileSync(file, first.replace(THANKS, THANKS.replace('[ ]', '[x]')));
    expect(due(vault)).not.toContain('Thank Luis Ortega');
    tasks(vault);
    expect(readFileSync(file, 'utf8')).toMatch(/- \[x\] Thank Luis Ortega.* ✅ 2026-03-02 \^fu-/);

    writeFileSync(file, readFileSync(file, 'utf8').replace(/\[x\] (Thank Luis.*) ✅ 2026-03-02/, '[ ] $1'));
    expect(due(vault)).toContain('Thank Luis Ortega');
    tasks(vault);
    expect(readFileSync(file, 'utf8')).toBe(first);
    expect(readFileSync(join(vault, NOTE), 'utf8')).toBe(TALK);
  });

  test('writes nothing while nothing changed, and finds the note where it was moved to', () => {
    const vault = folderWith({ [NOTE]: TALK });
    tasks(vault, '--note', 'Tasks.md');
    renameSync(join(vault, 'Tasks.md'), join(vault, 'Interviews/Mine.md'));
    const { mtimeMs } = statSync(join(vault, 'Interviews/Mine.md'));
    expect(tasks(vault, '--note', 'Tasks.md').stdout).toBe('Interviews/Mine.md (nothing changed)\n');
    expect(statSync(join(vault, 'Interviews/Mine.md')).mtimeMs).toBe(mtimeMs);
    expect(existsSync(join(vault, 'Tasks.md'))).toBe(false);
  });

  test('takes the place from the settings, asks for one where there is none, and never takes that of another note', () => {
    const vault = folderWith({ [NOTE]: TALK, 'Mine.md': 'mine', 'settings.json': '{ "tasksNote": "Mine.md" }' });
    expect(tasks(vault)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--note Follow-ups/Tasks.md') as string,
    });
    expect(tasks(vault, '--settings', join(vault, 'settings.json'))).toMatchObject({
      code: 1,
      stderr: 'Cannot make Mine.md: a file of that name is there already.\n',
    });
    expect(readFileSync(join(vault, 'Mine.md'), 'utf8')).toBe('mine');
  });
});

test('due-today lists what is late or due with links, and nothing where nothing is', () => {
  const vault = folderWith({ [NOTE]: TALK });
  expect(due(vault)).toMatch(
    /^- Thank Luis Ortega by email \(Acme\): due .* \(\[\[Interviews\/Acme\|interview\]\]\)$/m,
  );
  expect(due(folderWith({}))).toBe('');
});
