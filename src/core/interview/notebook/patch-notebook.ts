import { bringHome } from './bring-home.ts';
import { notebookOf } from './notebook.ts';
import type { Notebook, Reading } from '../reading.ts';

/**
 * A notebook after a few notes were read anew: `news` has each path with its reading, null for a note that is gone. The others are not looked at, and a
 * list of which nothing has changed stays the very same. Not for vaults with copies that a sync program made: there one note changes what another says.
 */
export function patchNotebook(notebook: Notebook, news: Iterable<readonly [string, Reading | null]>): Notebook {
  let { interviews, people, letters, notesToFix } = notebook;
  for (const [path, reading] of news) {
    const said = notebookOf(reading === null ? [] : [reading]);
    interviews = placed(interviews, path, said.interviews);
    people = placed(people, path, said.people);
    letters = placed(letters, path, said.letters);
    notesToFix = placed(notesToFix, path, said.notesToFix);
  }
  return { interviews, people, letters: bringHome(letters, interviews), notesToFix };
}

/** A list sorted by path, in which these stand for whatever stood at a path. */
function placed<T extends { readonly path: string }>(
  sorted: readonly T[],
  path: string,
  items: readonly T[],
): readonly T[] {
  const from = placeOf(sorted, path);
  let to = from;
  while (sorted[to]?.path === path) to += 1;
  return from === to && items.length === 0 ? sorted : [...sorted.slice(0, from), ...items, ...sorted.slice(to)];
}

/** The index of the first item at that path or behind it. */
function placeOf(sorted: readonly { readonly path: string }[], path: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.path ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return low;
}
