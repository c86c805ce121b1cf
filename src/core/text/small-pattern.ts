/** A pattern that does not ask whether a text is written in capitals or in small letters. */
export interface SmallPattern {
  /** Whether the small letters of a text match it. */
  readonly test: (text: string) => boolean;
  /** What in the small letters of a text matches it first, or null. */
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** Small letters of the alphabets in use, as ranges of code units: all that is neither a mark, a digit nor a sign. */
const LETTERS =
  'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefe';
const RANGES: Readonly<Record<string, string>> = { '\\p{M}': '\\u0300-\\u036f', '\\p{N}': '0-9\\u00b2\\u00b3\\u00b9' };

/**
 * A pattern whose source is written in small letters, tried on the small letters of texts. `\p{L}` in the source, alone or within brackets,
 * stands for a letter, `\p{M}` for an accent, `\p{N}` for a digit. That finds what the flags `iu` would find in the alphabets in use, but is made
 * in far less time (docs/speed.md): with them V8 widens each class of letters by its other case, and writes it out for each half of a code point.
 */
export function smallPattern(source: string): SmallPattern {
  let made: RegExp | null = null;
  const pattern = (): RegExp => (made ??= new RegExp(plainClasses(source)));
  return { test: (text) => pattern().test(text.toLowerCase()), exec: (text) => pattern().exec(text.toLowerCase()) };
}

/** Escapes, whole brackets, and classes outside of brackets. */
const PARTS = /\\[^p]|\[(?:\\.|[^\]\\]){0,99}\]|\\p\{(?:Ll?|M|N)\}/g;

function plainClasses(source: string): string {
  return source.replace(PARTS, (part) => {
    if (part.startsWith('[')) return part.replace(/\\p\{(?:Ll?|M|N)\}/g, rangeOf);
    return part.startsWith('\\p') ? `[${rangeOf(part)}]` : part;
  });
}

function rangeOf(kind: string): string {
  return RANGES[kind] ?? LETTERS;
}
