import type { Check } from './shape/check.ts';
import { placesOf } from './shape/place.ts';

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\b(?!had\b|that\b)(\p{L}{2,})\s\1\b/giu, 'is there twice'],
  [/\S +[,;:!?](?=\s|$)|\p{L} +\.(?=\s|$)/gmu, 'has a space before the mark'],
  [/[^\s.] {2,}\S/g, 'has two spaces in a row'],
  [/\p{L}[,;][\p{L}]/gu, 'lacks a space after the mark'],
  [/[^.]\.\.(?!\.)|,,|,\.|(?:^|[^?])\?\?(?!\?)/g, 'has one mark too many'],
  [/\b(?:and|or|the|an|to the|of the) ?[,.;](?=\s|$)/gi, 'breaks off: a word is missing'],
  [/\(\s*\)|“\s*”|"\s*"/g, 'is empty'],
];

/** Slips of typing: doubled words, stray spaces, sentences that break off. */
export const cleanTyping: Check = {
  id: 'clean-typing',
  sentence: 'No doubled words, no stray spaces, no sentence that breaks off.',
  sources: ['stolaf', 'purdue'],
  find: ({ body }) =>
    SLIPS.flatMap(([pattern, says]) =>
      placesOf(body, pattern).map((at) => ({ level: 'warning' as const, says: `“${at.text}” ${says}`, at })),
    ),
};
