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
 * Masks in texts what belongs to the talk and not to the wording, longest first: names, role, company, next step, topics; and `more`, what belongs to
 * one letter. Neighbouring masks count as one word. The same list of masks is looked through once, however many letters it is asked for.
 */
export function maskerOf(masks: readonly string[], more: readonly string[] = []): Masker {
  const all = knownMasks.get(masks) ?? indexOf(masks, 0);
  knownMasks.set(masks, all);
  const own = indexOf(more, masks.length);
  return (text) => {
    let masked = text;
    let small = text.toLowerCase();
    // A large panel has hundreds of masks, and a text holds few of their first words.
    const words = ['', ...new Set(small.match(PLAIN_WORD))];
    const near = [all, own].flatMap((index) => words.flatMap((word) => index.get(word) ?? []));
    for (const mask of near.sort((a, b) => b.mask.length - a.mask.length || a.at - b.at)) {
      if (!small.includes(mask.small)) continue;
      masked = masked.replace(wholeWords(mask.mask), `$1${MASK}`);
      small = masked.toLowerCase();
    }
    return masked.replace(/§(?:[\s,]*§)+/g, MASK);
  };
}

/** A mask, and its place in the list. */
interface KnownMask {
  readonly mask: string;
  readonly small: string;
  readonly at: number;
}

type MasksByWord = ReadonlyMap<string, readonly KnownMask[]>;

const knownMasks = new WeakMap<readonly string[], MasksByWord>();

/** Masks by their first word; `from` is the place of the first one. */
function indexOf(masks: readonly string[], from: number): MasksByWord {
  const different = [...new Set(masks.map((mask) => mask.trim()))].filter((mask) => mask.length > 1);
  const known = different.map((mask, at) => ({ mask, small: mask.toLowerCase(), at: from + at }));
  return groupBy(known, ({ small }) => firstWord(small));
}

const PLAIN_WORD = /[\p{L}\p{N}]+/gu;

/** Masks are the same for each letter of a panel. */
const firstWord = remember((text) => text.match(PLAIN_WORD)?.[0] ?? '', 1000);

/** The pattern of a mask. */
const wholeWords = remember(
  (mask) => new RegExp(`(^|[^\\p{L}\\p{N}])${asPattern(mask)}(?![\\p{L}\\p{N}])`, 'giu'),
  1000,
);
