import { existsSync, readFileSync } from 'node:fs';
import { NotesError } from '../actions/notes.ts';
import { reasonOf } from '../actions/reason-of.ts';
import { makeFile, replaceFile } from './write-file.ts';

/** The bytes of a file outside the vault; fails with a sentence. */
export function readBytes(file: string): Uint8Array {
  return orSay(`Cannot read ${file}`, () => readFileSync(file));
}

/** The text of a file, or null when there is none; fails with a sentence when it cannot be read. */
export function readIfThere(file: string): string | null {
  return existsSync(file) ? orSay(`Cannot read ${file}`, () => readFileSync(file, 'utf8')) : null;
}

/**
 * Gives a file a new text and says whether that changed anything. Fails with a sentence, also when the file no longer has the text that it
 * had `before` (null for a file that was not there).
 */
export function keepOutFile(file: string, before: string | null, text: string): boolean {
  if (text === before) return false;
  if (before === null) makeFile(file, file, text);
  else replaceFile(file, file, (now) => (now === before ? text : changedMeanwhile(file)));
  return true;
}

function changedMeanwhile(file: string): never {
  throw new NotesError(`Cannot write to ${file}: it changed meanwhile; try again.`);
}

function orSay<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new NotesError(`${what}: ${reasonOf(error)}.`);
  }
}
