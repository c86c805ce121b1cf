import { atLeast, atMost, type Figure, type Goal } from '../goal.ts';
import { evict } from '../measure/evict.ts';
import { race, timeOf } from '../measure/race.ts';
import type { Bench } from '../bench.ts';

const SIZE = 10_000;
const COLD_ROUNDS = 3;

/** Goal 3: the command line's reading alone, against reading the same notes one after the other. */
export const coldGoal: Goal = {
  numbers: [3],
  measure: (bench) => [cold(bench), warm(bench)],
};

function warm({ built, program, vault }: Bench): Figure {
  const [ours = NaN, plain = NaN] = race(
    [[built('read-vault.cjs'), vault(SIZE)], program('read-heads', vault(SIZE))],
    12,
  );
  return atMost(3, 'reading 10,000 notes from memory, against reading one after the other', {
    ratio: ours / plain,
    limit: 1.1,
  });
}

function cold({ built, program, vault }: Bench): Figure {
  const programs = [[built('read-vault.cjs'), vault(SIZE)], program('read-heads', vault(SIZE))];
  const least = [Infinity, Infinity];
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    for (const [at, one] of programs.entries()) {
      if (!evict(vault(SIZE))) return notMeasured;
      least[at] = Math.min(least[at] ?? Infinity, timeOf(one));
    }
  }
  const [ours = NaN, plain = NaN] = least;
  return atLeast(3, 'reading one after the other 10,000 notes from a disk, against our reading', {
    ratio: plain / ours,
    limit: 1.5,
  });
}

const notMeasured: Figure = {
  goal: 3,
  what: 'reading 10,000 notes from a disk',
  figure: 'not measured: emptying the disk’s cache takes Linux and Python',
  limit: '≥ 1.5 ×',
  holds: false,
};
