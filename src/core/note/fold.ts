import { PLAIN_LETTERS } from './words/letters.ts';

const ALREADY_PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ACCENTS = /[\u0300-\u036f]/g;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const APOSTROPHES = /['\u2018\u2019\u02bc\u02b9\u0060\u00b4\uff07]/g;
const OTHER_LETTERS = new RegExp(`[${[...PLAIN_LETTERS.keys()].join('')}]`, 'g');
const PLUS_AND_HASH = /([\p{L}\p{M}\p{N}]?)([+#]+)/gu;
const SEPARATORS = /[^\p{L}\p{M}\p{N}+#]+/gu;

/**
 * A text as it is compared: small letters without accents and apostrophes, every run of punctuation one space.
 *
 * Equal for composed and decomposed text, for both apostrophes and for hyphen and space ("Jean‑Luc O’Neill" is
 * "jean luc oneill"). Marks that make a different letter outside the Latin, Greek and Cyrillic scripts stay.
 */
export function fold(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(OTHER_LETTERS, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(PLUS_AND_HASH, behindLetter)
    .replace(SEPARATORS, ' ')
    .trim()
    .normalize('NFC');
}

/** Whether two texts are the same but for case, accents and punctuation. */
export function isAlike(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** "+" and "#" stay behind a letter: C, C++ and C# are three things. */
function behindLetter(all: string, letter: string): string {
  return letter === '' ? ' ' : all;
}
