import { isForeign } from './tongue.ts';

/** A label, and behind it nothing but words in quotation marks. */
const QUOTED_BEHIND = /^[^:"“”]{2,60}:\s["“]([^"“”]{10,120})["”][.!]?$/;
const LEAST_WORDS = 4;
const MOST_WORDS = 16;

/**
 * What somebody said in so many words, of a line such as `meetings: "show one option and mean it"`; null where the line quotes nothing, and where the
 * words may be the writer's own, are a question, or no English.
 */
export function sayingOf(line: string): string | null {
  const words = QUOTED_BEHIND.exec(line)?.[1]?.trim() ?? '';
  const count = words.split(' ').length;
  const isTheirs = !/\b(?:I|me|my|we|us|our|you|your)\b|[?…<>|=[\]{}]|\.\./i.test(words);
  return count >= LEAST_WORDS && count <= MOST_WORDS && isTheirs && !isForeign(words, false)
    ? words.replace(/[.,;!]$/, '')
    : null;
}
