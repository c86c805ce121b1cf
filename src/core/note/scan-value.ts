import {
  blankTo,
  copyTo,
  type Cursor,
  isGap,
  lineEndAt,
  noteBroken,
  quoteTo,
  scanQuoted,
  skipBlanks,
  withoutTail,
} from './scan-cursor.ts';
import { scanFlow } from './scan-flow.ts';

/** A value can have an anchor and a tag. */
const MOST_MARKS = 2;
const BLOCK_HEADER = /^[|>][-+1-9]{0,2}[ \t\r]*(?:$|[ \t]#)/;

/**
 * Writes out the value that begins at the cursor, and the lines that it runs over; plain text in quotes.
 *
 * `parent` is the column of the key or dash that the value belongs to (-1 for none). What is no proper YAML is written
 * out as it is, so that the parser refuses it.
 */
export function scanValue(cursor: Cursor, parent: number): void {
  cursor.values += 1;
  skipMarks(cursor);
  const char = cursor.text[cursor.at] ?? '\n';
  if (char === '|' || char === '>') scanBlockText(cursor, parent);
  else if (char === '"' || char === "'") scanWhole(cursor, scanQuoted);
  else if (char === '[' || char === '{') scanWhole(cursor, scanFlow);
  else scanUnmarked(cursor, parent, char);
  copyTo(cursor, Math.min(cursor.text.length, lineEndAt(cursor.text, cursor.at) + 1));
}

/** Anchors are kept, tags are taken away: a value is the text that the person wrote. */
export function skipMarks(cursor: Cursor): void {
  for (let marks = 0; ; marks += 1) {
    copyTo(cursor, skipBlanks(cursor.text, cursor.at));
    const char = cursor.text[cursor.at];
    if (char !== '&' && char !== '!') return;
    if (marks === MOST_MARKS) noteBroken(cursor);
    const end = wordEnd(cursor.text, cursor.at);
    if (char === '&') copyTo(cursor, end);
    else blankTo(cursor, end);
  }
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (!isGap(text[end])) end += 1;
  return end;
}

function scanUnmarked(cursor: Cursor, parent: number, char: string): void {
  if (char === '*') cursor.aliases += 1;
  else if ('@`%,]}'.includes(char)) noteBroken(cursor);
  else if (!'\r\n#'.includes(char)) scanPlain(cursor, parent);
}

/** Scans a value that says itself where it ends; only a comment may stand behind it. */
function scanWhole(cursor: Cursor, scan: (cursor: Cursor) => void): void {
  const start = cursor.at;
  scan(cursor);
  const next = cursor.text[skipBlanks(cursor.text, cursor.at)] ?? '\n';
  if (!'\r\n#'.includes(next)) noteBroken(cursor, start);
}

/** A text below `|` or `>`: every following line that stands further in than its key, and the blank ones between. */
function scanBlockText(cursor: Cursor, parent: number): void {
  const { text } = cursor;
  const header = text.slice(cursor.at, lineEndAt(text, cursor.at));
  if (!BLOCK_HEADER.test(header)) {
    noteBroken(cursor);
    return;
  }
  const keepsBlanks = header.split('#')[0]?.includes('+') === true;
  let last = cursor.at + header.length;
  for (let end = last; end < text.length;) {
    const start = end + 1;
    end = lineEndAt(text, start);
    const isBlank = start + columnOf(text, start) >= withoutTail(text, start, end);
    if (!isBlank && columnOf(text, start) <= parent) break;
    if (!isBlank || keepsBlanks) last = end;
  }
  copyTo(cursor, last);
}

function scanPlain(cursor: Cursor, parent: number): void {
  const { text, at } = cursor;
  const lineEnd = lineEndAt(text, at);
  const first = plainEnd(text, at, lineEnd);
  const last = first < withoutTail(text, at, lineEnd) ? first : continuationEnd(text, lineEnd, parent);
  const end = Math.max(first, last);
  if (isPlain(text.slice(at, end))) quoteTo(cursor, end);
  else {
    noteBroken(cursor);
    copyTo(cursor, end);
  }
}

/** Where the last line ends that goes on with a plain text: lines further in than its key, up to a comment. */
function continuationEnd(text: string, lineEnd: number, parent: number): number {
  let result = -1;
  for (let end = lineEnd; end < text.length;) {
    const start = end + 1;
    end = lineEndAt(text, start);
    const column = columnOf(text, start);
    const last = withoutTail(text, start, end);
    if (start + column >= last) continue;
    if (column <= parent || text[start + column] === '#') return result;
    result = plainEnd(text, start + column, end);
    if (result < last) return result;
  }
  return result;
}

/** The end of a plain text on its line: before a comment, without trailing blanks. */
function plainEnd(text: string, from: number, lineEnd: number): number {
  let at = from;
  while (at < lineEnd && !(text[at] === '#' && at > from && isGap(text[at - 1]))) at += 1;
  return withoutTail(text, from, at);
}

/** Whether a text is a plain value to YAML: a colon behind a word would make it a key. */
function isPlain(text: string): boolean {
  return !/:(?:[ \t\r\n]|$)/.test(text) && !/^[-?:](?:\s|$)/.test(text);
}

function columnOf(text: string, lineStart: number): number {
  let at = lineStart;
  while (text[at] === ' ') at += 1;
  return at - lineStart;
}
