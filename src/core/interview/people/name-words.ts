import { foldText } from '../fold.ts';
import { remember } from '../remember.ts';
import { honorifics, nameSuffixes, particles, titleModifiers, titleNouns, titleSurnames } from '../words/titles.ts';

const HONORIFICS = new Set(honorifics);
const SUFFIXES = new Set(nameSuffixes);
const PARTICLES = new Set(particles);
const NOUNS = new Set(titleNouns);
const SURNAMES_TOO = new Set(titleSurnames);
const MODIFIERS = new Set(titleModifiers);

const CAPITALISED =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}]|[dlo]['’]\p{Lu}|(?:el|al|ul|ad|an|ar|as|at|az|ben|bin|bint|ibn)[-‐]\p{Lu})[\p{L}\p{M}'’.‐-]*$/u;
const INITIAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.-?){1,3})$/u;
const LONGEST = 40;

/** The word as it is looked up: folded, without full stops, commas and brackets. */
export const bare = remember((word) => foldText(word).replace(/[^\p{L}\p{N}'&-]/gu, ''), 4000);

/** Whether the word is written like a part of a name: a capital, or a letter of a script that has none. */
export function isNameWord(word: string): boolean {
  return word.length <= LONGEST && CAPITALISED.test(word);
}

/** Whether the word is one letter that stands for a name: `K.`, `J`, `J.-P.`. */
export function isInitial(word: string): boolean {
  return word.length <= LONGEST && INITIAL.test(word);
}

/** Whether the word belongs to a family name without being one: `van`, `de`, `ter`. */
export function isParticle(word: string): boolean {
  return !/^[èéàò]$/u.test(word) && PARTICLES.has(bare(word)) && (word === word.toLowerCase() || word.length <= 3);
}

/** Whether the word is a form of address: `Dr`, `Prof.`, `Frau`. */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(bare(word)) && (word !== word.toUpperCase() || /^(?:DR|PROF|MRS?|MS)\.?$/.test(word));
}

/** Whether the word is a degree or a suffix behind a name: `PhD`, `Jr`. */
export function isSuffix(word: string): boolean {
  return /^\p{Lu}/u.test(word) && SUFFIXES.has(bare(word));
}

/** Whether the word names a job or a department. `loose` counts words that are family names as well (`Cook`). */
export function isTitleWord(word: string, loose = true): boolean {
  const plain = bare(word);
  return NOUNS.has(plain) || MODIFIERS.has(plain) || (loose && SURNAMES_TOO.has(plain));
}

/** Whether the word names a job by itself and ends a title: `manager`, `nurse`, `chef/owner`. */
export function isTitleNoun(word: string): boolean {
  return NOUNS.has(bare(word)) || word.split('/').some((part) => NOUNS.has(bare(part)));
}

/** Whether the word names a job, though it is a family name as well: `driver`, `cook`. */
export function isTitleSurname(word: string): boolean {
  return SURNAMES_TOO.has(bare(word));
}

/** Words of a text, blanks removed. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
