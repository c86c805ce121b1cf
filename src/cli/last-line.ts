import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoggedLine } from '../actions/log-follow-up.ts';
import { NotesError } from '../actions/notes.ts';
import { reasonOf } from '../actions/reason-of.ts';
import { fileWithin } from './file-within.ts';
import { overwriteFile } from './write-file.ts';

/**
 * Remembers the line that a command logged, so that `undo` can take it back. Kept beside the plugin's settings, in a hidden file of the
 * vault. Gives null, or a sentence when it could not be remembered: the line itself is logged all the same.
 */
export function rememberLine(root: string, line: LoggedLine): string | null {
  try {
    const file = fileOf(root);
    mkdirSync(dirname(file), { recursive: true });
    overwriteFile(file, `${JSON.stringify(line)}\n`);
    return null;
  } catch (error) {
    return `It is logged, but "undo" cannot take it back: ${reasonOf(error)}.`;
  }
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
  const hasApp = existsSync(join(root, '.obsidian'));
  return fileWithin(
    root,
    hasApp ? '.obsidian/plugins/interview-follow-up/last-command.json' : '.interview-follow-up.json',
  );
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
