import type { CheckExample } from './shape/check.ts';
import { otherLetter } from './shape/other-letter.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `no-shared-run` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  {
    shows: 'Another letter with its own words',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY },
    context: {
      others: [
        otherLetter('Luis Ortega', {
          body: 'Dear Luis,\n\nThank you for showing me the theatre store.\n\nBest wishes,\nMara Lindholm',
        }),
      ],
    },
    finds: [],
  },
  {
    shows: 'The same sentence sent to a colleague',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY },
    context: {
      others: [
        otherLetter('Luis Ortega', {
          body: 'Dear Luis,\n\nMy thanks for taking me round the night shift.\n\nI led a team of nine on nights, and I miss it.\n\nBest wishes,\nMara Lindholm',
        }),
      ],
    },
    finds: ['I led a team of nine on nights'],
  },
];
