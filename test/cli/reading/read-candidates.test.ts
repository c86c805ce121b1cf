import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/cli/parse-yaml.ts';
import { readAtOnce } from '../../../src/cli/reading/read-at-once.ts';
import { readCandidates } from '../../../src/cli/reading/read-candidates.ts';
import { isTasksNote, keepTasksNote } from '../../../src/core/exchange/tasks/tasks-note.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { makeVault } from '../../bench/vault/make-vault.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-candidates-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const pathsRead = async (): Promise<readonly string[]> =>
  (await readCandidates(root, defaultSettings)).map(({ path }) => path);

const interview = (person: string): string => `---\ninterviewers: "${person}"\ncompany: Acme\n---\n\nThey asked.\n`;

describe('Reading a folder', () => {
  it('gives the whole text of what may matter, and nothing else of a vault', async () => {
    const made = [...makeVault(400)];
    for (const { path, text } of made) write(path, text);
    const ours = made.filter(({ path }) => /^(?:Interviews|Jobs|People)\//.test(path));
    const byPath = [...ours].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(await readCandidates(root, defaultSettings)).toEqual(byPath);
  });

  it('parses the properties of candidates alone, each once', async () => {
    const made = [...makeVault(400)];
    for (const { path, text } of made) write(path, text);
    let parsed = 0;
    const count = (): unknown => {
      parsed += 1;
      return {};
    };
    for (const { path, text } of await readCandidates(root, defaultSettings)) readNote(path, text, count);
    const withProperties = made.filter(({ path, text }) => !isEveryday(path) && /^\uFEFF?---\r?\n/.test(text));
    expect(parsed).toBe(withProperties.length);
  });

  it('gives what an interview links to, wherever it lies and however the link is written', async () => {
    write('Interviews/Acme.md', `${interview('[[Dana Whitfield|Dana]]')}\n[the job](Jobs/Line%20Cook.md)\n`);
    write('Contacts/dana whitfield.md', 'met at a fair');
    write('Jobs/Line Cook.md', 'a posting');
    write('Contacts/Somebody Else.md', 'nobody asked');
    expect(await pathsRead()).toEqual(['Contacts/dana whitfield.md', 'Interviews/Acme.md', 'Jobs/Line Cook.md']);
  });

  it('finds properties that are longer than what is read at first', async () => {
    write('Long.md', `---\nnotes: ${'x'.repeat(20_000)}\ninterviewers: Dana\n---\nbody\n`);
    write('Long body.md', `---\ninterviewers: Dana\n---\n${'a line\n'.repeat(5000)}`);
    const notes = await readCandidates(root, defaultSettings);
    expect(notes.map(({ path, text }) => [path, text.length])).toEqual([
      ['Long body.md', 35_027],
      ['Long.md', 20_040],
    ]);
  });

  it('gives the tasks note, wherever it lies', async () => {
    const text = keepTasksNote(null, { followUps: [], reopened: new Set(), today: '2026-03-10' });
    write('Lists/Mine.md', text);
    expect(isTasksNote(readNote('Lists/Mine.md', text, parseYaml))).toBe(true);
    expect(await pathsRead()).toEqual(['Lists/Mine.md']);
  });

  it('leaves hidden folders, links and other files alone', async () => {
    write('.trash/Interviews/Acme.md', interview('Dana'));
    write('node_modules/Interviews/Acme.md', interview('Dana'));
    write('Interviews/Acme.txt', interview('Dana'));
    write('Interviews/Acme.md', interview('Dana'));
    symlinkSync(join(root, 'Interviews'), join(root, 'Again'));
    expect(await pathsRead()).toEqual(['Interviews/Acme.md']);
  });
});

describe('Reading many files at once, as from a slow disk', () => {
  it('gives each file once, and says which are not there', async () => {
    const paths = Array.from({ length: 300 }, (_, at) => `${at}.md`);
    for (const path of paths) write(path, `note ${path}`);
    const heads = new Map<string, string>();
    const missing: string[] = [];
    await readAtOnce(root, [...paths, 'gone.md'], {
      take: (path, head) => heads.set(path, head.toString()),
      fail: (path) => missing.push(path),
    });
    expect([...heads].sort()).toEqual(paths.map((path) => [path, `note ${path}`]).sort());
    expect(missing).toEqual(['gone.md']);
  });

  it('ends with the first refusal of what is done with a file', async () => {
    write('a.md', 'a');
    const refuse = (): never => {
      throw new Error('no more');
    };
    await expect(readAtOnce(root, ['a.md'], { take: refuse, fail: refuse })).rejects.toThrow('no more');
  });
});

function isEveryday(path: string): boolean {
  return !/^(?:Interviews|Jobs|People)\//.test(path);
}
