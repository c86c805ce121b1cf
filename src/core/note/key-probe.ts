import { cutNote, opensBlock } from './cut-note.ts';
import { fold } from './fold.ts';

/**
 * A quick look at the beginning of a note that spares parsing it: false means that the properties have none of the
 * names; true means that they may. Names are compared as `propertyOf` does; numbers behind them count too (`interviewer2`).
 *
 * The beginning may end anywhere; properties that do not end within it may hold anything.
 */
export function keyProbe(names: readonly string[]): (head: string) => boolean {
  const wanted = new Set(names.map(fold));
  return (head) => {
    const { block } = cutNote(head);
    if (block === null) return opensBlock(head);
    return block.split('\n').some((line) => mayBeKey(line, wanted));
  };
}

function mayBeKey(line: string, wanted: ReadonlySet<string>): boolean {
  const first = line.charAt(0);
  if (first === '{' || first === '?') return true;
  const colon = line.indexOf(':');
  return colon !== -1 && wanted.has(fold(line.slice(0, colon)).replace(/ ?\d{1,3}$/, ''));
}
