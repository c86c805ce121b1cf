import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { NotesError } from '../actions/notes.ts';
import { reasonOf } from '../actions/reason-of.ts';
import { hiddenBeside, withLock } from './lock-file.ts';

const WRITABLE_BY_ANYONE = 0o222;
const AS_USUAL = 0o666;

/**
 * Replaces a file's text in one step: under a lock, written beside it, and renamed over it only when the file still reads as it did.
 * Throws `NotesError` with a sentence, the file being as it was before. A link stays a link: the file behind it is replaced.
 */
export function replaceFile(file: string, path: string, next: (text: string) => string): void {
  orSay(`Cannot write to ${path}`, () => {
    const place = realpathSync(file);
    withLock(place, () => replaceText(place, path, next));
  });
}

/** Makes a file that is whole from the moment it is there. Throws `NotesError` with a sentence when it is there already, or cannot be made. */
export function makeFile(file: string, path: string, text: string): void {
  orSay(`Cannot make ${path}`, () => {
    withLock(file, () => writeBeside(file, { text, mode: null, move: intoFreePlace }));
  });
}

/** Writes a file of our own over whatever was there, in one step. Throws what the system says. */
export function overwriteFile(file: string, text: string): void {
  writeBeside(file, { text, mode: null, move: renameSync });
}

function replaceText(file: string, path: string, next: (text: string) => string): void {
  const old = readFileSync(file);
  const before = old.toString('utf8');
  const refuse = (why: string): never => {
    throw new NotesError(`Cannot write to ${path}: ${why}.`);
  };
  if (!Buffer.from(before, 'utf8').equals(old)) refuse('it is not UTF-8 text');
  const text = next(before);
  if (text === before) return;
  const { mode } = statSync(file);
  if ((mode & WRITABLE_BY_ANYONE) === 0) refuse('it is read-only');
  const move = (fresh: string): void => {
    if (!readFileSync(file).equals(old)) refuse('it changed meanwhile; try again');
    renameSync(fresh, file);
  };
  writeBeside(file, { text, mode, move });
}

interface Writing {
  readonly text: string;
  /** The permissions that the file is to have, whatever the system's usual ones are. */
  readonly mode: number | null;
  /** Brings the whole new file to its place. */
  readonly move: (fresh: string, file: string) => void;
}

function writeBeside(file: string, { text, mode, move }: Writing): void {
  const fresh = hiddenBeside(file, 'new');
  try {
    // What lies there was left by a command that was killed, or is a link that leads elsewhere: neither is written into.
    rmSync(fresh, { force: true });
    writeThrough(fresh, text, mode);
    move(fresh, file);
  } finally {
    rmSync(fresh, { force: true });
  }
}

function writeThrough(file: string, text: string, mode: number | null): void {
  const bytes = Buffer.from(text, 'utf8');
  const handle = openSync(file, 'wx', mode ?? AS_USUAL);
  try {
    if (mode !== null) fchmodSync(handle, mode);
    // A disk that is nearly full takes a part and says so only by the number.
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A second name for the new file, which no system gives where one is taken; on disks that know no second names, a copy. */
function intoFreePlace(fresh: string, file: string): void {
  try {
    linkSync(fresh, file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    copyFileSync(fresh, file, constants.COPYFILE_EXCL);
  }
}

function orSay(what: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (error instanceof NotesError) throw error;
    throw new NotesError(`${what}: ${reasonOf(error)}.`);
  }
}
