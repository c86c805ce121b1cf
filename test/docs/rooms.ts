import { cruise } from 'dependency-cruiser';

type Arrow = readonly [from: string, to: string];

/**
 * The rooms of src and who imports whom, drawn by dependency-cruiser as a mermaid flowchart. An arrow that others imply
 * (plan → rules → log tells plan → log) is left out, so that the line of the core can be seen.
 */
export async function picture(): Promise<string> {
  const { output } = await cruise(['src'], {
    includeOnly: '^src',
    collapse: '^src/(core/)?[^/]+',
    outputType: 'mermaid',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  });
  if (typeof output !== 'string') throw new Error('Cannot draw the map: expected a text.');
  const lines = output.trim().split('\n');
  const arrows = lines.flatMap(arrowIn);
  const kept = lines.filter((line) => arrowIn(line).every((arrow) => !isImplied(arrow, arrows)));
  return `${kept.join('\n')}\n`;
}

function arrowIn(line: string): readonly Arrow[] {
  const [, from, to] = /^(\w+)-->(\w+)$/.exec(line) ?? [];
  return from === undefined || to === undefined ? [] : [[from, to]];
}

/** Whether a way over another room leads there as well. */
function isImplied([from, to]: Arrow, arrows: readonly Arrow[]): boolean {
  return arrows.some(([start, over]) => start === from && over !== to && isReached(over, to, arrows));
}

function isReached(from: string, to: string, arrows: readonly Arrow[]): boolean {
  const met = new Set([from]);
  for (const room of met) for (const [start, end] of arrows) if (start === room) met.add(end);
  return met.has(to);
}
