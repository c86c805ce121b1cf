/** The pieces of a note's text: `bom + opening line + block + closing line + body` is the whole of it. */
export interface CutNote {
  /** The byte order mark, or nothing. */
  readonly bom: '\uFEFF' | '';
  /** The lines between the two lines of dashes, each with its line end; null where the note has no properties. */
  readonly block: string | null;
  /** Where the block begins in the text; where it would begin when there is none. */
  readonly blockAt: number;
  readonly body: string;
  /** The line (from 1) on which the body begins. */
  readonly bodyLine: number;
  /** The line end that the note uses on top. */
  readonly newline: '\n' | '\r\n';
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /\n---[ \t]*(?:\r?\n|$)/g;

/**
 * Cuts a note where Obsidian does: properties stand between `---` alone on the first line and `---` alone on a later one.
 *
 * `----`, `---js`, a block that is never closed and one further down are body.
 */
export function cutNote(text: string): CutNote {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const rest = text.slice(bom.length);
  const newline = /\r?\n/.exec(rest)?.[0] === '\r\n' ? '\r\n' : '\n';
  const opening = OPENING.exec(rest)?.[0].length ?? 0;
  CLOSING.lastIndex = Math.max(0, opening - 1);
  const closing = opening === 0 ? null : CLOSING.exec(rest);
  if (closing === null) return { bom, block: null, blockAt: bom.length, body: rest, bodyLine: 1, newline };
  const end = closing.index + closing[0].length;
  return {
    bom,
    block: rest.slice(opening, closing.index + 1),
    blockAt: bom.length + opening,
    body: rest.slice(end),
    bodyLine: 1 + countLines(rest.slice(0, end)),
    newline,
  };
}

/** Whether the first line opens a properties block, closed or not. */
export function opensBlock(text: string): boolean {
  return /^\uFEFF?---[ \t]*(?:\r?\n|$)/.test(text);
}

/** Whether a text begins like properties that are never closed: `---` alone, and a `key:` below it. */
export function isUnclosed(text: string): boolean {
  return opensBlock(text) && cutNote(text).block === null && /^[^\n]*\n[^\s:#][^:\n]*:(?:\s|$)/.test(text);
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
