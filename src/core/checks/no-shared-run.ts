import { letterCore } from '../letters/deal/letter-core.ts';
import { masksOf } from '../letters/deal/masks.ts';
import { runsOf, sharedRun } from '../letters/deal/shared-run.ts';
import { masked } from '../letters/deal/words.ts';
import type { Check } from './shape/check.ts';
import { placeOf } from './shape/place.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** No run of eight words is shared with another letter to that company. */
export const noSharedRun: Check = {
  id: 'no-shared-run',
  sentence: 'No eight words in a row stand in another letter to the same company.',
  sources: ['washu', 'princeton'],
  find: ({ body }, { others, house }) => {
    const masks = masksOf(house);
    const own = runsOf(masked(letterCore(body), masks));
    return others.flatMap((other) => {
      const run = sharedRun(own, runsOf(masked(letterCore(other.body), masks)));
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
  examples: [
    {
      shows: 'Another letter with its own words',
      letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY },
      context: {
        others: [
          {
            to: 'Luis Ortega',
            body: 'Dear Luis,\n\nThank you for showing me the theatre store.\n\nBest wishes,\nMara Lindholm',
          },
        ],
      },
      finds: [],
    },
    {
      shows: 'The same sentence sent to a colleague',
      letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY },
      context: {
        others: [
          {
            to: 'Luis Ortega',
            body: 'Dear Luis,\n\nMy thanks for taking me round the night shift.\n\nI led a team of nine on nights, and I miss it.\n\nBest wishes,\nMara Lindholm',
          },
        ],
      },
      finds: ['I led a team of nine on nights'],
    },
  ],
};

/** The words of a run with anything but letters between them; a mask stands for a few words. */
function runPattern(run: string): RegExp {
  const pieces = run
    .split(' ')
    .map((word) => (word === '§' ? '.{1,120}?' : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]")));
  return new RegExp(pieces.join('[^\\p{L}\\p{N}]{1,4}'), 'iu');
}
