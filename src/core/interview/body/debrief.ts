import type { DebriefLine, DebriefPart, DebriefTopic } from '../model.ts';
import type { BodyLine } from './lines.ts';
import { namedKind } from './sections.ts';

const TOPICS = new Set<string>([
  'went-well',
  'went-badly',
  'their-focus',
  'impressed',
  'fit',
  'questions',
  'feedback',
  'to-learn',
]);

/** The filled parts of the debrief: each heading or bold label of one, with the lines under it. Empty ones are left out. */
export function readDebrief(lines: readonly BodyLine[]): readonly DebriefPart[] {
  const parts: { topic: DebriefTopic; heading: string; lines: DebriefLine[] }[] = [];
  let open: (typeof parts)[number] | null = null;
  for (const line of lines) {
    if (line.kind === 'heading' || line.kind === 'label') {
      const kind = namedKind(line.text) ?? '';
      open = TOPICS.has(kind)
        ? { topic: kind as DebriefTopic, heading: line.text.replace(/[*_:]/g, '').trim(), lines: [] }
        : null;
      if (open !== null) parts.push(open);
    } else if (open !== null && /[\p{L}\p{N}]/u.test(line.text)) open.lines.push(lineOf(line));
  }
  return parts.filter((part) => part.lines.length > 0);
}

function lineOf({ text, line, done }: BodyLine): DebriefLine {
  return { text, line, ...(done ? { done } : {}) };
}
