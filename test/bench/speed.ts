import { openBench } from './bench.ts';
import { appChangeGoal } from './goals/app-change.ts';
import { appScanGoal } from './goals/app-scan.ts';
import { bundleGoals } from './goals/bundle.ts';
import { coldGoal } from './goals/cold.ts';
import { commandLineGoals } from './goals/command-line.ts';
import { memoryGoal } from './goals/memory.ts';
import { instructionsGoal } from './goals/instructions.ts';
import { lettersGoal } from './goals/letters.ts';
import { parsesGoal } from './goals/parses.ts';
import { retainedGoal } from './goals/retained.ts';
import type { Goal } from './goal.ts';
import { printTable } from './table.ts';

const goals: readonly Goal[] = [
  commandLineGoals,
  coldGoal,
  parsesGoal,
  appScanGoal,
  appChangeGoal,
  bundleGoals,
  memoryGoal,
  retainedGoal,
  lettersGoal,
];

/** Measured only when they are asked for, by `--all` or by their numbers, since they take minutes. */
const slowGoals: readonly Goal[] = [instructionsGoal];

/** Measures the goals that were asked for, one after the other, and prints what came out. */
async function main(): Promise<void> {
  const asked = option('--goals')?.split(',').map(Number);
  const bench = openBench(Number(option('--largest') ?? 100_000));
  try {
    const rows = [];
    const isAsked = ({ numbers }: Goal): boolean => numbers.some((number) => asked?.includes(number));
    const all = [...goals, ...slowGoals];
    const wanted = asked !== undefined ? all.filter(isAsked) : process.argv.includes('--all') ? all : goals;
    for (const { measure } of wanted) rows.push(...(await measure(bench)));
    printTable(rows);
  } finally {
    bench.close();
  }
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

await main();
