import type { Note } from '../note/types.ts';
import type { Day } from '../time/types.ts';
import { settleCopies } from './conflict-copies.ts';
import { foldText } from './fold.ts';
import { interpretNote } from './interpret-note.ts';
import { baseName } from './people/name-links.ts';
import { textsOf } from './fields/values.ts';
import type { Notebook, Reading, ReadingContext, ReadingSettings } from './reading.ts';

/**
 * Reads all notes of a vault. Links between them are followed as Obsidian follows them: by path, by file name, by alias. `today` gives a
 * year to days that are written without one; without it such days are asked about.
 */
export function readNotebook(notes: readonly Note[], settings: ReadingSettings, today: Day | null = null): Notebook {
  const linked = linkFinder(notes);
  const context: ReadingContext = { settings, linked, today };
  return notebookOf(notes.map((note) => interpretNote(note, context)));
}

/** Sorts readings into a notebook, in the order of their paths. Copies that a sync program made of a note owe nothing of their own. */
export function notebookOf(readings: readonly Reading[]): Notebook {
  const sorted = [...settleCopies(readings)].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    interviews: sorted.flatMap((reading) => (reading.kind === 'interview' ? [reading.interview] : [])),
    people: sorted.flatMap((reading) => (reading.kind === 'person' ? [reading.person] : [])),
    letters: sorted.flatMap((reading) => (reading.kind === 'letter' ? [reading.letter] : [])),
    notesToFix: sorted.flatMap((reading) => reading.fix),
  };
}

/** Finds the note that a link leads to: its whole path, the end of its path, its file name (the nearest of several), an alias. */
export function linkFinder(notes: readonly Note[]): ReadingContext['linked'] {
  const byPath = new Map(notes.map((note) => [pathKey(note.path), note] as const));
  const byName = groupBy(notes, (note) => [foldText(baseName(note.path))]);
  const byAlias = groupBy(notes, (note) => textsOf(note.properties.aliases ?? note.properties.alias).map(foldText));
  return (target, from) => {
    const key = pathKey(target);
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const exact = byPath.get(key) ?? byPath.get(pathKey(folder + target));
    if (exact) return exact;
    const named = (byName.get(foldText(baseName(target))) ?? []).filter(
      (note) => !key.includes('/') || pathKey(note.path).endsWith(`/${key}`) || pathKey(note.path) === key,
    );
    return nearest(named, folder) ?? onlyOf(byAlias.get(foldText(target)) ?? []);
  };
}

function pathKey(path: string): string {
  return path
    .normalize('NFC')
    .replace(/\.md$/, '')
    .replace(/^\.?\//, '')
    .toLowerCase();
}

function groupBy(
  notes: readonly Note[],
  keys: (note: Note) => readonly string[],
): ReadonlyMap<string, readonly Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    for (const key of keys(note)) {
      const group = groups.get(key);
      if (group) group.push(note);
      else groups.set(key, [note]);
    }
  }
  return groups;
}

function nearest(notes: readonly Note[], folder: string): Note | null {
  return notes.find((note) => note.path.startsWith(folder)) ?? notes[0] ?? null;
}

function onlyOf(notes: readonly Note[]): Note | null {
  return notes.length === 1 ? (notes[0] ?? null) : null;
}
