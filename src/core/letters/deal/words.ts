import { asPattern } from '../../note/as-pattern.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|§/gu;

/** What stands for a masked name, role, company or topic. */
export const MASK = '§';

/** The words of a text as they are compared: small letters, no punctuation; a mask is a word. */
export function comparedWords(text: string): readonly string[] {
  return text.normalize('NFC').replace(/’/g, "'").toLowerCase().match(WORD) ?? [];
}

/** Masks a text; see `maskerOf`. */
export type Masker = (text: string) => string;

/**
 * Masks in texts what belongs to the talk and not to the wording, longest first: names, role, company, next step, topics.
 * Neighbouring masks count as one word.
 */
export function maskerOf(masks: readonly string[]): Masker {
  const longestFirst = [...new Set(masks.map((mask) => mask.trim()))].filter((mask) => mask.length > 1);
  longestFirst.sort((a, b) => b.length - a.length);
  const known = longestFirst.map((mask) => ({ small: mask.toLowerCase(), pattern: wholeWords(mask) }));
  return (text) => {
    let masked = text;
    let small = text.toLowerCase();
    for (const mask of known) {
      if (!small.includes(mask.small)) continue;
      masked = masked.replace(mask.pattern(), `$1${MASK}`);
      small = masked.toLowerCase();
    }
    return masked.replace(/§(?:[\s,]*§)+/g, MASK);
  };
}

/** The pattern of a mask, made when it is first needed. */
function wholeWords(mask: string): () => RegExp {
  let pattern: RegExp | null = null;
  return () => {
    pattern ??= new RegExp(`(^|[^\\p{L}\\p{N}])${asPattern(mask)}(?![\\p{L}\\p{N}])`, 'giu');
    return pattern;
  };
}
