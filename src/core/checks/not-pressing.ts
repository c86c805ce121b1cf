import type { Check } from './shape/check.ts';
import { placesOfPhrases } from './shape/place.ts';
import { PRESSING_PHRASES } from './words/phrases.ts';

/** The letter neither begs nor presses. */
export const notPressing: Check = {
  id: 'not-pressing',
  sentence: 'The letter neither begs nor presses.',
  sources: ['careernetwork', 'dartmouth'],
  find: ({ body }) =>
    placesOfPhrases(body, PRESSING_PHRASES).map((at) => ({
      level: 'warning' as const,
      says: `“${at.text}” sounds pressing`,
      at,
    })),
};
