import { close, open, read } from 'node:fs';
import { HEAD, type HeadTaker } from './head-taker.ts';

/** Files that a disk may look for at the same time, and the threads that wait for it. */
const AT_ONCE = 128;
const THREADS = '16';

/** Reads the heads of files, many at a time, by callbacks: promises cost more than the reading itself. */
export function readAtOnce(root: string, paths: readonly string[], taker: HeadTaker): Promise<void> {
  // Node makes its threads when the first of them is needed, and asks this variable then.
  process.env.UV_THREADPOOL_SIZE ??= THREADS;
  const left = paths[Symbol.iterator]();
  const lanes = Array.from({ length: Math.min(AT_ONCE, paths.length) }, () => readLane(root, left, taker));
  return Promise.all(lanes).then(() => undefined);
}

/** Reads the next file that is left, and the next, until none is left. */
function readLane(root: string, left: Iterator<string, undefined>, { take, fail }: HeadTaker): Promise<void> {
  const memory = Buffer.allocUnsafe(HEAD);
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const { value: path, done } = left.next();
      if (done === true) resolve();
      else
        readHead(`${root}/${path}`, memory, (error, head) => {
          try {
            if (head === null) fail(path, error);
            else take(path, head);
            next();
          } catch (refusal) {
            reject(refusal instanceof Error ? refusal : new Error(String(refusal)));
          }
        });
    };
    next();
  });
}

function readHead(place: string, memory: Buffer, then: (error: unknown, head: Buffer | null) => void): void {
  open(place, 'r', (error, file) => {
    if (error) {
      then(error, null);
      return;
    }
    read(file, memory, 0, memory.length, null, (failure, length) => {
      close(file, () => undefined);
      then(failure, failure ? null : memory.subarray(0, length));
    });
  });
}
