/** A place in the properties' text, and the text that has been written out up to there. */
export interface Cursor {
  readonly text: string;
  /** The next character to look at. */
  at: number;
  readonly out: string[];
  /** How many keys have been met, on every level. */
  keys: number;
  /** How many values have been met, on every level. */
  values: number;
  /** Where something stands that no YAML parser takes, -1 where there is nothing. */
  brokenAt: number;
  /** How many aliases (`*name`) have been met. */
  aliases: number;
  /** The deepest nesting of `[` and `{`, and of dashes on a line. */
  depth: number;
  /** Whether a key is written with `?`, or a value without a key. */
  hasBareMark: boolean;
}

/** Writes the text up to there out unchanged. */
export function copyTo(cursor: Cursor, end: number): void {
  cursor.out.push(cursor.text.slice(cursor.at, end));
  cursor.at = end;
}

/** Writes the text up to there out in single quotes, so that every schema reads the same string; nothing for `null` and `~`. */
export function quoteTo(cursor: Cursor, end: number): void {
  const plain = cursor.text.slice(cursor.at, end);
  cursor.out.push(plain === 'null' || plain === '~' ? "''" : `'${plain.replaceAll("'", "''")}'`);
  cursor.at = end;
}

/** Writes blanks instead of the text up to there. */
export function blankTo(cursor: Cursor, end: number): void {
  cursor.out.push(' '.repeat(end - cursor.at));
  cursor.at = end;
}

/** Where the line ends that this place is on: at its line feed, or at the end of the text. */
export function lineEndAt(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** The first place from there that is neither space nor tab. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ' || text[next] === '\t') next += 1;
  return next;
}

/** The end of the text before `end` without the spaces, tabs and carriage returns behind it. */
export function withoutTail(text: string, from: number, end: number): number {
  let last = end;
  while (last > from && isBlank(text[last - 1])) last -= 1;
  return last;
}

/** Whether nothing stands there: a blank, a line end, or the end of the text. */
export function isGap(char: string | undefined): boolean {
  return char === undefined || char === '\n' || isBlank(char);
}

/** The place behind the quoted text that begins there, or -1 where it is never closed. */
export function closeOfQuote(text: string, at: number): number {
  const mark = text[at];
  for (let next = at + 1; next < text.length; next += 1) {
    if (mark === '"' && text[next] === '\\') next += 1;
    else if (text[next] === mark) {
      if (mark === '"' || text[next + 1] !== mark) return next + 1;
      next += 1;
    }
  }
  return -1;
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\r';
}

/** Remembers the first place where something stands that no YAML parser takes. */
export function noteBroken(cursor: Cursor, at = cursor.at): void {
  if (cursor.brokenAt === -1) cursor.brokenAt = at;
}

/** Writes out the quoted text that begins at the cursor, which may run over several lines. */
export function scanQuoted(cursor: Cursor): void {
  const end = closeOfQuote(cursor.text, cursor.at);
  if (end === -1) noteBroken(cursor);
  copyTo(cursor, end === -1 ? cursor.text.length : end);
}
