import { interpretNote } from '../../core/interview/interpret-note.ts';
import { linkFinder, notebookOf } from '../../core/interview/notebook.ts';
import { type Notebook, type Reading, type ReadingSettings, wholeReading } from '../../core/interview/reading.ts';
import type { Note } from '../../core/note/types.ts';
import type { Day } from '../../core/time/types.ts';

interface Kept {
  readonly reading: Reading;
  /** Paths of the notes that its links led to while it was read. */
  readonly rests: ReadonlySet<string>;
}

/**
 * What was read from which note. A note that changed is read again, and with it those that rest on it; links are looked
 * up anew only when a note came or went.
 */
export class Readings {
  readonly #notes = new Map<string, Note>();
  readonly #kept = new Map<string, Kept>();
  #linked: ReturnType<typeof linkFinder> | null = null;

  has(path: string): boolean {
    return this.#notes.has(path);
  }

  notes(): readonly Note[] {
    return [...this.#notes.values()];
  }

  /** A note as it stands now. */
  put(note: Note): void {
    const isNew = !this.#notes.has(note.path);
    this.#notes.set(note.path, note);
    this.#linked = null;
    if (isNew) this.#kept.clear();
    else this.#forget(note.path);
  }

  /** A note that is no longer there. */
  drop(path: string): boolean {
    this.#linked = null;
    this.#kept.clear();
    return this.#notes.delete(path);
  }

  /** Everything that the notes say. */
  notebook(settings: ReadingSettings, today: Day): Notebook {
    return notebookOf([...this.#notes.values()].map((note) => this.read(note, settings, today)));
  }

  /** What one note says; it is read once as long as nothing that it rests on changes. */
  read(note: Note, settings: ReadingSettings, today: Day): Reading {
    const kept = this.#kept.get(note.path);
    if (kept !== undefined) return kept.reading;
    this.#linked ??= linkFinder(this.notes());
    const find = this.#linked;
    const rests = new Set<string>();
    const linked = (target: string, from: string): Note | null => {
      const found = find(target, from);
      if (found !== null) rests.add(found.path);
      return found;
    };
    const reading = wholeReading(interpretNote(note, { settings, linked, today }));
    this.#kept.set(note.path, { reading, rests });
    return reading;
  }

  #forget(path: string): void {
    for (const [other, { rests }] of this.#kept) if (other === path || rests.has(path)) this.#kept.delete(other);
  }
}
