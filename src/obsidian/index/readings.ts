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
    this.#links.add(note);
    this.#forgetAskers(note);
  }

  /** A note that is no longer there. */
  drop(path: string): boolean {
    const note = this.#notes.get(path);
    if (note === undefined) return false;
    this.#notes.delete(path);
    this.#links.remove(note);
    this.#kept.delete(path);
    this.#forgetAskers(note);
    return true;
  }

  /** Everything that the notes say. */
  notebook(settings: ReadingSettings, today: Day): Notebook {
    return notebookOf([...this.#notes.values()].map((note) => this.read(note, settings, today)));
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

  #remember(key: string, path: string): void {
    const askers = this.#askers.get(key);
    if (askers === undefined) this.#askers.set(key, new Set([path]));
    else askers.add(path);
  }

  #forgetAskers(note: Note): void {
    for (const key of keysOfNote(note)) {
      for (const path of this.#askers.get(key) ?? []) this.#kept.delete(path);
      this.#askers.delete(key);
    }
  }
}
