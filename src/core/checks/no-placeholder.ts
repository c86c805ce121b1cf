import type { Check } from './shape/check.ts';
import { placesOf } from './shape/place.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

const MACHINE =
  /\[[^\]\n]{0,60}\](?!\()|\{\{[^}\n]{0,60}\}?\}?|\{[\p{L}_ ]{1,40}\}|<%[^%\n]{0,60}%?>?|\b(?:undefined|null|NaN|Invalid Date|object Object)\b|\*\*|__|==|`|^#{1,6}\s|\bTODO\b|\bXXX+\b|\bLorem ipsum\b|_{3,}/gmu;

/** Nothing of a template, a program or markdown stands in the letter. */
export const noPlaceholder: Check = {
  id: 'no-placeholder',
  sentence: 'No placeholder, no machine text and no markdown stands in the letter.',
  sources: ['stolaf', 'princeton'],
  find: ({ subject, body }) => [
    ...placesOf(body, MACHINE).map((at) => ({
      level: 'error' as const,
      says: `“${at.text}” belongs to a template or to markdown, not into a letter`,
      at,
    })),
    ...placesOf(subject ?? '', MACHINE).map(({ text }) => ({
      level: 'error' as const,
      says: `The subject holds “${text}”`,
      at: null,
    })),
  ],
  examples: [
    { shows: 'Plain text', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
    {
      shows: 'A placeholder left in, and a word that a program wrote',
      letter: {
        subject: SAMPLE_SUBJECT,
        body: SAMPLE_BODY.replace('Dear Dana', 'Dear {{first name}}').replace('Harbour General', 'undefined'),
      },
      finds: ['{{first name}}', 'undefined'],
    },
  ],
};
