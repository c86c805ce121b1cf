import { foldText } from '../../text/fold.ts';
import { commaList } from '../../text/comma-list.ts';
import { oneLine, trimEndMarks } from '../../text/trim-marks.ts';
import { inGivenOrder } from './family-comma.ts';
import { leadingHonorifics, withoutHonorifics } from './forms-of-address.ts';
import { takeLeadIn } from './lead-in.ts';
import { lettersInFront } from './letters-in-front.ts';
import { baseName, nameOfSlug } from './name-links.ts';
import { isNameShaped, isNobody, isUnknown, isWholeName } from './name-shape.ts';
import {
  firstWordOf,
  isGivenName,
  isHonorific,
  isInitial,
  isNameWord,
  isParticle,
  isSuffixAt,
  isTitleNoun,
  isTitleSurname,
  isTitleWord,
  wordsOf,
} from './name-words.ts';

const NOT_IN_NAMES = new Set(
  'of the and or to for with from at in on people person others both all everybody everyone someone'.split(' '),
);

/** A name with what stands around it in a text that holds nothing else. */
export interface NameCore {
  readonly name: string;
  readonly honorific: string | null;
  /** A title in front: "head chef Marco Bellini". */
  readonly title: string | null;
  /** The family name where capitals mark it. */
  readonly family: string | null;
  readonly aliases: readonly string[];
  readonly certain: boolean;
  readonly guesses: readonly string[];
}

const ADVERBS = new Set(
  commaList(
    'later, then, also, plus, first, spater, dann, anfangs, zeitweise, ensuite, puis, luego, poi, daarna, sedan, potem',
  ),
);
const ARTICLE = /^(?:der|die|das|eine?|il|lo|el|los|las|les|een|het|den|det|ett)$/u;
const OR = /\s(?:or|oder|ou|of)\s(?=\p{Lu})/u;

/** Reads the name in a text that holds nothing else but forms of address and leading titles; `target` is the link it is. */
export function readName(text: string, target: string | null = null): NameCore | null {
  const { title, rest } = takeTitle(withoutAdverb(wordsOf(tidyName(text))));
  const honorifics = leadingHonorifics(rest);
  const doubtful = rest.slice(honorifics.length).join(' ');
  const [first = '', ...others] = trimEndMarks(doubtful, '?').split(OR);
  const own = wordsOf(first).filter((_, index, words) => !isSuffixAt(words, index));
  const linked = target === null ? null : inGivenOrder(nameOfSlug(baseName(target)));
  const name = linked === null && isUnknown(text) ? null : chooseName(withoutStop(own.join(' ')), linked);
  if (name === null || isChoice(name, others)) return null;
  return {
    name: capitalNames(others.length > 0 ? withoutLast(name) : name),
    honorific: honorifics.join(' ') || null,
    title,
    family: familyInCapitals(own),
    aliases: aliasesOf(first, name, linked !== null),
    certain: isCertain(doubtful, others),
    guesses: guessesOf(name, others),
  };
}

/** "Tim or Tom": two people, and no telling which. */
function isChoice(name: string, others: readonly string[]): boolean {
  return others.length > 0 && !name.includes(' ');
}

function isCertain(written: string, others: readonly string[]): boolean {
  return others.length === 0 && !written.endsWith('?');
}

/** The words that a link shows, when they are another name than the note's. */
function aliasesOf(shown: string, name: string, isLink: boolean): readonly string[] {
  return isLink && foldText(shown) !== foldText(name) && isNameShaped(shown) ? [shown] : [];
}

