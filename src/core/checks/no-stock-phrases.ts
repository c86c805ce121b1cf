import type { Check } from './shape/check.ts';
import { placesOfPhrases } from './shape/place.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';
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
  examples: [
    { shows: 'Words of one’s own', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
    {
      shows: 'A phrase from every second letter',
      letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY.replace('Your question', 'I was thrilled. Your question') },
      finds: ['thrilled'],
    },
  ],
};
