import { remember } from './remember.ts';
import { PLAIN_LETTERS } from './words/letters.ts';

const ALREADY_PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ACCENTS = /[\u0300-\u036f]/g;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const APOSTROPHES = /['\u2018\u2019\u02bc\u02b9\u0060\u00b4\uff07]/g;
const OTHER_LETTERS = new RegExp(`[${[...PLAIN_LETTERS.keys()].join('')}]`, 'g');
const PLUS_AND_HASH = /([\p{L}\p{M}\p{N}]?)([+#]+)/gu;
const SEPARATORS = /[^\p{L}\p{M}\p{N}+#]+/gu;

/** The same names are compared over and over. */
const REMEMBERED = 2500;

/**
 * A name, a topic or a key as it is compared with another: small letters without accents and apostrophes, every run of punctuation one space.
 * Empty for a text without letters and digits.
 *
 * Equal for composed and decomposed text, for both apostrophes and for hyphen and space ("Jean‑Luc O’Neill" is
 * "jean luc oneill"). Marks that make a different letter outside the Latin, Greek and Cyrillic scripts stay.
 */
export const foldName = remember(foldAny, REMEMBERED);

/** The same as it stands in ids, with `-` between the words and without any mark: "jean-luc-oneill". */
export const foldForId = remember(
  (text) =>
    foldName(text)
      .replace(/[ +#]+/g, '-')
      .replace(/^-|-$/g, ''),
  REMEMBERED,
);

function foldAny(text: string): string {
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

/** "+" and "#" stay behind a letter: C, C++ and C# are three things. */
function behindLetter(all: string, letter: string): string {
  return letter === '' ? ' ' : all;
}
