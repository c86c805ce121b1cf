import type { Check } from './shape/check.ts';
import { placesOfPhrases } from './shape/place.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';
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
  examples: [
    { shows: 'Calm', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
    {
      shows: 'A plea',
      letter: {
        subject: SAMPLE_SUBJECT,
        body: SAMPLE_BODY.replace(
          'If anything is still open',
          'I really need this, please answer. If anything is still open',
        ),
      },
      finds: ['I really need this'],
    },
  ],
};
