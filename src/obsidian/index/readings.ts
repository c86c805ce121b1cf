import { interpretNote } from '../../core/interview/interpret-note.ts';
import { keysOfLink, keysOfNote, openLinks } from '../../core/interview/links.ts';
import { notebookOf } from '../../core/interview/notebook.ts';
import { type Notebook, type Reading, type ReadingSettings, wholeReading } from '../../core/interview/reading.ts';
import type { Note } from '../../core/note/types.ts';
import type { Day } from '../../core/time/types.ts';

/**
 * What was read from which note. A note that came, changed or went is read again, and with it those that looked for a note of its name: of all
 * others the reading stays as it is.
 */
export class Readings {
  readonly #notes = new Map<string, Note>();
  readonly #kept = new Map<string, Reading>();
  /** The readings of the last notebook, by path, and the paths of which something has changed since. */
  #sorted: readonly Reading[] = [];
  readonly #stirred = new Set<string>();
  readonly #links = openLinks();
  /** What links were looked up by → the paths of the notes that were read meanwhile. */
  readonly #askers = new Map<string, Set<string>>();

  has(path: string): boolean {
    return this.#notes.has(path);
  }

  notes(): readonly Note[] {
    return [...this.#notes.values()];
  }

  /** A note as it stands now. */
  put(note: Note): void {
    this.drop(note.path);
    this.#notes.set(note.path, note);
    this.#stirred.add(note.path);
    this.#links.add(note);
    this.#forgetAskers(note);
  }

  /** A note that is no longer there. */
  drop(path: string): boolean {
    const note = this.#notes.get(path);
    if (note === undefined) return false;
    this.#notes.delete(path);
    this.#links.remove(note);
    this.#forget(path);
    this.#forgetAskers(note);
    return true;
  }

  /** Everything that the notes say. */
  notebook(settings: ReadingSettings, today: Day): Notebook {
    const news = [...this.#stirred]
      .flatMap((path) => this.#notes.get(path) ?? [])
      .map((note) => this.read(note, settings, today));
    const stay = this.#stirred.size === 0 ? this.#sorted : this.#sorted.filter(({ path }) => !this.#stirred.has(path));
    this.#sorted = [...stay, ...news].sort((a, b) => (a.path < b.path ? -1 : 1));
    this.#stirred.clear();
    return notebookOf(this.#sorted);
  }

  /** What one note says; it is read once as long as nothing that it rests on changes. */
  read(note: Note, settings: ReadingSettings, today: Day): Reading {
    const kept = this.#kept.get(note.path);
    if (kept !== undefined) return kept;
    const linked = (target: string, from: string): Note | null => {
      for (const key of keysOfLink(target)) this.#remember(key, note.path);
      return this.#links.find(target, from);
    };
    const reading = wholeReading(interpretNote(note, { settings, linked, today }));
    this.#kept.set(note.path, reading);
    return reading;
  }

  #forget(path: string): void {
    this.#kept.delete(path);
    this.#stirred.add(path);
  }

  #remember(key: string, path: string): void {
    const askers = this.#askers.get(key);
    if (askers === undefined) this.#askers.set(key, new Set([path]));
    else askers.add(path);
  }

  #forgetAskers(note: Note): void {
    for (const key of keysOfNote(note)) {
      for (const path of this.#askers.get(key) ?? []) this.#forget(path);
      this.#askers.delete(key);
    }
  }
}
