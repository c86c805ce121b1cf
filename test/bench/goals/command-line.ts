import type { Bench } from '../bench.ts';
import { atLeast, atMost, type Figure, type Goal } from '../goal.ts';
import { nothing, race } from '../measure/race.ts';

const limits: Readonly<Record<number, number>> = { 1000: 1.2, 10_000: 1.3, 100_000: 1.4 };
const rounds: Readonly<Record<number, number>> = { 1000: 10, 10_000: 5, 100_000: 2 };
const MIDDLE = 10_000;

/** The fewest milliseconds of each program over one vault. */
interface Times {
  readonly agenda: number;
  readonly heads: number;
  readonly naive: number;
  readonly start: number;
}

/** Goals 1, 2 and 10: the agenda against a program that only reads, against the naive way, and against itself. */
export const commandLineGoals: Goal = {
  numbers: [1, 2, 10],
  measure: (bench) => {
    const times = new Map(bench.sizes.map((size) => [size, timesOf(bench, size)]));
    return [
      ...[...times].map(([size, each]) => againstReading(size, each)),
      ...[...times].filter(([size]) => size === MIDDLE).map(([, each]) => againstNaive(each)),
      ...growth(times.get(MIDDLE), times.get(MIDDLE * 10)),
    ];
  },
};

function timesOf(bench: Bench, size: number): Times {
  const folder = bench.vault(size);
  const read = bench.program('read-heads', folder);
  const parse = size === MIDDLE ? [bench.program('parse-all', folder)] : [];
  const [agenda = NaN, heads = NaN, start = NaN, naive = NaN] = race(
    [bench.agenda(size), read, nothing, ...parse],
    rounds[size] ?? 2,
  );
  return { agenda, heads, start, naive };
}

function againstReading(size: number, { agenda, heads }: Times): Figure {
  const what = `\`agenda\` over ${size.toLocaleString('en')} notes (${agenda.toFixed(0)} ms), against walking and reading 4 KiB heads (${heads.toFixed(0)} ms)`;
  return atMost(1, what, { ratio: agenda / heads, limit: limits[size] ?? 1.4 });
}

function againstNaive({ agenda, naive }: Times): Figure {
  const what = `the naive way (promises, gray-matter on every note) over 10,000 notes (${naive.toFixed(0)} ms), against \`agenda\``;
  return atLeast(2, what, { ratio: naive / agenda, limit: 5 });
}

/** Ten times the notes take at most ten times (and a little) as long, Node's own start taken off. */
function growth(small: Times | undefined, large: Times | undefined): readonly Figure[] {
  if (small === undefined || large === undefined) return [];
  const exponent = Math.log10((large.agenda - large.start) / (small.agenda - small.start));
  const what = 'exponent of growth of `agenda` from 10,000 to 100,000 notes, Node’s start taken off';
  return [{ goal: 10, what, figure: exponent.toFixed(2), limit: '≤ 1.05', holds: exponent <= 1.05 }];
}
