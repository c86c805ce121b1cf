import { groupBy } from '../../interview/group-by.ts';
import { asPattern } from '../../note/as-pattern.ts';
import { remember } from '../../text/remember.ts';

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
  const known = longestFirst.map((mask, rank) => ({ small: mask.toLowerCase(), rank, pattern: wholeWords(mask) }));
  const byFirstWord = groupBy(known, ({ small }) => firstWord(small));
  return (text) => {
    let masked = text;
    let small = text.toLowerCase();
    // A large panel has hundreds of masks, and a text holds few of their first words.
    const near = ['', ...new Set(small.match(PLAIN_WORD))].flatMap((word) => byFirstWord.get(word) ?? []);
    for (const mask of near.sort((a, b) => a.rank - b.rank)) {
      if (!small.includes(mask.small)) continue;
      masked = masked.replace(mask.pattern(), `$1${MASK}`);
      small = masked.toLowerCase();
    }
    return masked.replace(/§(?:[\s,]*§)+/g, MASK);
  };
}

const PLAIN_WORD = /[\p{L}\p{N}]+/gu;

/** Masks are the same for each letter of a panel. */
const firstWord = remember((text) => text.match(PLAIN_WORD)?.[0] ?? '', 1000);

/** The pattern of a mask, made when it is first needed. */
function wholeWords(mask: string): () => RegExp {
  let pattern: RegExp | null = null;
  return () => {
    pattern ??= new RegExp(`(^|[^\\p{L}\\p{N}])${asPattern(mask)}(?![\\p{L}\\p{N}])`, 'giu');
    return pattern;
  };
}
