import type { Check } from './shape/check.ts';
import { placesOfPhrases } from './shape/place.ts';
import { STOCK_PHRASES } from './words/phrases.ts';

/** No phrase that stands in everybody’s letter. */
export const noStockPhrases: Check = {
  id: 'no-stock-phrases',
  sentence: 'No phrase that stands in everybody’s letter.',
  sources: ['askamanager', 'dartmouth'],
  find: ({ body }) =>
    placesOfPhrases(body, STOCK_PHRASES).map((at) => ({
      level: 'warning' as const,
      says: `“${at.text}” stands in everybody’s letter: say it in your own words`,
      at,
    })),
};
