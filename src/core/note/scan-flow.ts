import {
  blankTo,
  copyTo,
  type Cursor,
  isGap,
  lineEndAt,
  noteBroken,
  quoteTo,
  scanQuoted,
  withoutTail,
} from './scan-cursor.ts';

const LINK = /\[\[[^[\]\n]+\]\](?=[ \t\r]*(?:[,\]}\n]|$| #))/y;
const PLACEHOLDER = /\{\{[^{}\n]*\}\}(?=[ \t\r]*(?:[,\]}\n]|$| #))/y;

/**
 * Writes out the list or mapping in brackets that begins at the cursor, its plain values in quotes.
 *
 * A link (`[[Dana]]`) and a placeholder (`{{date}}`) are single values, as the person meant them, and not lists in lists.
 */
export function scanFlow(cursor: Cursor): void {
  const start = cursor.at;
  let depth = 0;
  do {
    const char = cursor.text[cursor.at];
    if (char === undefined) {
      noteBroken(cursor, start);
      return;
    }
    const whole = wholeAt(cursor);
    if (whole > 0) quoteTo(cursor, cursor.at + whole);
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    cursor.depth = Math.max(cursor.depth, depth);
    if (whole === 0) scanToken(cursor, char);
  } while (depth > 0);
}

function wholeAt({ text, at }: Cursor): number {
  const pattern = text.startsWith('[[', at) ? LINK : PLACEHOLDER;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function scanToken(cursor: Cursor, char: string): void {
  const { text, at } = cursor;
  if (/[[\]{},\s]/.test(char)) scanSign(cursor, char);
  else if (char === '#' && isGap(text[at - 1])) copyTo(cursor, lineEndAt(text, at));
  else if (char === '"' || char === "'") scanQuoted(cursor);
  else if (char === '!') blankTo(cursor, wordEnd(text, at));
  else if (char === '*' || char === '&') scanReference(cursor, char);
  else if (isMark(text, at)) scanMark(cursor);
  else quoteTo(cursor, plainEnd(text, at));
}

function scanSign(cursor: Cursor, char: string): void {
  if (char === ',') cursor.values += 1;
  copyTo(cursor, cursor.at + 1);
}

function scanMark(cursor: Cursor): void {
  cursor.keys += 1;
  copyTo(cursor, cursor.at + 1);
}

function scanReference(cursor: Cursor, char: string): void {
  if (char === '*') cursor.aliases += 1;
  copyTo(cursor, wordEnd(cursor.text, cursor.at));
}

/** The `:` between key and value, or the `?` and `-` that stand alone. */
function isMark(text: string, at: number): boolean {
  const next = text[at + 1];
  const alone = isGap(next) || ',[]{}'.includes(next ?? ' ');
  return ':?-'.includes(text[at] ?? '') && (alone || (text[at] === ':' && /["']/.test(text[at - 1] ?? '')));
}

/** Where a plain value ends, which may run over several lines. */
function plainEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !endsPlain(text, at)) at += 1;
  return withoutTailOrLines(text, from, at);
}

function endsPlain(text: string, at: number): boolean {
  const char = text[at] ?? '';
  if (',[]{}'.includes(char)) return true;
  if (char === '#') return isGap(text[at - 1]);
  return char === ':' && isMark(text, at);
}

function withoutTailOrLines(text: string, from: number, end: number): number {
  let last = withoutTail(text, from, end);
  while (text[last - 1] === '\n' && last > from) last = withoutTail(text, from, last - 1);
  return Math.max(last, from + 1);
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (!isGap(text[at]) && !',[]{}'.includes(text[at] ?? '')) at += 1;
  return at;
}
