import { foldText } from '../../text/fold.ts';
import { familyFirstNames } from '../words/family-first.ts';
import { withoutHonorifics } from './forms-of-address.ts';
import { isGivenName as isGiven, isInitial, isJoint, isNickname, isParticle, wordsOf } from './name-words.ts';

/** Given and family name, each null where it is not sure. */
export interface NameParts {
  readonly given: string | null;
  readonly family: string | null;
}

const FAMILY_FIRST = new Set(familyFirstNames);
const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u;

/**
 * Splits a name where its order is sure: `Dana Whitfield`, `Dana K. Whitfield`, `Jan van der Berg`. A name of one word, of three full
 * words, in another script, or one that begins with a family name (`Nguyen Thi Linh`) is left whole; a marked family name is believed.
 */
export function splitName(name: string, family: string | null): NameParts {
  const words = withoutHonorifics(wordsOf(name));
  if (family !== null) return aroundFamily(words, family);
  if (isFamilyName(words)) return { given: null, family: name };
  if (!isInWesternOrder(name, words)) return { given: null, family: null };
  const start = familyStart(words);
  const before = words.slice(0, start);
  const [given, ...more] = before.filter((word) => !isInitial(word));
  const isSure = more.length === 0 && !isInitial(before[0] ?? '');
  return { given: isSure ? (given ?? null) : null, family: words.slice(start).join(' ') };
}

/** "van Dyke", "Ortega y Gasset": no given name stands in front. */
function isFamilyName(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return (isParticle(first) && !isGivenName(words)) || (isJoint(second) && !isGiven(first));
}

/** "Ben Carter", "Di Penn", "Van Tran": a given name that is a particle elsewhere; "Van Dyke" and "Di Marco" stay whole. */
function isGivenName([first = '', last = '', ...more]: readonly string[]): boolean {
  if (last === '' || more.length > 0) return false;
  if (/^(?:Ben|Mac)$/.test(first)) return true;
  return first === 'Van' ? FAMILY_FIRST.has(foldText(last)) : first === 'Di' && /[^aeiou]$/.test(last);
}

/** Whether a name of several words has its family name last, as far as can be told. */
export function isInWesternOrder(name: string, words: readonly string[]): boolean {
  const [first = '', ...others] = words;
  const isCalled = others.length === 1 && isNickname(first);
  return others.length > 0 && !isCalled && LATIN.test(name) && !FAMILY_FIRST.has(foldText(first));
}

function aroundFamily(words: readonly string[], family: string): NameParts {
  const folded = foldText(family);
  const given = words.filter((word) => !folded.split(' ').includes(foldText(word)));
  return { given: given.length === 1 ? (given[0] ?? null) : null, family };
}

/** Index of the first word of the family name: its first particle, else the first half of a double one, else the last word. */
function familyStart(words: readonly string[]): number {
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word));
  if (particle > 1 && isJoint(words[particle] ?? '')) return particle - 1;
  return particle > 0 ? particle : words.length - 1;
}

/** The first letters of a name: "AS" of Anastasia Sokolova. */
export function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .map((word) => word.charAt(0))
    .join('');
}
