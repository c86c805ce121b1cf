import { asPattern } from '../../note/as-pattern.ts';
import type { Finding } from '../finding.ts';

/** The place of the first match of a pattern, or of a text, in a body; null when it is not there. */
export function placeOf(body: string, wanted: string | RegExp): Finding['at'] {
  if (typeof wanted === 'string') {
    const offset = body.indexOf(wanted);
    return offset < 0 ? null : { text: wanted, offset };
  }
  const match = wanted.exec(body);
  return match === null ? null : { text: match[0], offset: match.index };
}

/** Every place where a pattern matches; the pattern needs the `g` flag. */
export function placesOf(body: string, pattern: RegExp): readonly NonNullable<Finding['at']>[] {
  return [...body.matchAll(pattern)].map((match) => ({ text: match[0], offset: match.index }));
}

/** Every place where these words stand whole, in the same capitals. */
export function placesOfWords(text: string, words: string): readonly NonNullable<Finding['at']>[] {
  const whole = placesOf(text, new RegExp(`${asPattern(words)}(?![\\p{L}\\p{N}])`, 'gu'));
  return whole.filter(({ offset }) => !/[\p{L}\p{N}]/u.test(text.charAt(offset - 1)));
}

/** Every place where one of some phrases stands, in any capitals; phrases are in small letters. */
export function placesOfPhrases(text: string, phrases: readonly string[]): readonly NonNullable<Finding['at']>[] {
  const small = text.toLowerCase().replaceAll('’', "'");
  return phrases.flatMap((phrase) => {
    const offset = small.indexOf(phrase);
    return offset < 0 || /\p{L}/u.test(small.charAt(offset - 1))
      ? []
      : [{ text: text.slice(offset, offset + phrase.length), offset }];
  });
}

/** The sentences of a text with their places. */
export function sentencesIn(text: string): readonly NonNullable<Finding['at']>[] {
  return placesOf(text, /[^\s.!?\n][^.!?\n]*[.!?]?/g);
}

/** A text of the same length with some words blanked. */
export function blanked(text: string, words: readonly string[]): string {
  return words.reduce((left, word) => left.replaceAll(word, ' '.repeat(word.length)), text);
}
