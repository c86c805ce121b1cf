import { MOST_WORDS } from './about.ts';
import { cleanLine } from './clean-line.ts';
import { isDelicate } from './delicate.ts';
import type { Lexicon } from './lexicon.ts';
import { isForeign } from './tongue.ts';

/** A line that was noted but stands in no letter, and the reason as a part of a sentence. */
export interface UnsaidTopic {
  readonly text: string;
  readonly why: string;
}

/** Why a line for which `sayTopic` found no words stays out of a letter. */
export function whyUnsaid(line: string, lexicon: Lexicon): string {
  const plain = cleanLine(line);
  if (isDelicate(plain)) return 'it touches what has no place in a letter';
  if (!/\p{L}{2}/u.test(plain)) return 'it names nothing';
  if (isForeign(plain, lexicon.isForeign)) return 'it is a sentence in another language';
  if (plain.split(' ').length > MOST_WORDS) return 'it is too long for a sentence of a letter';
  return 'it could not be put into a sentence safely';
}
