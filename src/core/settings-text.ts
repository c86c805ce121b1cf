type Raw = Readonly<Record<string, unknown>>;

/** What the text of a settings file says, and what is wrong with it as the end of a sentence; null where nothing is. */
export interface SettingsText {
  readonly raw: Raw;
  readonly problem: string | null;
}

const CONFLICT_MARKS = /^(?:<{7}|={7}|>{7}).*$/gm;
const OPENS_OBJECT = /^\s*("(?:[^"\\]|\\.){0,200}"\s*):\s*\{/;
const DEEPEST = 5;

/**
 * Reads the text of a settings file, however damaged: of one that is cut off, holds the marks of a merge or was written into, every value
 * that is whole. Of two values for one key the later counts. Never throws, and takes linear time.
 */
export function readSettingsText(text: string): SettingsText {
  try {
    const whole: unknown = JSON.parse(text);
    if (typeof whole === 'object' && whole !== null && !Array.isArray(whole))
      return { raw: whole as Raw, problem: null };
    return { raw: {}, problem: 'it holds no settings' };
  } catch {
    const raw = wholeValues(text.replace(CONFLICT_MARKS, ''), DEEPEST);
    const count = Object.keys(raw).length;
    return { raw, problem: `it is no whole JSON; ${count === 0 ? 'none' : count} of its values could be read` };
  }
}

function wholeValues(text: string, depth: number): Raw {
  const start = text.indexOf('{');
  if (start === -1) return {};
  const entries = piecesOf(text.slice(start + 1)).flatMap((piece) => entriesOf(piece, depth));
  return Object.fromEntries(entries);
}

function entriesOf(piece: string, depth: number): readonly (readonly [string, unknown])[] {
  const whole = valueOf(`{${piece}}`);
  if (whole !== undefined) return Object.entries(whole as Raw);
  const [opening, quoted = ''] = OPENS_OBJECT.exec(piece) ?? [];
  const key = valueOf(quoted);
  if (opening === undefined || depth === 0 || typeof key !== 'string') return [];
  const inner = wholeValues(piece.slice(opening.length - 1), depth - 1);
  return Object.keys(inner).length === 0 ? [] : [[key, inner]];
}

/** What a JSON text says; undefined where it is none. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The members of an object, cut at the commas between them, up to its closing bracket or the end of the text. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[{}[\],]/g)) {
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth < 0) return [...pieces, text.slice(from, index)];
    if (sign === ',' && depth === 0) {
      pieces.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...pieces, text.slice(from)];
}
