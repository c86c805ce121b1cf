import { foldText } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { givenNames, givenNamesThatAreWords } from '../words/given-names.ts';
import { nicknames } from '../words/naming.ts';
import {
  capitalHonorifics,
  degreeTails,
  honorifics,
  nameSuffixes,
  particles,
  suffixSurnames,
  titleEndings,
  titleModifiers,
  titleNouns,
  titleSurnames,
  smallHonorifics,
} from '../words/titles.ts';

const NICKNAMES = new Set(nicknames);
const HONORIFICS = new Set(honorifics);
const WITH_CAPITAL = new Set(capitalHonorifics);
const SMALL = new Set(smallHonorifics);
const TAILS = new Set(degreeTails);
const SUFFIXES = new Set(nameSuffixes);
const SUFFIX_SURNAMES = new Set(suffixSurnames);
const PARTICLES = new Set(particles);
const NOUNS = new Set(titleNouns);
const SURNAMES_TOO = new Set(titleSurnames);
const MODIFIERS = new Set(titleModifiers);
const GIVEN = new Set(givenNames);
const GIVEN_TOO = new Set(givenNamesThatAreWords);

const CAPITALISED =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}]|[dlo]['’]\p{Lu}|[htn]-?\p{Lu}(?=\p{Ll})|(?:el|al|ul|ad|an|ar|as|at|az|ben|bin|bint|ibn)[-‐]\p{Lu})[\p{L}\p{M}'’.‐-]*$/u;
/** "C'est", "L'ancien", "D'abord": a clause begins. */
const ELIDED =
  /^(?:[CJNS]['’](?:est|ai|a|était|etait|y|en)|(?:L|Qu)['’]\p{Ll}+|[DMT]['’](?:abord|accord|après|ailleurs|autres?|habitude|où|a|ont|avait))$/u;
const INITIAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.-?){1,3})$/u;
const LONGEST = 40;

/** The word as it is looked up: folded, without full stops, commas and brackets. */
export const bare = remember((word) => foldText(word).replace(/[^\p{L}\p{N}'&-]/gu, ''), 4000);

/** Whether the word is written like a part of a name: a capital, or a letter of a script that has none. */
export function isNameWord(word: string): boolean {
  return word.length <= LONGEST && CAPITALISED.test(word) && !ELIDED.test(word);
}

/** Whether the word is one letter that stands for a name: `K.`, `J`, `J.-P.`. */
export function isInitial(word: string): boolean {
  return word.length <= LONGEST && INITIAL.test(word);
}

/** Whether the word belongs to a family name without being one: `van`, `de`, `ter`. */
export function isParticle(word: string): boolean {
  return !/^[èéàò]$/u.test(word) && PARTICLES.has(bare(word)) && (word === word.toLowerCase() || word.length <= 3);
}

/** Whether the word is an article inside a Gaelic family name: "Mac an Bhaird". */
export function isGaelicArticle(word: string, before: string | undefined): boolean {
  return (word === 'an' || word === 'na') && /^(?:mac|mhic|nic|o|ni|ua|ui)$/.test(bare(before ?? ''));
}

/** Whether the word is a form of address: `Dr`, `Prof.`, `Frau`; of words that mean something else as well ("her brother") only with a capital. */
export function isHonorific(word: string): boolean {
  if (SMALL.has(word)) return true;
  const plain = bare(word);
  if (!HONORIFICS.has(plain) || (WITH_CAPITAL.has(plain) && !CAPITALISED.test(word))) return false;
  return word !== word.toUpperCase() || /^(?:DR|PROF|MRS?|MS)\.?$/.test(word);
}

/** Whether the word goes on behind a form of address: `med.`, `h.c.`, `Emerita`. */
export function isDegreeTail(word: string): boolean {
  return TAILS.has(bare(word)) && (word === word.toLowerCase() || /^emerit/i.test(word));
}

/** Whether the word is a degree or a suffix behind a name: `PhD`, `Jr`. */
export function isSuffix(word: string): boolean {
  return /^\p{Lu}/u.test(word) && SUFFIXES.has(bare(word));
}

/** Whether the word is a suffix where it stands: `Ma` right behind a first name is the family name. */
export function isSuffixAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const isFamily = at === 1 && SUFFIX_SURNAMES.has(bare(word)) && word !== word.toUpperCase();
  return at > 0 && isSuffix(word) && !isFamily;
}

/** Whether the word joins the halves of a double family name: `y`, `e`. */
export function isJoint(word: string): boolean {
  return word === 'y' || word === 'e';
}

/** Whether the word says what somebody is called for: `Big` of "Big Andy". */
export function isNickname(word: string): boolean {
  return NICKNAMES.has(bare(word));
}

/** Whether the word is letters that may stand for a title: `GMD`, `StB`, `RAin`. */
export function isAbbreviation(word: string): boolean {
  return /^\p{Lu}\p{Ll}{0,2}\p{Lu}[\p{Lu}\p{Ll}]{0,3}$/u.test(word);
}

/** Job words that others are made of: "Revierkollege", "teammanager", "enhetschefen". */
const COMPOUND = new RegExp(`^\\p{L}{3,20}-?(?:${titleEndings.join('|')})$`, 'u');
const isCompound = remember((plain) => COMPOUND.test(plain), 4000);

/** Whether the word names a job or a department. `loose` counts words that are family names as well (`Cook`). */
export function isTitleWord(word: string, loose = true): boolean {
  const plain = bare(word);
  if (isNamedSo(word, plain)) return false;
  return NOUNS.has(plain) || MODIFIERS.has(plain) || isCompound(plain) || (loose && SURNAMES_TOO.has(plain));
}

/** Whether the word names a job by itself and ends a title: `manager`, `nurse`, `chef/owner`. */
export function isTitleNoun(word: string): boolean {
  const plain = bare(word);
  if (isNamedSo(word, plain)) return false;
  return NOUNS.has(plain) || isCompound(plain) || word.split('/').some((part) => NOUNS.has(bare(part)));
}

/** "the office guy", but "Guy Pemberton". */
function isNamedSo(word: string, plain: string): boolean {
  return plain === 'guy' && word.startsWith('G');
}

/** Whether the word names a job, though it is a family name as well: `driver`, `cook`. */
export function isTitleSurname(word: string): boolean {
  return SURNAMES_TOO.has(bare(word));
}

/** Whether the word, or each half of a double one, is a given name that is no ordinary word: `Dana`, `Mei-Ling`. */
export function isGivenName(word: string): boolean {
  const plain = bare(word);
  if (GIVEN_TOO.has(plain)) return /^\p{Lu}\p{Ll}/u.test(word);
  return GIVEN.has(plain) || (plain.includes('-') && plain.split('-').every((half) => GIVEN.has(half)));
}

/** The first word of a text; empty where it has none. */
export function firstWordOf(text: string): string {
  return wordsOf(text)[0] ?? '';
}

/** Words of a text, blanks removed. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
