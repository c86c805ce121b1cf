import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoggedLine } from '../actions/log-follow-up.ts';
import { NotesError } from '../actions/notes.ts';

/** Remembers the line that a command logged, so that `undo` can take it back. Kept beside the plugin's settings, in a hidden file of the vault. */
export function rememberLine(root: string, line: LoggedLine): void {
  const file = fileOf(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(line)}\n`);
}

/** The line that the last command logged; fails with a sentence when there is none. */
export function lastLine(root: string): LoggedLine {
  const read = readJson(fileOf(root));
  if (isLoggedLine(read)) return read;
  throw new NotesError('Nothing to take back: no command has logged a line in this vault since the last undo.');
}

/** Forgets the line, once it is taken back. */
export function forgetLine(root: string): void {
  rmSync(fileOf(root), { force: true });
}

function fileOf(root: string): string {
  const own = join(root, '.obsidian');
  return existsSync(own)
    ? join(own, 'plugins', 'interview-follow-up', 'last-command.json')
    : join(root, '.interview-follow-up.json');
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function isLoggedLine(value: unknown): value is LoggedLine {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('line' in value)) return false;
  return typeof value.path === 'string' && typeof value.line === 'string';
}
