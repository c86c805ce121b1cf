import type { Finding } from '../finding.ts';

/** The place of the first match of a pattern, or of a text, in a body; null when it is not there. */
export function placeOf(body: string, wanted: string | RegExp): Finding['at'] {
  if (typeof wanted === 'string') {
    const offset = body.indexOf(wanted);
    return offset < 0 ? null : { text: wanted, offset };
  }
  const match = wanted.exec(body);
  return match === null ? null : { text: match[0], offset: match.index };
}

/** Every place where a pattern matches; the pattern needs the `g` flag. */
export function placesOf(body: string, pattern: RegExp): readonly NonNullable<Finding['at']>[] {
  return [...body.matchAll(pattern)].map((match) => ({ text: match[0], offset: match.index }));
}
