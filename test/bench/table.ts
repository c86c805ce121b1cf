import { cpus } from 'node:os';
import type { Figure } from './goal.ts';

/** Prints the figures as a table in Markdown, by the numbers of the goals. */
export function printTable(figures: readonly Figure[]): void {
  const rows = [...figures].sort((a, b) => a.goal - b.goal).map(rowOf);
  const lines = [['#', 'goal', 'figure', 'limit', ''], ['---', '---', '---', '---', '---'], ...rows];
  console.log(lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
  const processors = cpus();
  console.log(`\nNode ${process.version}, ${processors.length} × ${processors[0]?.model ?? 'unknown'}`);
}

function rowOf({ goal, what, figure, limit, holds }: Figure): readonly string[] {
  return [String(goal), what, figure, limit, holds ? 'holds' : '**does not hold**'];
}
