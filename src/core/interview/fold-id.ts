import { PLAIN_LETTERS } from '../note/words/letters.ts';

const ACCENTS = /[\u0300-\u036f]/g;
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const OTHER_LETTERS = new RegExp(`[${[...PLAIN_LETTERS.keys()].join('')}]`, 'g');

/** The same names are compared over and over: what was folded lately is remembered. */
const folded = new Map<string, string>();
const MANY = 5000;

/**
 * A text as it is compared and stands in ids: small letters without accents, words joined by `-`, punctuation dropped.
 *
 * Marks that are letters of their own (Devanagari, kana) stay. An empty text for one without letters and digits.
 */
export function foldForId(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MANY) folded.clear();
  const result = fold(text);
  folded.set(text, result);
  return result;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(OTHER_LETTERS, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(/['’ʼ]/g, '')
    .replace(NO_WORD, '-')
    .replace(/^-|-$/g, '');
}
