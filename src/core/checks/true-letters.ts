import type { Check } from './shape/check.ts';
import { placesOf } from './shape/place.ts';

/** Signs that nobody sees: soft hyphens, marks of direction, spaces without width. Those that join letters of other scripts are none. */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;
/** Letters of double width, as some keyboards of East Asia type them, and more accents on one letter than any language has. */
const ODD = /[\uff21-\uff3a\uff41-\uff5a]|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}{3}/u;
const WORDS = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const LIKE_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** What came along with a name that was copied from a web page: seen by no eye, but by every program that the letter meets. */
export const trueLetters: Check = {
  id: 'true-letters',
  sentence:
    'No sign that cannot be seen, and no word that mixes two alphabets, such as a Cyrillic “а” in a Latin name; no letters of double width, no heaps of accents.',
  sources: ['stolaf', 'purdue'],
  find: ({ subject, body }, { email }) => [
    ...faultsIn(body).map(({ says, at }) => ({ level: 'error' as const, says, at })),
    ...[subject ?? '', email ?? ''].flatMap(faultsIn).map(({ says }) => ({ level: 'error' as const, says, at: null })),
  ],
};

function faultsIn(text: string) {
  const unseen = placesOf(text, UNSEEN).map((at) => {
    const code = at.text.codePointAt(0) ?? 0;
    const around = text
      .slice(Math.max(0, at.offset - 10), at.offset + 10)
      .replace(UNSEEN, '▯')
      .replace(/\s+/g, ' ');
    return {
      says: `“${around}” holds a sign that cannot be seen (U+${code.toString(16).toUpperCase().padStart(4, '0')})`,
      at,
    };
  });
  const mixed = placesOf(text, WORDS)
    .filter((at) => LATIN.test(at.text) && LIKE_LATIN.test(at.text))
    .map((at) => ({ says: `“${at.text}” mixes the letters of two alphabets: type it anew`, at }));
  const odd = placesOf(text, WORDS)
    .filter((at) => ODD.test(at.text))
    .map((at) => ({ says: `“${at.text}” is not typed in plain letters: type it anew`, at }));
  return [...unseen, ...mixed, ...odd];
}
