import { closeSync, openSync, readSync } from 'node:fs';
import { HEAD, type HeadTaker } from './head-taker.ts';
import { readAtOnce } from './read-at-once.ts';

/** After so many files it is asked whether the disk still answers at once. */
const WINDOW = 32;
/** Milliseconds: several times what a file in memory takes, half of what the quickest disk takes. */
const SLOW = 0.03;

/**
 * Reads the heads of files: one after the other while they come from memory, many at a time as soon as they come from a
 * disk. Waiting for the disk is what makes a cold vault slow, and threads are what makes a warm one slow.
 *
 * Paths count from `root`. Each is given to `take` or to `fail` once, in no promised order; what these throw ends the reading.
 */
export async function readHeads(root: string, paths: readonly string[], taker: HeadTaker): Promise<void> {
  const memory = Buffer.allocUnsafe(HEAD);
  for (let from = 0; from < paths.length; from += WINDOW) {
    const to = Math.min(paths.length, from + WINDOW);
    let slow = 0;
    for (let at = from; at < to; at += 1) slow += readInTurn(root, paths[at] ?? '', { memory, taker });
    if (slow <= (to - from) / 2) continue;
    await readAtOnce(root, paths.slice(to), taker);
    return;
  }
}

/** Reads one file; gives 1 when it seems to have come from a disk, else 0. */
function readInTurn(root: string, path: string, { memory, taker }: { memory: Buffer; taker: HeadTaker }): 0 | 1 {
  const began = performance.now();
  let head: Buffer;
  try {
    head = readHead(`${root}/${path}`, memory);
  } catch (error) {
    taker.fail(path, error);
    return 0;
  }
  const took = performance.now() - began;
  taker.take(path, head);
  return took > SLOW ? 1 : 0;
}

function readHead(place: string, memory: Buffer): Buffer {
  const file = openSync(place, 'r');
  try {
    return memory.subarray(0, readSync(file, memory, 0, HEAD, null));
  } finally {
    closeSync(file);
  }
}
