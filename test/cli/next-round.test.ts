import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli, runJson } from '../support/command-line.ts';

const first = `---
company: Salt & Stone
role: Shift lead
date: 2026-03-03 10:00
interviewers:
  - Dana Whitfield
---

## Dana Whitfield
- the early shift

- [ ] send Dana the rota
`;
const second = `---
company: Salt & Stone
role: Shift lead
date: 2026-03-12 14:00
interviewers:
  - Siân O’Neill
---
`;
const notes = { 'Interviews/Salt one.md': first, 'Interviews/Salt two.md': second };
const NOW = ['--now', '2026-03-10T09:00'];
const PATH = 'Interviews/2026-03-12 Salt & Stone - preparation.md';

describe('next-round', () => {
  it('makes a new note beside the interview, from what the notes say', () => {
    const vault = folderWith(notes);
    const run = runCli(['next-round', vault, '--interview', 'Interviews/Salt one.md', ...NOW]);
    expect(run).toEqual({ code: 0, stderr: '', stdout: `${PATH}\n` });
    const text = readFileSync(join(vault, PATH), 'utf8');
    expect(text).toContain('Prepare for the talk at Salt & Stone on Thu 12 Mar 14:00.');
    expect(text).toContain('## Who is coming\n\n- Siân O’Neill');
    expect(text).toContain('## Whom you met\n\n- Dana Whitfield\n  - the early shift');
    expect(text).toContain('- [ ] send Dana the rota');
    for (const [path, old] of Object.entries(notes)) expect(readFileSync(join(vault, path), 'utf8')).toBe(old);
  });

  it('changes nothing of what is owed: the new note is no interview and promises nothing', () => {
    const vault = folderWith(notes);
    const before = runJson(['agenda', vault, '--all', ...NOW]);
    runCli(['next-round', vault, '--interview', 'Interviews/Salt one.md', ...NOW]);
    expect(runJson(['agenda', vault, '--all', ...NOW])).toEqual(before);
  });

  it('never writes over a note that is there, and says so', () => {
    const vault = folderWith(notes);
    writeFileSync(join(vault, PATH), 'mine');
    const run = runCli(['next-round', vault, '--interview', 'Interviews/Salt two.md', ...NOW]);
    expect(run).toEqual({
      code: 1,
      stdout: '',
      stderr: `Cannot make ${PATH}: a file of that name is there already.\n`,
    });
    expect(readFileSync(join(vault, PATH), 'utf8')).toBe('mine');
  });

  it('says that a note is no interview, and that one must be named', () => {
    const vault = folderWith(notes);
    expect(runCli(['next-round', vault, '--interview', 'Other.md', ...NOW])).toMatchObject({
      code: 1,
      stderr: 'Cannot prepare for Other.md: this is no interview note of the vault.\n',
    });
    expect(runCli(['next-round', vault]).code).toBe(2);
  });
});
