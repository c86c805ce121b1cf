import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Milliseconds after which a lock is taken over, whoever holds it: nothing here takes that long. */
const STALE = 10_000;

/** Names of files end somewhere between 250 and 255 bytes; a longer name's beginning serves as well. */
const LONGEST = 200;
const BEGINNING = 60;

/** Runs while no other command of ours writes to the file. Throws an error in plain words when one does, or what the system says. */
export function withLock(file: string, run: () => void): void {
  const lock = hiddenBeside(file, 'lock');
  takeLock(lock);
  try {
    run();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A hidden file beside another one, for the time of a write. */
export function hiddenBeside(file: string, ending: 'lock' | 'new'): string {
  const name = basename(file);
  const known = Buffer.byteLength(name) > LONGEST ? name.slice(0, BEGINNING) : name;
  return join(dirname(file), `.${known}.${ending}`);
}

function takeLock(lock: string): void {
  const mark = (): void => writeFileSync(lock, String(process.pid), { flag: 'wx' });
  try {
    mark();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (!isLeft(lock)) throw new Error('another command is writing to it; try again in a moment', { cause: error });
    rmSync(lock, { force: true });
    mark();
  }
}

/** Whether a lock was left behind by a command that was killed. A link is none of ours, and where it leads is not looked at. */
function isLeft(lock: string): boolean {
  const found = lstatSync(lock, { throwIfNoEntry: false });
  if (found === undefined) return false;
  return !found.isFile() || Date.now() - found.mtimeMs > STALE || !isAlive(readFileSync(lock, 'utf8'));
}

/** Whether that process runs; yes where its number has not been written yet. */
function isAlive(pid: string): boolean {
  if (!/^[1-9]\d{0,9}$/.test(pid)) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
