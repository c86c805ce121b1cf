import { isDegreeTail, isGivenName, isHonorific, isTitleNoun, wordsOf } from './name-words.ts';

const FRENCH = /[éèêëçôîïâ]|^(?:Jean|Marie|Pierre|Anne|Paul|Louis|Charles)-\p{Lu}/u;

/** The forms of address in front of a name, with what follows them ("Prof. Dr. med."); at most all words but the last. */
export function leadingHonorifics(words: readonly string[]): readonly string[] {
  if (isMonsieur(words)) return words.slice(0, 1);
  const end = words.findIndex((word, index) => !isPart(word, index) || index === words.length - 1);
  return words.slice(0, Math.max(end, 0));
}

/** The words without the forms of address in front of them. */
export function withoutHonorifics(words: readonly string[]): readonly string[] {
  return words.slice(leadingHonorifics(words).length);
}

/** Whether a text is a form of address and nothing else: "Dr.", "Frau", "Prof. Dr. med."; words that name a job as well do not count. */
export function isFormOfAddress(text: string): boolean {
  const words = wordsOf(text.replace(/,/g, ' '));
  return words.length > 0 && words.every((word, index) => isPart(word, index) && !isTitleNoun(word));
}

/** "M. Hervé Quilliou", "M. Jean-Luc Roy": a full name with a French given name; "M. Scott Peck" begins with an initial. */
function isMonsieur([first, second = '', ...more]: readonly string[]): boolean {
  return first === 'M.' && more.length > 0 && FRENCH.test(second) && second.split('-').every(isGivenName);
}

function isPart(word: string, index: number): boolean {
  return isHonorific(word) || (index > 0 && isDegreeTail(word));
}
