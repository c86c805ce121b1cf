import { foldText } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { holderOf } from './holder-of.ts';
import { namesThatAreWords } from '../words/names-that-are-words.ts';
import { commonWords } from '../words/nobody.ts';
import { claimed, fullKeys, initialsOf, keyOf, partKeys, withoutHonorifics, type Findable } from './name-keys.ts';

export type { Findable };

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
const SMALL_WORDS = new Set([...commonWords, 'am', 'hi', 'up', 'ja', 'na', 'zu', 'da']);
const MOST_WORDS = 5;

/** Prepares the finder; a name part that two people share finds nobody, nor do initials that mean a department ("HR"). */
export function findPeople(people: readonly Findable[]): PeopleFinder {
  const keys = claimed(people, fullKeys);
  for (const [key, index] of claimed(people, partKeys)) if (!keys.has(key)) keys.set(key, index);
  const initials = claimed(people, initialsOf);
  const firstWords = new Set([...keys.keys(), ...initials.keys()].map((key) => key.split(' ', 1)[0] ?? ''));
  const names: Names = { keys, initials, firstWords };
  const mayName = (text: string): boolean => {
    const folded = foldText(text);
    return holdsAny(folded, firstWords) || (folded.includes('.') && holdsAny(keyOf(text), firstWords));
  };
  return {
    whoIs: (text) => whoIsCalled(withoutHonorifics(text), names) ?? bySmallInitials(text, names),
    mayName,
    mentions: remember((text) => (mayName(text) ? scan(text, names) : []), 50),
    holderOf: (job) => holderOf(job, people),
    only: onlyOf(people),
  };
}

function onlyOf(people: readonly Findable[]): number | null {
  const sure = people.flatMap(({ perhaps = null }, index) => (perhaps === null ? [index] : []));
  return sure.length === 1 ? (sure[0] ?? null) : null;
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
  /** Counted only in capitals: Tom Okafor is "TO" or "T.O.", but neither the "to" of a sentence nor the "To" of a heading. */
  readonly initials: ReadonlyMap<string, number | null>;
  readonly firstWords: ReadonlySet<string>;
}

interface Word {
  readonly written: string;
  readonly key: string;
  readonly start: number;
}

/** Who is called so; null where two are, undefined where nobody is. */
function whoIsCalled(written: string, { keys, initials }: Names): number | null | undefined {
  const key = keyOf(written);
  const byName = keys.get(key);
  const byInitials = /\p{Ll}/u.test(written.replace(/['’]s$/u, '')) ? undefined : initials.get(key);
  if (byName === undefined || byInitials === undefined) return byName ?? byInitials;
  return byName === byInitials ? byName : null;
}

/** "dw:", typed in small letters; a word such as "to" is nobody. */
function bySmallInitials(text: string, { initials }: Names): number | null {
  const written = text.trim();
  return /^\p{Ll}{2,3}$/u.test(written) && !SMALL_WORDS.has(written) ? (initials.get(written) ?? null) : null;
}

function scan(text: string, names: Names): readonly Mention[] {
  const words = Array.from(text.matchAll(WORD), (met): Word => ({
    written: met[0],
    key: keyOf(met[0]),
    start: met.index,
  }));
  const found: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const begins = names.firstWords.has(words[at]?.key ?? '');
    const met = begins ? longestMatch(words.slice(at, at + MOST_WORDS), names) : null;
    if (met !== null) found.push(met.mention);
    at += met?.length ?? 1;
  }
  return found;
}

function longestMatch(words: readonly Word[], names: Names): { mention: Mention; length: number } | null {
  for (let length = words.length; length > 0; length--) {
    const part = words.slice(0, length);
    const person =
      length === 1 ? whoIsCalled(part[0]?.written ?? '', names) : names.keys.get(part.map(({ key }) => key).join(' '));
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
