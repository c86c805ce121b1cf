import { isAbbreviation, isGivenName, isHonorific } from './name-words.ts';

/** "FD", "HEAD": all in capitals. */
const LETTERS = /^\p{Lu}{2,}$/u;

/** Number of words that are letters for a title, in front of a form of address ("FD Dr Braak") or of a given name ("StB Jochen Veltrup"). */
export function lettersInFront(words: readonly string[]): number {
  const address = words.findIndex(isHonorific);
  if (address > 0 && words.slice(0, address).every((word) => LETTERS.test(word) || isAbbreviation(word)))
    return address;
  const [letters = '', given = ''] = words;
  const isName = words.length > 2 && isGivenName(given) && given !== given.toUpperCase();
  return isName && isAbbreviation(letters) ? 1 : 0;
}