/** A text without emphasis marks, emoji and list marks, blanks as one. */
export function tidyName(text: string): string {
  const plain = text.replace(/[*_`~"“”„«»]|\p{Extended_Pictographic}|\uFE0F/gu, ' ');
  return oneLine(plain)
    .replace(/^(?:[-+•]|\d{1,2}[.)]|\(\p{L}\)) /u, '')
    .replace(/ ([,;:])/g, '$1');
}

/** "Todd Fenner or Fennell": the endings that it may be. */
function guessesOf(name: string, others: readonly string[]): readonly string[] {
  return others.length === 0 ? [] : [wordsOf(name).at(-1) ?? '', ...others.map(firstWordOf)];
}

/** "scariest of the lot": words typed small that a name does not have. */
function isPhrase(shown: string): boolean {
  const words = wordsOf(shown);
  return (
    words.length > 1 &&
    words.every((word) => word === word.toLowerCase()) &&
    words.some((word) => NOT_IN_NAMES.has(foldText(word)))
  );
}

/** "engineers", "panel members": several people, and none by name. */
function isGroup(text: string): boolean {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  const one = last.replace(/s$/, '');
  const isSmall = text === text.toLowerCase();
  if (one === last || !(isTitleNoun(one) || (isSmall && isTitleSurname(one)))) return false;
  return words.length === 1 || (isSmall && !words.some(isGivenName));
}

function chooseName(shown: string, linked: string | null): string | null {
  const usable = [linked, shown, isPhrase(shown) ? null : nameOfSlug(shown)].filter(
    (name) => name !== null && (isNameShaped(name) || isWholeName(name)) && !isNobody(name) && !isGroup(shown),
  );
  const name = usable[0]?.normalize('NFC') ?? null;
  if (name === null || linked === null) return name;
  const { rest } = takeLeadingTitle(wordsOf(name));
  return withoutHonorifics(rest).join(' ') || name;
}

/** "my old boss" or "head chef" in front of a name. */
function takeTitle(words: readonly string[]): { title: string | null; rest: readonly string[] } {
  const lead = takeLeadIn(words);
  const { title, rest } = takeLeadingTitle(lead.rest);
  return { title: lead.title ?? title, rest };
}

function takeLeadingTitle(words: readonly string[]): { title: string | null; rest: readonly string[] } {
  const letters = lettersInFront(words);
  if (letters > 0) return { title: words.slice(0, letters).join(' '), rest: words.slice(letters) };
  const title = leading(words, (word) => isTitleWord(word) && !isHonorific(word));
  const rest = words.slice(title.length);
  const isTitle =
    title.some((word) => isTitleWord(word, false) || word === word.toLowerCase()) &&
    !isInitial(rest[0] ?? 'A') &&
    !isGivenTitle(title, rest);
  return isTitle ? { title: title.join(' '), rest } : { title: null, rest: words };
}

/** "Floor van Beek": a given name that is a describing word as well, in front of a family name with a particle. */
function isGivenTitle(title: readonly string[], rest: readonly string[]): boolean {
  const [first = '', ...others] = title;
  return others.length === 0 && isNameWord(first) && !isTitleNoun(first) && isParticle(rest[0] ?? '');
}

/** "later the ward sister Ann", "der Revierkollege Sepp": when somebody came is no part of the name, nor is an article in front of a job. */
function withoutAdverb(words: readonly string[]): readonly string[] {
  const own = words.length > 1 && ADVERBS.has(foldText(words[0] ?? '')) ? words.slice(1) : words;
  return own.length > 2 && ARTICLE.test(own[0] ?? '') && isTitleWord(own[1] ?? '', false) ? own.slice(1) : own;
}

/** The words in front for which the test holds, at most all but the last one. */
function leading(words: readonly string[], test: (word: string) => boolean): readonly string[] {
  const end = words.findIndex((word, index) => !test(word) || index === words.length - 1);
  return words.slice(0, Math.max(end, 0));
}

function familyInCapitals(words: readonly string[]): string | null {
  const loud = words.filter(isLoud);
  return loud.length > 0 && loud.length < words.length ? loud.map(capitalName).join(' ') : null;
}

function capitalNames(name: string): string {
  const words = wordsOf(name);
  return words.length > 1 ? words.map((word) => (isLoud(word) ? capitalName(word) : word)).join(' ') : name;
}

function withoutLast(name: string): string {
  return wordsOf(name).slice(0, -1).join(' ');
}

function isLoud(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase() && !word.includes('.');
}

function capitalName(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|['’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** A full stop behind an initial belongs to the name ("Anna K."). */
function withoutStop(name: string): string {
  return /(?:^|\s)\p{Lu}\.$/u.test(name) ? name : trimEndMarks(name, '.,');
}
