import { smallPattern } from '../../text/small-pattern.ts';
import { foldText } from '../../text/fold.ts';
import { isGivenName, isHonorific, isTitleSurname, isTitleWord, wordsOf } from '../people/name-words.ts';
import { trimEndMarks } from '../../text/trim-marks.ts';
import { isFirmWord } from '../people/read-named.ts';
import { isOnlyAWord } from '../people/name-shape.ts';
import { atWords, plainTitles } from '../words/job-text.ts';
import { isNoise, withoutNoise } from './written-name.ts';

const PLAIN = new Set(plainTitles);
const TOP = 3;
const SHORTEST = 4;
const MOST_BEHIND = 3;
const SAINT = smallPattern('^(?:st\\.?|saint|sankt|san|santa|sainte)$');
const BETWEEN = smallPattern('^(?:de|da|do|dos|das|del|della|di|du|of|the|&|and|n|y|e|et|und|en|och)$');
const HOUSES = /^(?:home|house|centre|center)[.,;:]?$/u;
const AT = new Set(atWords.filter((word) => word.length > 1 || word === '@'));

/**
 * The firm of a note in small letters whose file is called after it: "pixie & pounce, shoe shop" in a file "interview pixie shoes", "trial w
 * greenfell arborists" in "greenfell trial". A word that firms are called by stands behind it, or a word for "at" in front; else it may be
 * somebody, and the answer is null.
 */
export function smallTitle(titles: readonly string[], texts: readonly string[]): string | null {
  for (const title of titles) {
    const own = wordsOf(withoutNoise(title).replace(/[!?.,]/g, ' ')).filter(isOwn);
    for (const text of texts.slice(0, TOP)) {
      const whole = phraseIn(text, wordsOf(withoutNoise(title)), own);
      if (whole !== null) return whole;
      const found = own.map((word) => firmAt(text, word, title)).find((name) => name !== null);
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** A word of a title that is no job, no town's mark, nobody and no ordinary word. */
function isOwn(word: string): boolean {
  const isWord = isOnlyAWord(word) || isTitleWord(word) || isTitleSurname(word) || isFirmWord(word) || isNoise(word);
  return word.length >= SHORTEST && !isWord && !isGivenName(word) && !isHonorific(word) && !PLAIN.has(foldText(word));
}

/** A mark, or a word of a job. */
function isNoName(word: string): boolean {
  return !/\p{L}/u.test(word) || isTitleWord(word) || isTitleSurname(word);
}

function firmAt(text: string, word: string, title: string): string | null {
  const words = wordsOf(text);
  const at = words.findIndex((one) => sameWord(one, word));
  if (at === -1) return null;
  const name = withWordsBehind(words, at, wordsOf(title));
  const isFirm =
    name.some((one, index) => index > 0 && (one === '&' || isFirmWord(trimmed(one)))) ||
    AT.has(foldText(words[at - 1] ?? ''));
  const front = SAINT.test(words[at - 1] ?? '') ? [words[at - 1] ?? ''] : [];
  const [first = ''] = name;
  const written = /^\p{Lu}/u.test(word) ? [word, ...name.slice(1)] : [first, ...name.slice(1)];
  return isFirm ? trimmed([...front, ...written].join(' ')) : null;
}

/** "& pounce", "arb", "county council": what belongs to the name behind its first word. */
function withWordsBehind(words: readonly string[], at: number, title: readonly string[]): readonly string[] {
  const name = [words[at] ?? ''];
  for (const word of words.slice(at + 1, at + 1 + MOST_BEHIND)) {
    const last = name.at(-1) ?? '';
    const isBehind = last === '&' || word === '&' || isKind(word, name) || isNextIn(title, last, word);
    if (!isBehind || /[,.;:!?]$/.test(last)) break;
    name.push(word);
  }
  return name.at(-1) === '&' ? name.slice(0, -1) : name;
}

function isKind(word: string, name: readonly string[]): boolean {
  return isFirmWord(trimmed(word)) || (name.length > 1 && HOUSES.test(word));
}

/** "lar de Santa Eufémia" of a title "lar santa eufémia", "fade & anchor" of "fade n anchor": its words in a row, with small ones between. */
function phraseIn(text: string, title: readonly string[], own: readonly string[]): string | null {
  const names = title.filter((word) => !BETWEEN.test(word));
  const isFirm = names.length > 1 && names.some((name) => own.includes(name)) && !names.some(isNoName);
  const words = wordsOf(text);
  const start = isFirm ? words.findIndex((word) => sameWord(word, names[0] ?? '')) : -1;
  const end = start === -1 ? null : endOf(names, words, start);
  return end !== null && end - start > names.length ? trimmed(words.slice(start, end).join(' ')) : null;
}

/** Where the words stand in a row from there, small ones between them, the place behind the last; else null. */
function endOf(names: readonly string[], words: readonly string[], start: number): number | null {
  let next = start;
  for (const name of names) {
    while (next > start && BETWEEN.test(words[next] ?? '')) next++;
    if (!sameWord(words[next] ?? '', name)) return null;
    next++;
  }
  return next;
}

/** Whether the title has the two words in that order, and the second is its own. */
function isNextIn(title: readonly string[], first: string, second: string): boolean {
  const at = title.findIndex((word) => sameWord(word, first));
  return at !== -1 && sameWord(title[at + 1] ?? '', second) && !isNoise(second);
}

function sameWord(one: string, other: string): boolean {
  return foldText(one).replace(/[^\p{L}\d]/gu, '') === foldText(other).replace(/[^\p{L}\d]/gu, '');
}

function trimmed(text: string): string {
  return trimEndMarks(text, ',.;:!?');
}
