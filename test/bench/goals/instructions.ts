import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Figure, Goal } from '../goal.ts';

const SIZE = 1000;
const MORE = 1.03;
const STORED = 'test/bench/instructions.json';

/** Goal 11: the instructions of `agenda`, without the compiler's choices, against the stored count. It takes valgrind, and minutes. */
export const instructionsGoal: Goal = {
  numbers: [11],
  measure: ({ agenda }) => {
    const { millions } = JSON.parse(readFileSync(resolve(STORED), 'utf8')) as { readonly millions: number };
    const counted = count(agenda(SIZE));
    return [counted === null ? notMeasured : against(counted / 1e6, millions)];
  },
};

/** The instructions that a program takes, interpreted; null where there is no valgrind. */
function count(program: readonly string[]): number | null {
  const tool = ['--tool=callgrind', '--callgrind-out-file=/dev/null'];
  const node = [process.execPath, '--predictable', '--jitless', ...program];
  const run = spawnSync('valgrind', [...tool, ...node], { encoding: 'utf8' });
  const collected = run.status === 0 ? /Collected : (\d+)/.exec(run.stderr)?.[1] : undefined;
  return collected === undefined ? null : Number(collected);
}

function against(millions: number, stored: number): Figure {
  return {
    goal: 11,
    what: `instructions of \`agenda\` over 1,000 notes, in millions, against the stored ${stored.toLocaleString('en')}`,
    figure: millions.toFixed(0),
    limit: `≤ ${(stored * MORE).toFixed(0)}`,
    holds: millions <= stored * MORE,
  };
}

const notMeasured: Figure = {
  goal: 11,
  what: 'instructions of `agenda` over 1,000 notes',
  figure: 'not measured: counting takes valgrind',
  limit: 'stored + 3 %',
  holds: false,
};
