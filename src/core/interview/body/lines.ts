import { smallPattern } from '../../text/small-pattern.ts';
import { withoutComments } from '../../text/without-comments.ts';
import { isPrivateHeading } from './private.ts';
import { isPartName } from './sections.ts';
import { oneLine, trimEndMarks } from '../../text/trim-marks.ts';

/** What a line of a note's body is. A `label` is bold or ends in a colon and stands alone: it names what follows. */
export type LineKind = 'heading' | 'label' | 'bullet' | 'task' | 'text' | 'row' | 'quote' | 'blank' | 'rule';

/** One line of the body outside fences, with what it stands under. */
export interface BodyLine {
  readonly kind: LineKind;
  /** The words without list marks, heading marks, enumeration and callout marks; bold and links as written. */
  readonly text: string;
  /** 1-based number in the file. */
  readonly line: number;
  /** Level of a heading (callout titles: 7), else columns of indentation. */
  readonly depth: number;
  /** Whether a task is ticked. */
  readonly done: boolean;
  /** Inside an Obsidian or HTML comment. */
  readonly comment: boolean;
  /** The line stands in a callout. */
  readonly callout: boolean;
}

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})\s(.*)$/;
const TASK = /^(\s*)(?:(?:[-*+]|\d{1,3}[.)])\s{1,8})?\[(.)\]\s(.*)$/u;
/** A task that was called off, as task lists mark it. */
const CANCELLED = /^\s*(?:[-*+]|\d{1,3}[.)])\s{1,8}\[-\]\s/u;
const BULLET = /^(\s*)(?:[-*+•–·]|\d{1,3}[.)]|\(?[a-z]\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s(.*)$/u;
const QUOTE = /^\s{0,3}>\s?/;
const CALLOUT = /^\[!([\p{L}-]{1,30})(?:\|[^\]]{0,60})?\][+-]?\s*/u;
const RULE = /^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/;
const CALLOUT_DEPTH = 7;
const LONGEST_LINE = 4000;
const LONGEST_TITLE = 30;
/** "What I undertook", "my commitments ->", "What I said I would do": the name of a list of promises, and no promise itself. */
const TASKS = smallPattern(
  "^(?:what i (?:said i(?:['’]d| would)(?: do)?|promised(?: them)?|undertook|owe(?: them)?|agreed to|told them)|(?:my )?(?:commitments|undertakings|promises)|was ich (?:versprochen|zugesagt) habe|ce que j['’]ai promis|lo que prometí|cosa ho promesso|wat ik (?:heb )?beloofd(?: heb)?|o que prometi|vad jag lovade|co obiecał[ae]m)(?: ?\\([^()]{1,20}\\))?(?: ?(?:[:=]|[-–=]?>|→))?$",
);

interface State {
  fence: string | null;
  comment: boolean;
  html: boolean;
  callout: boolean;
}

/** Cuts a body into lines. Fenced code is left out; `firstLine` is the number of the body's first line in the file. */
export function readLines(body: string, firstLine: number): readonly BodyLine[] {
  const state: State = { fence: null, comment: false, html: false, callout: false };
  const lines: BodyLine[] = [];
  body.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const line = readLine(raw.slice(0, LONGEST_LINE), firstLine + index, state);
    if (line !== null) lines.push(line);
  });
  return lines.map((line, index) => (isListTitle(line, lines[index + 1]) ? { ...line, kind: 'label' } : line));
}

/** "to-dos", "my questions": a line that is nothing but the name of a part, right above a list. */
function isListTitle({ kind, text, depth }: BodyLine, next: BodyLine | undefined): boolean {
  const isShort = text.length <= LONGEST_TITLE && (next?.kind === 'bullet' || next?.kind === 'task');
  const isOverList = isShort && (kind === 'text' ? depth <= next.depth : kind === 'bullet' && depth < next.depth);
  return isOverList && isTitleOfPart(text);
}

function isTitleOfPart(text: string): boolean {
  return isPartName(text) || TASKS.test(text) || (!/[:\d]/.test(text) && isPrivateHeading(text));
}

const MARKS = /%%|<!--|-->/g;

