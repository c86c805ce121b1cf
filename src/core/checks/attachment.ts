import type { Check } from './shape/check.ts';
import { placesOf } from './shape/place.ts';

const NAMED = /\b(?:attached|attaching|attachment|enclosed|enclosing|enclosure)\b/gi;
const THERE = /https?:\/\/\S|\[\[|!\[|\]\(/;

/** A file that the letter names is there, or a link to it. */
export const attachment: Check = {
  id: 'attachment',
  sentence: 'An attachment is named only where a file or a link is there.',
  sources: ['stolaf', 'brief'],
  find: ({ body }) =>
    THERE.test(body)
      ? []
      : placesOf(body, NAMED).map((at) => ({
          level: 'warning' as const,
          says: `“${at.text}”: do not forget the file; no link or file stands in the letter`,
          at,
        })),
};
