import { letterCore } from '../letters/deal/letter-core.ts';
import { masksOf } from '../letters/deal/masks.ts';
import { runsOf, sharedRun } from '../letters/deal/shared-run.ts';
import { maskerOf } from '../letters/deal/words.ts';
import type { Check } from './shape/check.ts';
import { placeOf } from './shape/place.ts';

/** No run of eight words is shared with another letter to that company. */
export const noSharedRun: Check = {
  id: 'no-shared-run',
  sentence: 'No eight words in a row stand in another letter to the same company.',
  sources: ['washu', 'princeton'],
  find: ({ body }, { others, house }) => {
    if (others.length === 0) return [];
    const own = runsOf(maskerOf(masksOf(house))(letterCore(body)));
    return others.flatMap((other) => {
      const run = sharedRun(own, other.runs(house));
      if (run === null) return [];
      return [
        {
          level: 'error' as const,
          says: `“${run.replaceAll('§', '…')}” stands in the letter to ${other.to} as well`,
          at: placeOf(body, runPattern(run)),
        },
      ];
    });
  },
};

/** The words of a run with anything but letters between them; a mask stands for a few words. */
function runPattern(run: string): RegExp {
  const pieces = run
    .split(' ')
    .map((word) => (word === '§' ? '.{1,120}?' : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]")));
  return new RegExp(pieces.join('[^\\p{L}\\p{N}]{1,4}'), 'iu');
}