function readLine(raw: string, line: number, state: State): BodyLine | null {
  if (isFenced(raw, state)) return null;
  const comment = isComment(raw, state);
  const { text, callout, quoted } = unquote(comment ? raw.replace(MARKS, '') : withoutComments(raw), state);
  const shaped =
    callout === null ? shapeOf(text) : { kind: 'heading' as const, text: callout, depth: CALLOUT_DEPTH, done: false };
  const kind = quoted && shaped.kind === 'text' ? 'quote' : shaped.kind;
  return { ...shaped, kind, line, comment, callout: state.callout };
}

function isFenced(raw: string, state: State): boolean {
  const fence = FENCE.exec(raw)?.[1] ?? null;
  if (state.fence !== null) {
    if (fence?.startsWith(state.fence) === true && raw.trim() === fence) state.fence = null;
    return true;
  }
  state.fence = fence;
  return fence !== null;
}

/** A line counts as a comment when it begins inside one, opens one, or is one. */
function isComment(raw: string, state: State): boolean {
  const before = state.comment || state.html;
  const marks = raw.split('%%').length - 1;
  if (marks % 2 === 1) state.comment = !state.comment;
  const opens = raw.lastIndexOf('<!--');
  const closes = raw.lastIndexOf('-->');
  if (opens !== closes) state.html = opens > closes;
  return before || /^\s*(?:%%|<!--)/.test(raw);
}

function unquote(raw: string, state: State): { text: string; callout: string | null; quoted: boolean } {
  if (!QUOTE.test(raw)) {
    state.callout = false;
    return { text: raw, callout: null, quoted: false };
  }
  const text = raw.replace(QUOTE, '');
  const callout = CALLOUT.exec(text);
  if (callout) {
    state.callout = true;
    return { text, callout: `${text.slice(callout[0].length).trim()} [!${callout[1] ?? ''}]`, quoted: false };
  }
  return { text, callout: null, quoted: !state.callout };
}

type Shape = Pick<BodyLine, 'kind' | 'text' | 'depth' | 'done'>;

function shapeOf(text: string): Shape {
  if (text.trim() === '' || CANCELLED.test(text)) return { kind: 'blank', text: '', depth: 0, done: false };
  if (RULE.test(text)) return { kind: 'rule', text: '', depth: 0, done: false };
  const heading = HEADING.exec(text);
  if (heading)
    return { kind: 'heading', text: withoutNumber(heading[2] ?? ''), depth: (heading[1] ?? '').length, done: false };
  return shapeOfItem(text);
}

function shapeOfItem(text: string): Shape {
  const task = TASK.exec(text);
  if (task)
    return {
      kind: 'task',
      text: oneLine(task[3] ?? ''),
      depth: columns(task[1] ?? ''),
      done: /[xX]/.test(task[2] ?? ''),
    };
  if (/^\s*\|/.test(text)) return { kind: 'row', text: oneLine(text), depth: columns(text), done: false };
  const bullet = BULLET.exec(text);
  const depth = columns(text);
  const content = oneLine(bullet ? (bullet[2] ?? '') : text);
  if (isLabel(content))
    return { kind: 'label', text: content.replace(/^[IVX]{1,5}\. (?=\p{Lu})/u, ''), depth, done: false };
  return { kind: bullet ? 'bullet' : 'text', text: content, depth, done: false };
}

/** Bold alone, or a few words that end in a colon. */
function isLabel(text: string): boolean {
  const bold = /^(?:\*\*|__)([^*_]{1,120})(?:\*\*|__)\s*(?::\s*)?$/.test(text);
  return (
    bold ||
    (/^[^:.!?]{1,60}:\s*$/.test(text) && text.split(/\s+/).length <= 8) ||
    isLoud(text) ||
    /^\[\[[^[\]]{1,120}\]\]\s*:?$/.test(text)
  );
}

/** A short line in capitals, numbered or not: "II. MISS BRIGHT". */
function isLoud(text: string): boolean {
  return /^(?:[IVX]{1,5}\. )?\p{Lu}{2}[\p{Lu} '’&-]{2,50}$/u.test(text) && /[\p{Lu}'’-]{4}/u.test(text);
}

function columns(text: string): number {
  const blanks = /^[ \t]*/.exec(text)?.[0] ?? '';
  return blanks.length + 3 * (blanks.split('\t').length - 1);
}

function withoutNumber(text: string): string {
  return trimEndMarks(oneLine(text), '#').replace(/^\d{1,2}(?:\.\d{1,2}){0,3}[.)]? (?=\S)(?![-–—] ?\d)/, '');
}
