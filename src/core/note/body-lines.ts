/** What a line of a note's body is part of. Only `text` is the person's own plain words. */
export type LineKind = 'text' | 'fence' | 'comment' | 'quote' | 'callout';

/** One line of a note's body. */
export interface BodyLine {
  /** Without its line end; of `text` without comments, of quotes and callouts without `>`. */
  readonly text: string;
  /** The line of the note, from 1. */
  readonly line: number;
  readonly kind: LineKind;
}

interface State {
  /** The mark that closes the open fence, or nothing. */
  fence: string;
  /** The mark that closes the open comment, or nothing. */
  comment: string;
  /** The kind of the quote that the line before belongs to. */
  quote: 'quote' | 'callout' | null;
  /** Where in the body the line begins. */
  at: number;
  /** Where in the body each closing mark of a comment stands for the last time. */
  readonly lastMark: ReadonlyMap<string, number>;
}

const FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}((?:> ?)+)/;
const COMMENT_MARK = /%%|<!--|-->/g;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['%%', '%%'],
  ['<!--', '-->'],
]);

/**
 * Cuts a body into lines and says what each is part of: code fences, `%%` and HTML comments, quotes, callouts, plain text.
 *
 * A fence that is never closed runs to the end, a comment that is never closed is text. `firstLine` is the line of the
 * note on which the body begins (`note.bodyLine`). Linear in the body's length.
 */
export function readLines(body: string, firstLine = 1): readonly BodyLine[] {
  const lastMark = new Map([...CLOSING.values()].map((mark) => [mark, body.lastIndexOf(mark)]));
  const state: State = { fence: '', comment: '', quote: null, lastMark, at: 0 };
  return body.split('\n').map((line, index) => {
    const read = readLine(line.endsWith('\r') ? line.slice(0, -1) : line, state);
    state.at += line.length + 1;
    return { ...read, line: firstLine + index };
  });
}

/** The lines of plain text alone, blank ones included. */
export function ownLines(lines: readonly BodyLine[]): readonly BodyLine[] {
  return lines.filter(({ kind }) => kind === 'text');
}

function readLine(line: string, state: State): Pick<BodyLine, 'text' | 'kind'> {
  if (state.fence !== '') return inFence(line, state);
  if (state.comment === '') {
    const mark = fenceMark(line);
    if (mark !== null) return openFence(line, mark, state);
    const quote = QUOTE.exec(line)?.[0];
    if (quote !== undefined) return inQuote(line.slice(quote.length), state);
  }
  state.quote = null;
  const text = withoutComments(line, state);
  const isComment = text.trim() === '' && line.trim() !== '';
  return { text: isComment ? '' : text, kind: isComment ? 'comment' : 'text' };
}

/** The marks that open a fence; a line of code in backticks opens none. */
function fenceMark(line: string): string | null {
  const [lead = '', mark] = FENCE.exec(line) ?? [];
  if (mark === undefined) return null;
  return mark.startsWith('`') && line.includes('`', lead.length) ? null : mark;
}

function openFence(line: string, mark: string, state: State): Pick<BodyLine, 'text' | 'kind'> {
  state.fence = mark;
  state.quote = null;
  return { text: line, kind: 'fence' };
}

function inFence(line: string, state: State): Pick<BodyLine, 'text' | 'kind'> {
  const text = line.trim();
  const isMark = text.startsWith(state.fence) && text === state.fence.charAt(0).repeat(text.length);
  if (isMark) state.fence = '';
  return { text: line, kind: 'fence' };
}

function inQuote(text: string, state: State): Pick<BodyLine, 'text' | 'kind'> {
  state.quote ??= text.startsWith('[!') ? 'callout' : 'quote';
  return { text, kind: state.quote };
}

/** The line without what stands in comments; opens and closes those that run over several lines. */
function withoutComments(line: string, state: State): string {
  const kept: string[] = [];
  let at = 0;
  for (const mark of line.matchAll(COMMENT_MARK)) {
    const end = mark.index + mark[0].length;
    if (mark.index < at) continue;
    if (state.comment !== '') {
      if (mark[0] === state.comment) [at, state.comment] = [end, ''];
      continue;
    }
    const close = CLOSING.get(mark[0]);
    const isClosed = close !== undefined && (state.lastMark.get(close) ?? -1) >= state.at + end;
    if (!isClosed) continue;
    kept.push(line.slice(at, mark.index));
    [at, state.comment] = [end, close];
  }
  return state.comment === '' ? kept.join('') + line.slice(at) : kept.join('');
}
