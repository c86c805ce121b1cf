import { foldText } from '../../text/fold.ts';
import { isTitleNoun, wordsOf } from './name-words.ts';

/** The index of the one person whose title has this job in it ("directrice"); null where the word is no job, or nobody has it, or two have. */
export function holderOf(job: string, people: readonly { readonly title?: string | null }[]): number | null {
  if (!isTitleNoun(job)) return null;
  const word = foldText(job);
  const holders = people.flatMap(({ title = null }, index) => (jobsIn(title ?? '').includes(word) ? [index] : []));
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

function jobsIn(title: string): readonly string[] {
  return wordsOf(foldText(title.split(/[,;(]/).find((part) => part.trim() !== '') ?? ''));
}
