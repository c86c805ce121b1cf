import { SMALL_WORDS } from '../words/small-words.ts';
import { isTitleCase, keepsCapital, type Lexicon } from './lexicon.ts';

/**
 * The words as they stand inside a sentence: a title-cased common word is lowered, a name, an acronym, a numbered thing
 * ("Year 9") or a German noun is not.
 */
export function lowerStart(text: string, lexicon: Lexicon): string {
  const words = withoutShouting(text).split(' ');
  if (isTitleCase(words)) {
    const name = words.findIndex((word, at) => at > 0 && BEGINS_NAME.test(word));
    const end = name < 0 ? words.length : name;
    const small = words.slice(0, end).map((word, at) => lowerInTitle(word, words[at + 1], lexicon));
    return [...small, ...words.slice(end)].join(' ');
  }
  const first = words[0] ?? '';
  if (NAMED_WHOLE.test(text) || (TWO_NAMES.test(text) && !isSmallWord(words[0] ?? ''))) return text;
  return [lowerInTitle(first, words[1], lexicon), ...words.slice(1)].join(' ');
}

/** A name of two words, and two names side by side: "First Communion", "Rust versus Go". */
const NAMED_WHOLE =
  /^(?:(?:First|Second|Third|Holy|Great|Grand|Old|New|High|North|South|East|West|Upper|Lower) |\p{Lu}\S* (?:versus|or|over|and) )\p{Lu}\p{Ll}/u;

/** "Gold Coast forts": of two capitals in a row the first is part of the name; "Showing Dana the kiln" begins with none. */
const TWO_NAMES = /^(?!\p{Lu}\p{Ll}*(?:ing|ed) )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Ll}/u;

/** A word with which the name of an event or a body begins: what follows it in a title keeps its capitals. */
const BEGINS_NAME = /^(?:National|International|Royal|World)$/;

/** A line all in capitals, lowered except for what may be an acronym. */
function withoutShouting(text: string): string {
  const long = text.match(/\p{Lu}{4,}/gu) ?? [];
  const isShouted = text === text.toUpperCase() && (long.length > 1 || (long[0]?.length ?? 0) > LONGEST_ACRONYM);
  return isShouted ? text.replace(/\p{Lu}{4,}|\bNEW\b|\bOLD\b|\bBIG\b/gu, (word) => word.toLowerCase()) : text;
}

const LONGEST_ACRONYM = 6;

function isSmallWord(word: string): boolean {
  return (
    SMALL_WORDS.has(word.toLowerCase()) ||
    /^(?:how|what|why|when|where|who|which|whether|my|our|your|their|this|that)$/i.test(word)
  );
}

function lowerInTitle(word: string, next: string | undefined, lexicon: Lexicon): string {
  if (!/^\p{Lu}/u.test(word)) return word;
  if (isSmallWord(word)) return word.toLowerCase();
  if (next !== undefined && /^\d/.test(next) && !/^(?:the|in|of|over|about|first|last)$/i.test(word)) return word;
  return keepsCapital(word, lexicon) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}
