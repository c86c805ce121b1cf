import type { BodyLine } from '../body/lines.ts';
import { sectionKind } from '../body/sections.ts';

const CLOSED = new Set(['private', 'tasks', 'next', 'log', 'mine', 'to-learn']);

/** Lines in which people may be met: no tasks, tables, quotes, comments, and nothing under private headings. */
export function openLines(lines: readonly BodyLine[]): readonly BodyLine[] {
  let isOpen = true;
  return lines.filter((line) => {
    if (line.kind === 'heading' || line.kind === 'label') isOpen = !CLOSED.has(sectionKind(line.text));
    return isOpen && !line.comment && ['text', 'bullet', 'label'].includes(line.kind);
  });
}
