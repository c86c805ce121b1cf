import { asPattern } from '../../note/as-pattern.ts';
import { privateStems } from '../../interview/words/private.ts';
import { DELICATE_STEMS, IMPRESSION, MONEY_SIGNS } from '../words/delicate.ts';

/** Words that touch what is private, wherever they stand. */
export const DELICATE_WORDS = new RegExp(
  `(?:^|[^\\p{L}])(?:${[...privateStems, ...DELICATE_STEMS].map(asPattern).join('|')})`,
  'iu',
);

/** Whether a line touches what has no place in a letter: money, other offers, feelings, remarks on people, gaps in the CV. */
export function isDelicate(line: string): boolean {
  return DELICATE_WORDS.test(line) || MONEY_SIGNS.test(line) || IMPRESSION.test(line);
}
