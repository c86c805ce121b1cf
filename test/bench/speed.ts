import { openBench } from './bench.ts';
import { appChangeGoal } from './goals/app-change.ts';
import { appScanGoal } from './goals/app-scan.ts';
import { bundleGoals } from './goals/bundle.ts';
import { coldGoal } from './goals/cold.ts';
import { commandLineGoals } from './goals/command-line.ts';
import { memoryGoal } from './goals/memory.ts';
import { parsesGoal } from './goals/parses.ts';
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
];

/** Measures the goals that were asked for, one after the other, and prints what came out. */
async function main(): Promise<void> {
  const asked = option('--goals')?.split(',').map(Number);
  const bench = openBench(Number(option('--largest') ?? 100_000));
  try {
    const rows = [];
    for (const { numbers, measure } of goals) {
      if (asked === undefined || numbers.some((number) => asked.includes(number))) rows.push(...(await measure(bench)));
    }
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
