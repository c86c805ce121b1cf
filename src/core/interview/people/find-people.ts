import { foldText } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { holderOf } from './holder-of.ts';
import { namesThatAreWords } from '../words/names-that-are-words.ts';
import { isHonorific, isInitial, isJoint, isParticle, isTitleWord, wordsOf } from './name-words.ts';

/** What finding people in a text needs to know of them. */
export interface Findable {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly callName: string | null;
  readonly family: string | null;
  readonly title?: string | null;
  /** Set for somebody who may not have been met. */
  readonly perhaps?: object | null;
}

/** Where somebody is mentioned: index of the person, and the place in the text. */
export interface Mention {
  readonly person: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the people of one note in its lines by full name, first name, family name, initials or alias. */
export interface PeopleFinder {
  /** The one person that the whole text names, or null when it names nobody or could be two. */
  readonly whoIs: (text: string) => number | null;
  /** False when nobody is named anywhere in the text, whole or in part: then no piece of it names anybody. */
  readonly mayName: (text: string) => boolean;
  /** Everybody mentioned, in order of the text. */
  readonly mentions: (text: string) => readonly Mention[];
  /** The one person whose title has this job in it, or null when nobody's has, or two have. */
  readonly holderOf: (job: string) => number | null;
  /** The only person there is, doubtful ones aside; or null. */
  readonly only: number | null;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’‐-][\p{L}\p{M}\p{N}]+)*\.?/gu;
const ORDINARY = new Set(namesThatAreWords);
const MOST_WORDS = 5;

/** Prepares the finder; a name part that two people share finds nobody, nor do initials that mean a department ("HR"). */
export function findPeople(people: readonly Findable[]): PeopleFinder {
  const keys = new Map<string, number | null>();
  people.forEach((person, index) => claim(keys, fullKeys(person), index));
  const partial = new Map<string, number | null>();
  people.forEach((person, index) => claim(partial, partKeys(person), index));
  for (const [key, index] of partial) if (!keys.has(key)) keys.set(key, index);
  const firstWords = new Set([...keys.keys()].map((key) => key.split(' ', 1)[0] ?? ''));
  const mayName = (text: string): boolean => {
    const folded = foldText(text);
    return holdsAny(folded, firstWords) || (folded.includes('.') && holdsAny(keyOf(text), firstWords));
  };
  return {
    whoIs: (text) => keys.get(keyOf(withoutHonorifics(text))) ?? null,
    mayName,
    mentions: remember((text) => (mayName(text) ? scan(text, { keys, firstWords }) : []), 50),
    holderOf: (job) => holderOf(job, people),
    only: onlyOf(people),
  };
}

function onlyOf(people: readonly Findable[]): number | null {
  const sure = people.flatMap(({ perhaps = null }, index) => (perhaps === null ? [index] : []));
  return sure.length === 1 ? (sure[0] ?? null) : null;
}

function claim(keys: Map<string, number | null>, names: readonly string[], person: number): void {
  for (const name of new Set(names.map(keyOf))) {
    if (name === '') continue;
    keys.set(name, keys.has(name) && keys.get(name) !== person ? null : person);
  }
}

function fullKeys(person: Findable): readonly string[] {
  return [
    person.name,
    ...person.aliases.map(withoutHonorifics),
    ...(person.callName === null ? [] : [person.callName]),
  ];
}

function partKeys(person: Findable): readonly string[] {
  const words = wordsOf(person.name);
  const [first = ''] = words;
  if (words.length === 1) return isInitial(first) ? [] : [first];
  const last = words.at(-1) ?? '';
  const family = familyWords(words);
  const initials = words
    .filter((word, at) => at === 0 || !isParticle(word))
    .map((word) => word.charAt(0))
    .join('');
  const doubles = first.includes('-') ? [first, ...first.split('-')] : [first];
  const parts = [
    ...doubles,
    last,
    family,
    `${first} ${last.charAt(0)}`,
    ...(isTitleWord(initials) ? [] : [initials]),
    `${first.charAt(0)} ${family}`,
    first.charAt(0),
    ...last.split(/[-‐]/),
  ];
  return [...parts, ...(words.length > 2 ? [words.slice(0, 2).join(' ')] : [])].filter(
    (key) => key.length > 1 || key === first.charAt(0),
  );
}

function familyWords(words: readonly string[]): string {
  const at = words.findIndex((word, index) => index > 0 && isParticle(word));
  if (at > 1 && isJoint(words[at] ?? '')) return words.slice(at - 1).join(' ');
  return words.slice(at > 0 ? at : -1).join(' ');
}

/** Whether one of the words stands in a folded text; a lone letter counts only where no other letter is beside it. */
function holdsAny(folded: string, words: ReadonlySet<string>): boolean {
  for (const word of words) {
    if (word.length === 1 ? hasLetter(folded, word) : folded.includes(word)) return true;
  }
  return false;
}

function hasLetter(folded: string, letter: string): boolean {
  for (let at = folded.indexOf(letter); at !== -1; at = folded.indexOf(letter, at + 1)) {
    if (!isLetter(folded[at - 1]) && !isLetter(folded[at + 1])) return true;
  }
  return false;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);
}

/** What names are called in a text, and the words that they begin with. */
interface Names {
  readonly keys: ReadonlyMap<string, number | null>;
  readonly firstWords: ReadonlySet<string>;
}

interface Word {
  readonly written: string;
  readonly key: string;
  readonly start: number;
}

function scan(text: string, { keys, firstWords }: Names): readonly Mention[] {
  const words = Array.from(text.matchAll(WORD), (met): Word => ({
    written: met[0],
    key: keyOf(met[0]),
    start: met.index,
  }));
  const found: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const begins = firstWords.has(words[at]?.key ?? '');
    const met = begins ? longestMatch(words.slice(at, at + MOST_WORDS), keys) : null;
    if (met !== null) found.push(met.mention);
    at += met?.length ?? 1;
  }
  return found;
}

function longestMatch(
  words: readonly Word[],
  keys: ReadonlyMap<string, number | null>,
): { mention: Mention; length: number } | null {
  for (let length = words.length; length > 0; length--) {
    const part = words.slice(0, length);
    const person = keys.get(part.map(({ key }) => key).join(' '));
    if (typeof person !== 'number' || !canBeName(part)) continue;
    const [first] = part;
    const last = part.at(-1);
    if (first && last)
      return { mention: { person, start: first.start, end: last.start + last.written.length }, length };
  }
  return null;
}

/** A lone letter or an ordinary word ("will") counts only with a capital, and "I" never. */
function canBeName(words: readonly Word[]): boolean {
  const [only, ...others] = words;
  if (only === undefined || others.length > 0) return true;
  if (only.written.replace('.', '').length === 1) return /^[B-HJ-Z]\.?$/u.test(only.written);
  return !ORDINARY.has(only.key) || /^\p{Lu}/u.test(only.written);
}

function withoutHonorifics(text: string): string {
  const words = wordsOf(text);
  const at = words.findIndex((word, index) => !isHonorific(word) || index === words.length - 1);
  return words.slice(Math.max(at, 0)).join(' ');
}

const keyOf = remember(
  (text) =>
    foldText(text)
      .replace(/['’]s$/, '')
      .replace(/[.,:;!?()[\]"*_]/g, '')
      .trim(),
  4000,
);
