import { plainLetters } from '../../text/plain-letters.ts';
import { deedEnds, deedFronts, deeds, giving } from '../words/promises.ts';

const DEEDS = new Set(deeds);
const GIVING = new Set(giving);
const FRONTS = new RegExp(`^${deedFronts}`);
const ENDS = new RegExp(`${deedEnds}$`);

/** The first word at a place of a text in plain letters, or an empty text. */
export function firstWord(plain: string, at: number): string {
  return /^[ ,:]{0,3}([a-zł-]*)/.exec(plain.slice(at, at + 40))?.[1] ?? '';
}

/** Whether a plain word begins what one does for somebody: "send", "nachreichen", "mandarle". */
export function isDeed(word: string): boolean {
  return formsOf(word).some((form) => DEEDS.has(form));
}

/** Whether words begin with what one does for somebody: "ring Dana about …" has Dana for no subject. */
export function beginsWithDeed(words: string): boolean {
  return isDeed(firstWord(plainLetters(words.normalize('NFC')), 0));
}

/** Whether words begin with something to be given: "send …", "text …". */
export function isGiving(words: string): boolean {
  return formsOf(firstWord(plainLetters(words.normalize('NFC')), 0)).some((form) => GIVING.has(form));
}

/** A word as it stands, and without what can stand before or hang on a deed: "nachreichen", "mandarle", "portargli". */
function formsOf(word: string): readonly string[] {
  const bare = word.replace(ENDS, '');
  return [word, word.replace(FRONTS, ''), bare, `${bare}e`];
}
