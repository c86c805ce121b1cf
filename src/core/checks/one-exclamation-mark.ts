import type { Check } from './shape/check.ts';
import { placesOf } from './shape/place.ts';

/** At most one exclamation mark. */
export const oneExclamationMark: Check = {
  id: 'one-exclamation-mark',
  sentence: 'There is one exclamation mark at most.',
  sources: ['stolaf', 'purdue'],
  find: ({ body }) =>
    placesOf(body, /!+/g)
      .filter(({ text }, place) => place > 0 || text.length > 1)
      .map((at) => ({ level: 'warning' as const, says: 'One exclamation mark is enough for a letter', at })),
};
