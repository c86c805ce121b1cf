import { isSpeech } from '../body/topic-words.ts';
import type { BodyLine } from '../body/lines.ts';
import { foldText } from '../../text/fold.ts';
import { smallLeads, smallStops } from '../words/small-letters.ts';
import { nameOfSlug, withoutLinks } from './name-links.ts';
import { isOnlyAWord } from './name-shape.ts';
import { isGivenName, isHonorific, isParticle, isTitleWord } from './name-words.ts';
import { titleBehind } from './titles-beside.ts';

const WORD = /[\p{Ll}][\p{Ll}\p{M}'’-]{1,19}/gu;
const SMALL = "([\\p{Ll}][\\p{Ll}\\p{M}'’-]{2,19})(?![\\p{L}\\p{M}'’-])";
/** "when the saw stops": a word behind an article is no verb. */
const BEHIND_ARTICLE = /(?:^|[^\p{L}])(?:the|an?|my|our|their|his|her|its|this|that|each|every)$/u;
const LED = new RegExp(`(?:^|[^\\p{L}])(?:${smallLeads.join('|')}) ${SMALL}`, 'gu');
const OPENS = new RegExp(`(?:^|[.,;:!?] |(?:^|[^\\p{L}])(?:and|then|but|so|also|later) )${SMALL}`, 'gu');
const TITLED = /^(?:,| [-–—(=]| (?:is|in|from|the) )/u;
/** What follows a family name: the end, a mark, or a word that cannot be one. */
const BEHIND_FAMILY = /^(?:$|[,:;(.)]| [-–—(=&+]| (?:is|was|who|from|at|she|he|n|and|the) )/u;
const PLAIN_BEHIND = /^(?:,| [-–—(=])/u;
const LIKE_A_VERB = /(?:ing|ed|ly)$/u;
const MOST_CAPITALS = 0.4;
const STOPS = new Set(smallStops);

/** Whether a note is typed without capitals, as on a phone: few of its lines begin with one. */
export function isWrittenSmall(lines: readonly BodyLine[]): boolean {
  const told = lines.filter(({ text }) => /^\p{L}/u.test(text));
  const capitals = told.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return told.length > 0 && capitals <= told.length * MOST_CAPITALS;
}

/**
 * Gives the words of a note that is written small their capitals where they are names: given names that are known, words where names
 * stand, and the family names behind them. `others` are names that stand elsewhere, as in the file's name.
 */
export function nameCapitals(lines: readonly BodyLine[], others: readonly string[]): (text: string) => string {
  const texts = lines.map(({ text }) => withoutLinks(text));
  const first = new Set(texts.flatMap(firstNamesIn));
  const known = new Set(others.flatMap((name) => foldText(name).split(/[^\p{L}]+/u)));
  const family = new Set(texts.flatMap((text) => familyNamesIn(text, { first, known })));
  return (text) =>
    text.replace(WORD, (word, at: number) =>
      (first.has(word) || family.has(word)) &&
      !/[\p{L}\p{M}@.'’-]/u.test(text.charAt(at - 1)) &&
      text.charAt(at + word.length) !== '@'
        ? nameOfSlug(word)
        : word,
    );
}

function firstNamesIn(text: string): readonly string[] {
  const given = (text.match(WORD) ?? []).filter((word) => isGivenName(word) && canBeName(word));
  const led = Array.from(text.matchAll(LED), (met) => ({
    word: met[1] ?? '',
    lead: text.slice(0, met.index),
    rest: text.slice(met.index + met[0].length),
  }))
    .filter(({ lead }) => !BEHIND_ARTICLE.test(lead))
    .filter(
      ({ rest }) =>
        !/^ \p{Ll}/u.test(rest) ||
        /^ (?:at|from|today|about|who|she|he|n|and) /u.test(rest) ||
        titleBehind(rest) !== null,
    )
    .map(({ word }) => word);
  const opening = Array.from(text.matchAll(OPENS), ({ 1: word = '', index, 0: whole }) => ({
    word,
    rest: text.slice(index + whole.length),
  })).filter(({ rest }) => (TITLED.test(rest) && titleBehind(rest) !== null) || isSpeech(rest.trim()));
  return [...given, ...[...led, ...opening.map(({ word }) => word)].filter(canBeName)];
}

/** The word behind a first name, where nothing but a family name stands so; and words behind it that are known as names. */
function familyNamesIn(
  text: string,
  { first, known }: { readonly first: ReadonlySet<string>; readonly known: ReadonlySet<string> },
): readonly string[] {
  const words = Array.from(text.matchAll(WORD));
  return words.flatMap((met, index) => {
    const before = words[index - 1];
    const isBehind = before !== undefined && first.has(before[0]) && before.index + before[0].length + 1 === met.index;
    const [word] = met;
    if (!isBehind || first.has(word) || !canBeName(word)) return [];
    const rest = text.slice(met.index + word.length);
    const isFamily = known.has(word) || (BEHIND_FAMILY.test(rest) && (!word.endsWith('s') || PLAIN_BEHIND.test(rest)));
    return isFamily ? [word] : [];
  });
}

function canBeName(word: string): boolean {
  return (
    word.length > 2 &&
    !STOPS.has(word) &&
    !LIKE_A_VERB.test(word) &&
    !isOnlyAWord(word) &&
    !isTitleWord(word) &&
    !isHonorific(word) &&
    !isParticle(word) &&
    !isSpeech(word)
  );
}
