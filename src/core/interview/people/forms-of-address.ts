import { isDegreeTail, isHonorific, isTitleNoun, wordsOf } from './name-words.ts';

/** The forms of address in front of a name, with what follows them ("Prof. Dr. med."); at most all words but the last. */
export function leadingHonorifics(words: readonly string[]): readonly string[] {
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

function isPart(word: string, index: number): boolean {
  return isHonorific(word) || (index > 0 && isDegreeTail(word));
}
