import type { Check } from './shape/check.ts';
import { placesOf } from './shape/place.ts';

const MACHINE =
  /\[[^\]\n]{0,60}\](?!\()|\{\{[^}\n]{0,60}\}?\}?|\{[\p{L}_ ]{1,40}\}|<%[^%\n]{0,60}%?>?|\b(?:undefined|null|NaN|Invalid Date|object Object)\b|\*\*|__|==|`|^#{1,6}\s|\bTODO\b|\bXXX+\b|\bLorem ipsum\b|_{3,}|\?{3,}/gmu;

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
};
