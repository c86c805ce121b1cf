import type { BodyLine } from '../body/lines.ts';
import { isPrivateHeading } from '../body/private.ts';
import { frontOf, sectionKind } from '../body/sections.ts';
import { foldKey } from '../../text/fold.ts';
import { keyNames } from '../words/keys.ts';

const NEXT = new Set(keyNames['next step']);
const CLOSED = new Set(['private', 'tasks', 'next', 'log', 'mine', 'to-learn']);

/** Lines in which people may be met: no tasks, tables, quotes, comments, and nothing under private headings; a label above a list or above indented lines closes those alone. */
export function openLines(lines: readonly BodyLine[]): readonly BodyLine[] {
  let place: Place = { isOpen: true, label: null, isIndented: null, last: 'blank', isList: false };
  return lines.filter((line) => {
    place = placeOf(line, place);
    return place.isOpen && !line.comment && ['text', 'bullet', 'label'].includes(line.kind) && !isClosedLine(line);
  });
}

/** "For my eyes only: …", "Next step: a night with Fermín": a line that says itself that it is private, or about what is still to come. */
function isClosedLine({ text }: BodyLine): boolean {
  return isClosedText(text);
}

/** The same of one sentence: "Verdict by Friday. Next: a chat with the CIO, one Alistair". */
export function isClosedText(text: string): boolean {
  const front = frontOf(text);
  return front !== null && (isPrivateHeading(front) || NEXT.has(foldKey(front)));
}

/** Where a line stands: whether people may be met there, and how far the label above is indented. */
interface Place {
  readonly isOpen: boolean;
  readonly label: number | null;
  /** Whether the lines below the label stand further in; null before the first of them. */
  readonly isIndented: boolean | null;
  /** Kind of the line before, and whether items stand below the label. */
  readonly last: BodyLine['kind'];
  readonly isList: boolean;
}

function placeOf(line: BodyLine, place: Place): Place {
  if (line.kind === 'heading' || line.kind === 'label') {
    const isOpen = !CLOSED.has(sectionKind(line.text));
    return {
      isOpen,
      label: line.kind === 'label' ? line.depth : null,
      isIndented: null,
      last: line.kind,
      isList: false,
    };
  }
  if (place.label === null || line.kind === 'blank') return { ...place, last: line.kind };
  return below(line, place, place.label);
}

/** The place of a line below a label. */
function below(line: BodyLine, place: Place, label: number): Place {
  const isIndented = place.isIndented ?? line.depth > label;
  const isBehind = (isIndented && line.depth <= label) || isBehindList(line, place);
  const isList = place.isList || line.kind === 'bullet' || line.kind === 'task';
  return { ...place, isIndented, isList, last: line.kind, isOpen: place.isOpen || isBehind };
}

/** Running text behind the list of a label, after a blank line, is no longer under it. */
function isBehindList(line: BodyLine, { last, isList }: Place): boolean {
  return isList && last === 'blank' && line.kind === 'text' && line.depth === 0;
}
