import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { demoNow, demoVault, projectRoot, runCli, runJson } from '../support/command-line.ts';
import { agendaContract, lettersContract, type LettersContract } from '../support/contract.ts';

function draft(vault: string, ...args: readonly string[]): LettersContract {
  return v.parse(lettersContract, runJson(['draft', vault, '--now', demoNow, ...args]));
}

function textsOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

describe('draft', () => {
  it('writes one new note a letter and leaves every other byte of the vault as it was', () => {
    const vault = demoVault();
    const before = textsOf(vault);
    const { letters } = draft(vault);
    const after = textsOf(vault);
    expect(letters.length).toBeGreaterThan(3);
    expect(
      Object.keys(after)
        .filter((path) => !(path in before))
        .sort(),
    ).toEqual(letters.map(({ path }) => path).sort());
    expect(Object.fromEntries(Object.entries(after).filter(([path]) => path in before))).toEqual(before);
  });

  it('greets the right person, names the right company and that person’s own topic', () => {
    const { letters } = draft(demoVault());
    const thanks = letters.filter(({ path }) => path.includes('St Oswin'));
    const to = (name: string) =>
      thanks.find(({ person, rule }) => person.includes(name) && rule === 'thank-you-email')?.body ?? '';
    expect(to('Ngozi')).toMatch(/^Dear Dr Adeyemi-Clarke,\n/);
    expect(to('Ngozi')).toMatch(/theatre list|changed list|airway trolley|January trolley|barcodes/);
    expect(to('Tomasz')).toMatch(/^Dear Tomasz( Wróblewski)?,\n/);
    expect(to('Tomasz')).toMatch(/two-bin|labels|Wharf Street/);
    expect(to('Siobhán')).toMatch(/^Dear Siobhán( O’Hanlon)?,\n/);
    expect(to('Siobhán')).toMatch(/linen run|shadow/);
    for (const name of ['Ngozi', 'Tomasz', 'Siobhán']) expect(to(name)).toContain('St Oswin’s Hospital');
  });

  it('never lets two letters to one company share a run of eight words outside greeting and signature', () => {
    const { letters } = draft(demoVault());
    const pairs = letters.flatMap((letter, index) =>
      letters
        .slice(index + 1)
        .filter((other) => other.person !== letter.person && folderOf(other.path) === folderOf(letter.path))
        .map((other) => [letter, other] as const),
    );
    const quoted = new Set(eightWordRuns(`greeting\n\n${interviewTexts()}\n\nsignature`));
    const shared = pairs.flatMap(([letter, other]) => {
      const runs = new Set(eightWordRuns(masked(other)));
      return eightWordRuns(masked(letter)).filter((words) => runs.has(words) && !quoted.has(words));
    });
    expect(pairs.length).toBeGreaterThan(5);
    expect(shared).toEqual([]);
  });

  it('finds the letters of a first run again instead of writing second ones', () => {
    const vault = demoVault();
    const first = draft(vault);
    const second = draft(vault);
    expect(second.letters.map(({ path, created, body }) => ({ path, created, body }))).toEqual(
      first.letters.map(({ path, body }) => ({ path, created: false, body })),
    );
  });

  it('shows the letters without writing them in a dry run', () => {
    const vault = demoVault();
    const before = textsOf(vault);
    expect(draft(vault, '--dry-run').letters.length).toBeGreaterThan(3);
    expect(runCli(['draft', vault, '--now', demoNow, '--dry-run']).stdout).toMatch(
      /thank-you email\.md \(not written\)/,
    );
    expect(textsOf(vault)).toEqual(before);
  });

  it('refuses thanks for a talk not yet held, says so on stderr, and ends with 1', () => {
    const { stderr, code } = runCli([
      'draft',
      demoVault(),
      '--now',
      demoNow,
      '--interview',
      'Interviews/2026-03-16 Library.md',
      '--follow-up',
      'thank-you-email',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('has not been held');
  });

  it('writes for rows that the agenda lists, by their ids', () => {
    const vault = demoVault();
    const { letters } = draft(vault, '--dry-run');
    const { items } = v.parse(agendaContract, runJson(['agenda', vault, '--now', demoNow]));
    const ids = new Set(items.map(({ id }) => id));
    expect(letters.filter(({ followUp }) => !ids.has(followUp))).toEqual([]);
  });
});

/** The texts of all interview notes: what is quoted from them may stand in several letters. */
function interviewTexts(): string {
  return Object.entries(textsOf(join(projectRoot, 'test-vault')))
    .filter(([path]) => path.startsWith('Interviews/') || path.startsWith('Wharf Street/'))
    .map(([, text]) => text)
    .join('\n');
}

/** A letter's body without the names and the job, which every letter has. */
function masked({ body, followUp }: LettersContract['letters'][number]): string {
  const row = rows.find(({ id }) => id === followUp);
  const names = rows.flatMap(({ person }) => (person === null ? [] : [person.name]));
  return [row?.company, row?.role, ...names]
    .flatMap((text) => text ?? [])
    .sort((a, b) => b.length - a.length)
    .reduce((text, mask) => text.replaceAll(mask, ' | '), body);
}

const rows = v.parse(agendaContract, runJson(['agenda', 'test-vault', '--all', '--now', demoNow])).items;

/** Day and company of a letter, which its path begins with. */
const folderOf = (path: string): string => path.split(' - ')[0] ?? '';

/** Runs of eight words of a letter without its first paragraph (greeting) and its last (signature). */
function eightWordRuns(body: string): readonly string[] {
  const words =
    body
      .split('\n\n')
      .slice(1, -1)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}’'|]+/gu) ?? [];
  return words
    .slice(7)
    .map((_, index) => words.slice(index, index + 8).join(' '))
    .filter((run) => !run.includes('|'));
}
