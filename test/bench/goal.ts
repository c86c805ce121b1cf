import type { Bench } from './bench.ts';

/** One line of the table. */
export interface Figure {
  /** Number of the goal in docs/speed.md. */
  readonly goal: number;
  readonly what: string;
  /** What was measured, with its unit; a ratio wherever one is possible. */
  readonly figure: string;
  readonly limit: string;
  readonly holds: boolean;
}

/** Goals that are measured together. */
export interface Goal {
  readonly numbers: readonly number[];
  readonly measure: (bench: Bench) => Promise<readonly Figure[]> | readonly Figure[];
}

/** A ratio that must not be larger than its limit. */
export function atMost(goal: number, what: string, { ratio, limit }: { ratio: number; limit: number }): Figure {
  return { goal, what, figure: `${ratio.toFixed(2)} ×`, limit: `≤ ${limit} ×`, holds: ratio <= limit };
}

/** A ratio that must not be smaller than its limit. */
export function atLeast(goal: number, what: string, { ratio, limit }: { ratio: number; limit: number }): Figure {
  return { goal, what, figure: `${ratio.toFixed(2)} ×`, limit: `≥ ${limit} ×`, holds: ratio >= limit };
}
