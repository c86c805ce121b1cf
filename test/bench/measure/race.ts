import { spawnSync } from 'node:child_process';
import type { Program } from '../bench.ts';

/**
 * Runs programs in turn, `rounds` times each, and gives the fewest milliseconds of each, its whole process counted.
 *
 * Other work on the machine only ever makes a run longer, so the shortest run says most; taking turns shares out what is left.
 */
export function race(programs: readonly Program[], rounds: number): readonly number[] {
  const least = programs.map(() => Infinity);
  for (let round = 0; round <= rounds; round += 1) {
    programs.forEach((program, at) => {
      const milliseconds = timeOf(program);
      // The first round warms the disk's cache.
      if (round > 0) least[at] = Math.min(least[at] ?? Infinity, milliseconds);
    });
  }
  return least;
}

/** Milliseconds that a program takes, from its start to its end. Throws when it fails. */
export function timeOf(program: Program): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, program, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`Failed: ${program.join(' ')}`);
  return performance.now() - began;
}

/** What Node itself takes: `node -e 0`. */
export const nothing: Program = ['-e', '0'];
