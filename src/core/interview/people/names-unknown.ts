import { findNameCandidates } from './name-candidates.ts';
import { firstWordOf, isGivenName, wordsOf } from './name-words.ts';

/** Whether a line in which nobody of the note is named gives the full name of somebody else: then its number is theirs. */
export function namesUnknown(sentence: string): boolean {
  return findNameCandidates(sentence).some(
    ({ text, hasHonorific }) => (hasHonorific || isGivenName(firstWordOf(text))) && wordsOf(text).length > 1,
  );
}
