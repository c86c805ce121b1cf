import type { Goal } from '../goal.ts';
import { nothing, race } from '../measure/race.ts';

const LIMIT = 1.05;

/** Goal 10: ten times the notes take at most ten times (and a little) as long, Node's own start taken off. */
export const growthGoal: Goal = {
  numbers: [10],
  measure: ({ agenda, sizes }) => {
    if (!sizes.includes(100_000)) return [];
    const [small = NaN, large = NaN, start = NaN] = race([agenda(10_000), agenda(100_000), nothing], 5);
    const exponent = Math.log10((large - start) / (small - start));
    return [
      {
        goal: 10,
        what: 'exponent of growth of `agenda` from 10,000 to 100,000 notes, Node’s start taken off',
        figure: exponent.toFixed(2),
        limit: `≤ ${LIMIT}`,
        holds: exponent <= LIMIT,
      },
    ];
  },
};
