import {
  closeOfQuote,
  copyTo,
  type Cursor,
  isGap,
  lineEndAt,
  quoteTo,
  skipBlanks,
  withoutTail,
} from './scan-cursor.ts';
import { scanValue, skipMarks } from './scan-value.ts';

/** One item of a list, as a range of its text. */
export interface BlockItem {
  readonly from: number;
  /** Behind its last line. */
  to: number;
}

/** One key on the outermost level of a properties block. Places count in the block. */
export interface BlockEntry {
  /** The key without its quotes. */
  readonly key: string;
  /** Where its line begins. */
  readonly from: number;
  /** Behind its colon. */
  readonly valueAt: number;
  /** Behind the last line of its value; comments and blank lines below that are nobody's. */
  to: number;
  /** The lines of each item, where the value is a list with dashes. */
  readonly items: BlockItem[];
  /** The column of those dashes; -1 where the lines below the key are no list, null where there are none. */
  itemColumn: number | null;
}

/** A properties block, looked through. */
export interface ScannedBlock extends Readonly<
  Pick<Cursor, 'keys' | 'values' | 'brokenAt' | 'aliases' | 'depth' | 'hasBareMark'>
> {
  /** The same YAML with the same line numbers, every plain key and value in quotes. */
  readonly quoted: string;
  readonly entries: readonly BlockEntry[];
}

const NOTHING = { keys: 0, values: 0, aliases: 0, depth: 0, hasBareMark: false, brokenAt: -1 };

/**
 * Looks through a properties block once: finds its keys, and puts plain keys and values in quotes.
 *
 * Quoted, `0123`, `14:30`, `2026-11-03` and `yes` are the same texts to every YAML parser and schema. Linear in the block's length.
 */
export function scanBlock(block: string): ScannedBlock {
  const cursor: Cursor = { text: block, at: 0, out: [], ...NOTHING };
  const entries: BlockEntry[] = [];
  while (cursor.at < block.length) scanLine(cursor, entries);
  return { ...cursor, quoted: cursor.out.join(''), entries };
}

function scanLine(cursor: Cursor, entries: BlockEntry[]): void {
  const { text, at: from } = cursor;
  const lineEnd = lineEndAt(text, from);
  const start = skipBlanks(text, from);
  if (start >= withoutTail(text, start, lineEnd) || text[start] === '#' || text[start] === '%') {
    copyTo(cursor, Math.min(text.length, lineEnd + 1));
    return;
  }
  copyTo(cursor, start);
  const dash = scanDashes(cursor);
  const column = cursor.at - from;
  skipMarks(cursor);
  const colon = colonAt(text, cursor.at, lineEnd);
  const isEntry = colon !== -1 && column === 0;
  if (isEntry) entries.push(entryAt(text, from, colon));
  scanKey(cursor, colon);
  scanValue(cursor, colon === -1 && dash !== -1 ? dash - from : column);
  belong(entries.at(-1), { from, to: cursor.at }, { isEntry, dash: dash === -1 ? -1 : start - from });
}

/** Goes over the dashes that begin a line; gives the place of the last one, -1 where there is none. */
function scanDashes(cursor: Cursor): number {
  const { text } = cursor;
  let dash = -1;
  let count = 0;
  while (text[cursor.at] === '-' && isGap(text[cursor.at + 1])) {
    dash = cursor.at;
    count += 1;
    copyTo(cursor, skipBlanks(text, cursor.at + 1));
  }
  cursor.depth = Math.max(cursor.depth, count);
  return dash;
}

/** The place of the colon behind the key that begins there, or -1 where there is no key. */
function colonAt(text: string, at: number, lineEnd: number): number {
  const first = text[at] ?? '';
  if (first === '"' || first === "'") return colonBehindQuote(text, at, lineEnd);
  if ('[]{},&*!|>%@`#'.includes(first) || ('?:-'.includes(first) && isGap(text[at + 1]))) return -1;
  return colonBehindWords(text, at, lineEnd);
}

function colonBehindWords(text: string, at: number, lineEnd: number): number {
  for (let next = at; next < lineEnd; next += 1) {
    if (text[next] === ':' && isGap(text[next + 1])) return next;
    if (text[next] === '#' && isGap(text[next - 1])) return -1;
  }
  return -1;
}

function colonBehindQuote(text: string, at: number, lineEnd: number): number {
  const close = closeOfQuote(text, at);
  if (close === -1 || close >= lineEnd) return -1;
  const colon = skipBlanks(text, close);
  return text[colon] === ':' && isGap(text[colon + 1]) ? colon : -1;
}

function scanKey(cursor: Cursor, colon: number): void {
  const { text } = cursor;
  if (colon === -1) {
    if (/^[?:]\s/.test(text.slice(cursor.at, cursor.at + 2))) cursor.hasBareMark = true;
    return;
  }
  cursor.keys += 1;
  const quoted = text[cursor.at] === '"' || text[cursor.at] === "'";
  if (!quoted) quoteTo(cursor, withoutTail(text, cursor.at, colon));
  copyTo(cursor, colon + 1);
}

function entryAt(text: string, from: number, colon: number): BlockEntry {
  const written = text.slice(from, withoutTail(text, from, colon));
  const key = /^(["']).*\1$/s.test(written) ? written.slice(1, -1) : written;
  return { key, from, valueAt: colon + 1, to: colon + 1, items: [], itemColumn: null };
}

/** Gives a line to the key that it stands under, and to the item of that key's list. */
function belong(
  entry: BlockEntry | undefined,
  line: BlockItem,
  { isEntry, dash }: { isEntry: boolean; dash: number },
): void {
  if (!entry) return;
  entry.to = line.to;
  if (isEntry) return;
  entry.itemColumn ??= dash;
  const item = entry.items.at(-1);
  if (dash !== -1 && dash === entry.itemColumn) entry.items.push({ ...line });
  else if (item) item.to = line.to;
}
