import { PLAIN_LETTERS } from './words/letters.ts';
import { plainLetters } from './plain-letters.ts';
import { remember } from './remember.ts';

/** Letters and marks that are written in several ways. */
const SPELLINGS = new Map([
  ...PLAIN_LETTERS,
  ...Array.from('‘’ʼ`´', (mark) => [mark, "'"] as const),
  ...Array.from('‐‑‒–—', (mark) => [mark, '-'] as const),
]);
const SPELT = new RegExp(`[${[...SPELLINGS.keys()].join('')}]`, 'g');

/** What a text must not have to be folded by making it small: other letters, marks written in several ways, two blanks. */
const MORE_THAN_CASE = /[^ -_a-~]| {2}/;

/** Words and short phrases, which notes say again and again. */
const SHORT = 24;
const foldShort = remember(foldAny, 4000);

/** A text as it is compared: NFC, small letters, no accents, straight apostrophes and hyphens, one blank between words. */
export function foldText(text: string): string {
  return text.length <= SHORT ? foldShort(text) : foldAny(text);
}

function foldAny(text: string): string {
  if (!MORE_THAN_CASE.test(text)) return text.toLowerCase().trim();
  const plain = plainLetters(text.normalize('NFC'));
  const spelt = plain.replace(SPELT, (letter) => SPELLINGS.get(letter) ?? letter);
  return spelt.replace(/\s\s+|[^\S ]/g, ' ').trim();
}

/** A property name as it is compared: folded, with `_`, `-`, `/` and other marks as one blank. */
export const foldKey = remember(
  (key) =>
    foldText(key)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  1000,
);

/** The words of a text as they are compared, without marks: letters, digits, and hyphens and apostrophes inside a word. */
export function foldWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}
