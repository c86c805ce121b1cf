import type { BodyLine } from '../body/lines.ts';
import { withoutLinks } from '../people/name-links.ts';
import { oneLine } from '../../text/trim-marks.ts';

const MOST_LINES = 80;

/** The first lines of running text, lists and headings, without links, bold marks and emoji. */
export function proseOf(lines: readonly BodyLine[]): readonly string[] {
  return lines
    .filter((line) => ['text', 'bullet', 'heading', 'label'].includes(line.kind) && !line.comment)
    .slice(0, MOST_LINES)
    .map((line) => oneLine(withoutLinks(line.text).replace(/\*\*|\p{Extended_Pictographic}|\uFE0F/gu, ' ')));
}
