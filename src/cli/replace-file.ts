import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NotesError } from '../actions/notes.ts';
import { reasonOf } from './reason-of.ts';

/** Milliseconds after which a lock that nobody took away is taken over: its owner was killed. */
const STALE = 10_000;

/**
 * Replaces a file's text in one step: under a lock, written beside it, and renamed over it only when the file still reads as it did.
 * Throws `NotesError` with a sentence, the file being as it was before.
 */
export function replaceFile(file: string, path: string, next: (text: string) => string): void {
  const lock = join(dirname(file), `.${basename(file)}.lock`);
  const fresh = join(dirname(file), `.${basename(file)}.new`);
  takeLock(lock, path);
  try {
    const old = readFileSync(file);
    const before = old.toString('utf8');
    if (!Buffer.from(before, 'utf8').equals(old))
      throw new NotesError(`Cannot write to ${path}: it is not UTF-8 text.`);
    const text = next(before);
    if (text === before) return;
    writeThrough(fresh, text, statSync(file).mode);
    if (!readFileSync(file).equals(old))
      throw new NotesError(`Cannot write to ${path}: it changed meanwhile. Try again.`);
    renameSync(fresh, file);
  } catch (error) {
    if (error instanceof NotesError) throw error;
    throw new NotesError(`Cannot write to ${path}: ${reasonOf(error)}.`);
  } finally {
    rmSync(fresh, { force: true });
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string, path: string): void {
  try {
    closeSync(openSync(lock, 'wx'));
  } catch (error) {
    if (!isStale(lock)) throw new NotesError(`Cannot write to ${path}: ${lockedOr(error)}.`);
    rmSync(lock, { force: true });
    closeSync(openSync(lock, 'wx'));
  }
}

function lockedOr(error: unknown): string {
  const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  return taken ? 'another command is writing to it, try again in a moment' : reasonOf(error);
}

function isStale(lock: string): boolean {
  const age = statSync(lock, { throwIfNoEntry: false });
  return age !== undefined && Date.now() - age.mtimeMs > STALE;
}

function writeThrough(file: string, text: string, mode: number): void {
  const handle = openSync(file, 'w', mode);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
