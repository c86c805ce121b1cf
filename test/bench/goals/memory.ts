import type { Goal } from '../goal.ts';
import { peakOf } from '../measure/peak.ts';
import { nothing } from '../measure/race.ts';

const LIMIT = 30;
const RUNS = 3;

/** Goal 9, on the command line: what `agenda` needs beside Node itself. */
export const memoryGoal: Goal = {
  numbers: [9],
  measure: ({ agenda }) => {
    const least = (program: readonly string[]): number =>
      Math.min(...Array.from({ length: RUNS }, () => peakOf(program)));
    const more = least(agenda(10_000)) - least(nothing);
    return [
      {
        goal: 9,
        what: 'peak memory of `agenda` over 10,000 notes, above that of `node -e 0`',
        figure: `${more.toFixed(1)} MiB`,
        limit: `≤ ${LIMIT} MiB`,
        holds: more <= LIMIT,
      },
    ];
  },
};
