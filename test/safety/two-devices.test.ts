import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addLogLine } from '../../src/actions/log-follow-up.ts';
import { planVault } from '../../src/actions/plan-vault.ts';
import { folderNotes } from '../../src/cli/folder-notes.ts';
import { parseYaml } from '../../src/cli/parse-yaml.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { entryForEvent } from '../../src/core/plan/log-entry-for.ts';
import { openPlugin, settled } from '../obsidian/support.ts';
import { folderWith } from '../support/command-line.ts';
import { SALT, salt } from './faults/salt.ts';

const settings = { ...defaultSettings, zone: 'Europe/London' };
const withoutLog = salt.replace(/follow-ups:\r\n.*\r\n/, '');
const LAPTOP = '2026-03-12 reply from Dana Whitfield - by mail';
const PHONE = '2026-03-12 reply from Luis Ortega - on the phone';

function git(folder: string, ...args: readonly string[]): { readonly code: number | null; readonly out: string } {
  const as = ['-c', 'user.name=Imogen', '-c', 'user.email=imogen@post.example', '-c', 'core.autocrlf=false'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const { status, stdout } = spawnSync('git', [...as, ...args], { cwd: folder, encoding: 'utf8', env });
  return { code: status, out: stdout };
}

const textIn = (folder: string): string => readFileSync(join(folder, SALT), 'utf8');

async function log(folder: string, person: string, note: string): Promise<void> {
  const entry = entryForEvent('reply', { day: '2026-03-12', person, note });
  await addLogLine(folderNotes(folder, settings), SALT, entry);
}

/** A vault, cloned to two devices that have each logged a line; then the phone's is merged into the laptop's. */
async function merged(
  text: string,
  attributes = '',
): Promise<{ readonly code: number | null; readonly laptop: string }> {
  const laptop = folderWith({ [SALT]: text, '.gitattributes': attributes });
  git(laptop, 'init', '--quiet', '--initial-branch', 'main');
  git(laptop, 'add', '.');
  git(laptop, 'commit', '--quiet', '--message', 'Notes');
  const phone = join(folderWith({}), 'phone');
  git(laptop, 'clone', '--quiet', laptop, phone);
  await log(laptop, 'Dana Whitfield', 'by mail');
  await log(phone, 'Luis Ortega', 'on the phone');
  for (const device of [laptop, phone]) git(device, 'commit', '--quiet', '--all', '--message', 'Log');
  const { code } = git(laptop, 'pull', '--quiet', '--no-rebase', '--no-edit', phone, 'main');
  return { code, laptop };
}

async function notesToFix(folder: string): Promise<readonly string[]> {
  const host = { notes: folderNotes(folder, settings), settings, parseYaml, now: '2026-03-12T17:30' } as const;
  const { notebook } = await planVault(host);
  return notebook.notesToFix.map(({ path, where, says }) => `${path}, ${where}: ${says}`);
}

async function logOf(folder: string): Promise<readonly string[]> {
  const host = { notes: folderNotes(folder, settings), settings, parseYaml, now: '2026-03-12T17:30' } as const;
  const { notebook } = await planVault(host);
  return notebook.interviews.flatMap(({ logLines }) => logLines);
}

const withoutLines = (text: string): readonly string[] =>
  text.split('\r\n').filter((line) => !line.includes(' reply '));

describe('Two devices that log in the same note, merged by git', () => {
  it('leave a conflict that is listed to fix, with both lines in it, and nothing more is written into the note', async () => {
    const { code, laptop } = await merged(salt);
    expect(code).not.toBe(0);
    const conflicted = textIn(laptop);
    expect(conflicted).toContain(LAPTOP);
    expect(conflicted).toContain(PHONE);
    expect(await notesToFix(laptop)).toEqual([expect.stringMatching(/Salt\.md, line 9: .*merge conflict/)]);
    await expect(log(laptop, 'Dana Whitfield', 'again')).rejects.toThrow(/line 9: .*merge conflict/);
    expect(textIn(laptop)).toBe(conflicted);
  });

  it('keep both lines where git merges by union, and every other byte', async () => {
    const { code, laptop } = await merged(salt, '*.md merge=union\n');
    expect(code).toBe(0);
    expect(await logOf(laptop)).toEqual(['2026-03-12 sent thank-you-email to Dana Whitfield', LAPTOP, PHONE]);
    expect(withoutLines(textIn(laptop))).toEqual(withoutLines(salt));
    expect(await notesToFix(laptop)).toEqual([]);
  });

  it('keep both lines by union also where the note had no log before', async () => {
    const { code, laptop } = await merged(withoutLog, '*.md merge=union\n');
    expect(code).toBe(0);
    expect(await logOf(laptop)).toEqual([LAPTOP, PHONE]);
    expect(await notesToFix(laptop)).toEqual([]);
  });
});

describe('A merge line by line', () => {
  it('keeps a logged line and what was written into the body meanwhile', async () => {
    const [base, ours, theirs] = ['base.md', 'ours.md', 'theirs.md'] as const;
    const folder = folderWith({ [SALT]: salt, [base]: salt, [theirs]: `${salt}\r\n- and a line of mine\r\n` });
    await log(folder, 'Dana Whitfield', 'by mail');
    writeFileSync(join(folder, ours), textIn(folder));
    const both = execFileSync('git', ['merge-file', '--stdout', ours, base, theirs], { cwd: folder, encoding: 'utf8' });
    expect(both).toContain(`  - ${LAPTOP}\r\n`);
    expect(withoutLines(both)).toEqual(withoutLines(`${salt}\r\n- and a line of mine\r\n`));
  });
});

describe('A sync program’s copy beside a note', () => {
  const copy = 'Interviews/Salt.sync-conflict-20260312-120000-ABCDEF7.md';
  const notes = {
    [SALT]: salt,
    [copy]: salt.replace('sent thank-you-email to Dana Whitfield', 'sent thank-you-email to Luis Ortega'),
  };

  it('owes nothing in the app, is listed to fix, and its log keeps the person from thanking twice', async () => {
    const { app } = await openPlugin(notes);
    app.runCommand('interview-follow-up:open-agenda');
    await settled();
    const shown = document.querySelector('.ifu-view')?.textContent ?? '';
    expect(shown).toContain('sync program’s copy of Interviews/Salt.md');
    expect(document.querySelectorAll('[aria-label^="Mark as sent: Thank "]')).toHaveLength(0);
    expect(app.vault.snapshot()).toEqual(notes);
  });

  it('owes nothing on the command line', async () => {
    const folder = folderWith(notes);
    mkdirSync(join(folder, '.stversions'));
    expect(await notesToFix(folder)).toEqual([
      expect.stringContaining(`${copy}, file name: This is a sync program’s copy`),
    ]);
    expect(await logOf(folder)).toHaveLength(2);
  });
});
