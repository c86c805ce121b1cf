import { asPattern } from '../../note/as-pattern.ts';
import { privateStems } from '../../interview/words/private.ts';
import { DELICATE_STEMS, IMPRESSION, MONEY_SIGNS } from '../words/delicate.ts';

/** Words that touch what is private, wherever they stand. */
export const DELICATE_WORDS = new RegExp(
  `(?:^|[^\\p{L}])(?:${[...privateStems, ...DELICATE_STEMS].map(asPattern).join('|')})`,
  'iu',
);

/** Why somebody goes: a question to be answered, and none to come back to. */
const LEAVING = /\bwhy leave\b|\bwhy I\b.{0,30}\b(?:leav|left|quit)|\bwhy (?:did|would|do) you.{0,30}\bleav/i;

/** Whether a line touches what has no place in a letter: money, other offers, feelings, remarks on people, gaps in the CV. */
export function isDelicate(line: string): boolean {
  return DELICATE_WORDS.test(line) || LEAVING.test(line) || MONEY_SIGNS.test(line) || IMPRESSION.test(line);
}
