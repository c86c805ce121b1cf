import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type Figure, type Goal } from '../goal.ts';

const ROUNDS = 15;

/** Goal 8: what main.js weighs, and what it costs the app to load it. */
export const bundleGoals: Goal = {
  numbers: [8],
  measure: ({ built }) => {
    const main = readFileSync('main.js');
    const [ours, standIn] = evaluations([resolve('main.js'), built('stand-in.cjs')]);
    return [
      weight('main.js, minified', main.length, 150),
      weight('main.js, minified and packed', gzipSync(main, { level: 9 }).length, 45),
      atMost(8, 'evaluating main.js, against a bundle of 140 KB', {
        ratio: (ours ?? NaN) / (standIn ?? NaN),
        limit: 1,
      }),
    ];
  },
};

function weight(what: string, bytes: number, limit: number): Figure {
  const kilobytes = bytes / 1000;
  return { goal: 8, what, figure: `${kilobytes.toFixed(1)} KB`, limit: `≤ ${limit} KB`, holds: kilobytes <= limit };
}

/** The fewest milliseconds that evaluating each bundle took, in a process of its own each time, taking turns. */
function evaluations(bundles: readonly string[]): readonly number[] {
  const least = bundles.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    bundles.forEach((bundle, at) => {
      const { stdout } = spawnSync(process.execPath, [resolve('test/bench/programs/evaluate.cjs'), bundle], {
        encoding: 'utf8',
      });
      least[at] = Math.min(least[at] ?? Infinity, Number(stdout));
    });
  }
  return least;
}
