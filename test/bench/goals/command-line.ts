import type { Bench } from '../bench.ts';
import { atLeast, atMost, type Figure, type Goal } from '../goal.ts';
import { race } from '../measure/race.ts';

const limits: Readonly<Record<number, number>> = { 1000: 1.2, 10_000: 1.3, 100_000: 1.4 };
const rounds: Readonly<Record<number, number>> = { 1000: 25, 10_000: 12, 100_000: 5 };

/** Goals 1 and 2: the agenda against a program that only reads, and against the naive way. */
export const commandLineGoals: Goal = {
  numbers: [1, 2],
  measure: (bench) => [...bench.sizes.map((size) => againstReading(bench, size)), againstNaive(bench)],
};

function againstReading(bench: Bench, size: number): Figure {
  const [agenda = NaN, heads = NaN] = race(
    [bench.agenda(size), bench.program('read-heads', bench.vault(size))],
    rounds[size] ?? 5,
  );
  const what = `\`agenda\` over ${size.toLocaleString('en')} notes, against walking and reading 4 KiB heads`;
  return atMost(1, `${what} (${heads.toFixed(0)} ms)`, { ratio: agenda / heads, limit: limits[size] ?? 1.4 });
}

function againstNaive(bench: Bench): Figure {
  const [agenda = NaN, naive = NaN] = race([bench.agenda(10_000), bench.program('parse-all', bench.vault(10_000))], 5);
  return atLeast(2, 'the naive way (promises, gray-matter on every note) over 10,000 notes, against `agenda`', {
    ratio: naive / agenda,
    limit: 5,
  });
}
