import type { BlockEntry } from './scan-block.ts';
import { readByLine } from './read-by-line.ts';
import type { PropertyMap, Repeat } from './types.ts';
import { isSame } from './values.ts';

/** The entries of a block whose key stands again further down and says something else there; the properties hold the last of each. */
export function readRepeats(block: string, entries: readonly BlockEntry[], properties: PropertyMap): readonly Repeat[] {
  const last = new Map(entries.map((entry) => [entry.key, entry]));
  if (last.size === entries.length) return [];
  const earlier = entries.filter((entry) => last.get(entry.key) !== entry);
  const lines = lineCounter(block);
  return earlier.flatMap(({ key, from, to }) => {
    const line = lines(from);
    const value = readByLine(block.slice(from, to)).properties[key] ?? null;
    return value === null || isSame(value, properties[key]) ? [] : [{ key, value, line }];
  });
}

/** Tells the line of the note on which a place of the block stands, for places that come in order. */
function lineCounter(block: string): (at: number) => number {
  let line = 2;
  let seen = 0;
  return (at) => {
    line += block.slice(seen, at).split('\n').length - 1;
    seen = at;
    return line;
  };
}

/** What is wrong with a key that stands more than once: where it stands, and what was expected. */
export function sayRepeat({ key, line }: Repeat): { readonly line: number; readonly says: string } {
  return { line, says: `"${key}" stands twice; keep one` };
}
