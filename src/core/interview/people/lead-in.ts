import { smallPattern } from '../../text/small-pattern.ts';
import { isGivenName, isHonorific, isNameWord, isTitleNoun } from './name-words.ts';

const OF_SOMEBODY = smallPattern(
  '^(?:my|our|her|his|their|your|mein|meine|unser|unsere|ihr|ihre|sein|seine|mon|ma|notre|son|sa|leur|mi|nuestro|nuestra|su|mijn|onze|haar|zijn|mio|mia|suo|sua|meu|minha|seu|min|mitt|v[åa]r|hans|hennes|moja|m[óo]j|jego|jej)$',
);
/** "don Julián", "doña Amparo": with a small letter it is no part of the name. */
const DON = /^(?:don|doña|dona)$/u;
const ARTICLE = /^(?:o|a|der|die|el|la|il|le|de|het)$/iu;
const MOST_WORDS = 5;

/** "my old boss Ingrid Moen", "her brother Walter": whose somebody is and what, where a job is among it; and the words of the name. */
export function takeLeadIn(words: readonly string[]): {
  readonly title: string | null;
  readonly rest: readonly string[];
} {
  return isDon(words) || isArticle(words) ? { title: null, rest: words.slice(1) } : leadIn(words);
}

function isDon([first = '', second = '']: readonly string[]): boolean {
  return DON.test(first) && isNameWord(second);
}

/** "O Sr. Amílcar", "Der Herr Kuhn". */
function isArticle([first = '', second = '']: readonly string[]): boolean {
  return ARTICLE.test(first) && isHonorific(second);
}

function leadIn(words: readonly string[]): { readonly title: string | null; readonly rest: readonly string[] } {
  const first = words.findIndex((word, index) => index > 0 && isNameWord(word));
  const at = isNoun(words, first) ? first + 1 : first;
  const lead = words.slice(0, Math.max(at, 0));
  if (!OF_SOMEBODY.test(lead[0] ?? '') || lead.length < 2 || lead.length > MOST_WORDS)
    return { title: null, rest: words };
  return { title: lead.some(isTitleNoun) ? lead.join(' ') : null, rest: words.slice(at) };
}

/** "meine Cousine Ingrid": German writes its nouns with capitals. */
function isNoun(words: readonly string[], at: number): boolean {
  const isGerman = /^(?:mein|unser|ihr|sein)e?$/i.test(words[0] ?? '');
  return isGerman && !isGivenName(words[at] ?? '') && isNameWord(words[at + 1] ?? '');
}
