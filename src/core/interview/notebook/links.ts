import { folderOf } from '../../note/folders.ts';
import type { Note } from '../../note/types.ts';
import { textsOf } from '../fields/values.ts';
import { foldText } from '../../text/fold.ts';
import { baseName, nameOfSlug } from '../people/name-links.ts';

/** The notes that links can lead to; they may come and go. */
export interface Links {
  readonly add: (note: Note) => void;
  /** Takes out a note as it was added. */
  readonly remove: (note: Note) => void;
  /**
   * The note that a link text leads to, seen from a vault path, as Obsidian follows links: by its whole path, the end of its path, its file
   * name (of several the nearest, then the first by path), an alias that is nobody else's. The order of adding makes no difference.
   */
  readonly find: (target: string, from: string) => Note | null;
}

const SLUG = /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+)+$/u;

/** Links to the notes given, and to those added later. */
export function openLinks(notes: Iterable<Note> = []): Links {
  const [byPath, byName, byAlias] = [new Groups(), new Groups(), new Groups()];
  const add = (note: Note): void => {
    byPath.add([pathKey(note.path)], note);
    byName.add([nameKey(note.path)], note);
    byAlias.add(aliasKeys(note), note);
  };
  const remove = (note: Note): void => {
    byPath.remove([pathKey(note.path)], note.path);
    byName.remove([nameKey(note.path)], note.path);
    byAlias.remove(aliasKeys(note), note.path);
  };
  for (const note of notes) add(note);
  const find = (target: string, from: string): Note | null => {
    const key = pathKey(target);
    const folder = folderOf(from);
    const exact = nearest(byPath.get(key), folder) ?? nearest(byPath.get(pathKey(folder + target)), folder);
    if (exact) return exact;
    const named = byName.get(nameKey(target)).filter(({ path }) => endsWith(pathKey(path), key));
    return nearest(named, folder) ?? onlyOf(byAlias.get(foldText(target)));
  };
  return { add, remove, find };
}

/** What a link text can be found by; where it has nothing of `keysOf` a note, that note makes no difference to it. */
export function keysOfLink(target: string): readonly string[] {
  return [nameKey(target), foldText(target)];
}

/** All that a link to this note can be found by. */
export function keysOfNote(note: Note): readonly string[] {
  return [nameKey(note.path), ...aliasKeys(note)];
}

/** Notes by what they are called, several under one name. */
class Groups {
  readonly #groups = new Map<string, Map<string, Note>>();

  add(keys: readonly string[], note: Note): void {
    for (const key of keys) {
      const group = this.#groups.get(key) ?? new Map<string, Note>();
      this.#groups.set(key, group.set(note.path, note));
    }
  }

  remove(keys: readonly string[], path: string): void {
    for (const key of keys) {
      const group = this.#groups.get(key);
      if (group?.delete(path) === true && group.size === 0) this.#groups.delete(key);
    }
  }

  get(key: string): readonly Note[] {
    return [...(this.#groups.get(key)?.values() ?? [])];
  }
}

function nameKey(path: string): string {
  return foldText(baseName(path));
}

/** The aliases of a note, and what its file name says where it is a slug: "Ama K" leads to `ama-k.md`. */
function aliasKeys({ path, properties }: Note): readonly string[] {
  const name = baseName(path);
  const slug = SLUG.test(name) ? [nameOfSlug(name)] : [];
  return [...new Set([...textsOf(properties.aliases ?? properties.alias), ...slug].map(foldText))];
}

function pathKey(path: string): string {
  return path
    .normalize('NFC')
    .replace(/\.md$/, '')
    .replace(/^\.?\//, '')
    .toLowerCase();
}

function endsWith(path: string, key: string): boolean {
  return !key.includes('/') || path === key || path.endsWith(`/${key}`);
}

function nearest(notes: readonly Note[], folder: string): Note | null {
  const sorted = [...notes].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.find(({ path }) => path.startsWith(folder)) ?? sorted[0] ?? null;
}

function onlyOf(notes: readonly Note[]): Note | null {
  return notes.length === 1 ? (notes[0] ?? null) : null;
}
