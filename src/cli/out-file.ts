import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { NotesError } from '../actions/notes.ts';
import { reasonOf } from './reason-of.ts';
import { replaceFile } from './replace-file.ts';

/** The bytes of a file outside the vault; fails with a sentence. */
export function readBytes(file: string): Uint8Array {
  return orSay(`Cannot read ${file}`, () => readFileSync(file));
}

/** The text of a file, or null when there is none; fails with a sentence when it cannot be read. */
export function readIfThere(file: string): string | null {
  return existsSync(file) ? orSay(`Cannot read ${file}`, () => readFileSync(file, 'utf8')) : null;
}

/** Writes a new file; fails with a sentence when there is one already. */
export function makeFile(file: string, text: string): void {
  if (existsSync(file)) throw new NotesError(`Cannot make ${file}: a file of that name is there already.`);
  orSay(`Cannot make ${file}`, () => writeFileSync(file, text, { flag: 'wx' }));
}

/**
 * Gives a file a new text, if it still has the one that it had `before` (null for a file that was not there), and says whether that
 * changed anything. Fails with a sentence.
 */
export function keepFile(file: string, before: string | null, text: string): boolean {
  if (text === before) return false;
  if (before === null) makeFile(file, text);
  else replaceFile(file, file, (now) => (now === before ? text : now));
  return true;
}

function orSay<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new NotesError(`${what}: ${reasonOf(error)}.`);
  }
}
