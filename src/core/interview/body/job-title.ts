import { smallPattern } from '../../text/small-pattern.ts';
import { isTitleText } from '../people/name-shape.ts';
import { isTitleNoun, wordsOf } from '../people/name-words.ts';

const ARTICLE = smallPattern('^(?:the|a|an|our|their) ');

/** Whether words under somebody's name are that person's job: "ward manager", "head of lab", but not "the layout of the ward". */
export function isJobTitle(text: string): boolean {
  return isTitleText(text) && (!ARTICLE.test(text) || wordsOf(text).some(isTitleNoun));
}
