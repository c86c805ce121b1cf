import { whenAsked } from '../interview/lazily.ts';
import { letterCore } from '../letters/deal/letter-core.ts';
import { masksOf } from '../letters/deal/masks.ts';
import { runsOf, sharedRun } from '../letters/deal/shared-run.ts';
import { comparedWords, MASK, maskerOf } from '../letters/deal/words.ts';
import { remember } from '../text/remember.ts';
import type { Finding } from './finding.ts';
import type { Check } from './shape/check.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** No run of eight words is shared with another letter to that company. */
export const noSharedRun: Check = {
  id: 'no-shared-run',
  sentence: 'No eight words in a row stand in another letter to the same company.',
  sources: ['washu', 'princeton'],
  find: ({ body }, { others, companyTalks }) => {
    if (others.length === 0) return [];
    const own = runsOf(maskerOf(masksOf(companyTalks))(letterCore(body)));
    const placeOf = placeFinder(body);
    return others.flatMap((other) => {
      const run = sharedRun(own, other.runs(companyTalks));
      if (run === null) return [];
      return [
        {
          level: 'error' as const,
          says: `“${run.replaceAll('§', '…')}” stands in the letter to ${other.to} as well`,
          at: placeOf(run),
        },
      ];
    });
  },
};

/** Finds where the longest stretch of a run without a mask stands, whatever lies between its words. Many letters share the same few runs. */
function placeFinder(body: string): (run: string) => Finding['at'] {
  const words = whenAsked(() =>
    [...body.matchAll(WORD)].map(({ 0: text, index }) => ({ compared: comparedWords(text)[0], index, text })),
  );
  return remember((run) => {
    const wanted = run
      .split(MASK)
      .map(comparedWords)
      .reduce((long, stretch) => (stretch.length > long.length ? stretch : long), []);
    const from = words().findIndex((_, at) => wanted.every((word, step) => words()[at + step]?.compared === word));
    const [first, last] = [words()[from], words()[from + wanted.length - 1]];
    if (first === undefined || last === undefined) return null;
    return { text: body.slice(first.index, last.index + last.text.length), offset: first.index };
  }, 100);
}
