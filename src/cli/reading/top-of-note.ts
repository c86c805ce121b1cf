const DASH = 0x2d;
const MARK = 0xef;
const LINE_OF_DASHES = '\n---';

/**
 * The top of a note, as far as its properties can reach, decoded; empty where it has none, null where the bytes at hand do
 * not hold their end. Text below them is not worth decoding.
 */
export function topOfNote(head: Buffer, isWhole: boolean): string | null {
  const start = head[0] === MARK ? 3 : 0;
  if (head[start] !== DASH || head[start + 1] !== DASH || head[start + 2] !== DASH) return '';
  for (
    let dashes = head.indexOf(LINE_OF_DASHES, start);
    dashes !== -1;
    dashes = head.indexOf(LINE_OF_DASHES, dashes + 1)
  ) {
    const end = behindLine(head, dashes + LINE_OF_DASHES.length, isWhole);
    if (end !== -1) return head.toString('utf8', 0, end);
  }
  return isWhole ? '' : null;
}

/** The place behind a line that holds nothing but blanks from there on; -1 where it holds more, or its end is not at hand. */
function behindLine(head: Buffer, from: number, isWhole: boolean): number {
  let at = from;
  while (head[at] === 0x20 || head[at] === 0x09 || head[at] === 0x0d) at += 1;
  if (head[at] === 0x0a) return at + 1;
  return at === head.length && isWhole ? at : -1;
}
