import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The project's root folder. */
export const projectRoot = join(import.meta.dirname, '..', '..');

/** A day in the demo vault's story. */
export const demoNow = '2026-03-12T17:30';

/** What a run of the built command line printed, and how it ended. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs the built dist/cli.js in `cwd` (the project's root unless said). */
export function runCli(
  args: readonly string[],
  { cwd = projectRoot, env = {} }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(projectRoot, 'dist/cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { stdout, stderr, code: status };
}

/** Runs the built command line and reads its one JSON object. */
export function runJson(args: readonly string[]): unknown {
  return JSON.parse(runCli([...args, '--json']).stdout);
}

/** A folder with these notes (path → text), taken away after the test. */
export function folderWith(notes: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(notes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A copy of the demo vault, taken away after the test. */
export function demoVault(): string {
  const folder = temporaryFolder();
  cpSync(join(projectRoot, 'test-vault'), folder, { recursive: true });
  return folder;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'interview-follow-up-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
