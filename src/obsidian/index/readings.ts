import { originalOf } from '../../core/interview/notebook/conflict-copies.ts';
import { interpretNote } from '../../core/interview/interpret-note.ts';
import { keysOfLink, keysOfNote, openLinks } from '../../core/interview/notebook/links.ts';
import { notebookOf } from '../../core/interview/notebook/notebook.ts';
import { patchNotebook } from '../../core/interview/notebook/patch-notebook.ts';
import {
  type Notebook,
  type Reading,
  type ReadingSettings,
  wholeReading,
  wholeReadingInSteps,
} from '../../core/interview/reading.ts';
import type { Steps } from '../../core/interview/steps.ts';
import type { Note } from '../../core/note/types.ts';
import type { Day } from '../../core/time/types.ts';

/** After more changes than this the notebook is put together anew. */
const FEW = 50;

/**
 * What was read from which note. A note that came, changed or went is read again, and with it those that looked for a note of its name: of all
 * others the reading stays as it is.
 */
export class Readings {
  readonly #notes = new Map<string, Note>();
  /** The same as a list, in the same order, as long as nothing has changed. */
  #list: readonly Note[] | null = null;
  readonly #kept = new Map<string, Reading>();
  /** Paths whose notes are being read in steps, as long as nothing happens to what they rest on. */
  readonly #opened = new Map<string, Note>();
  /** The last notebook, and the paths of which something has changed since. */
  #notebook: Notebook | null = null;
  readonly #stirred = new Set<string>();
  /** How many notes are copies that a sync program made. */
  #copies = 0;
  readonly #links = openLinks();
  /** What links were looked up by → the paths of the notes that were read meanwhile. */
  readonly #askers = new Map<string, Set<string>>();

  has(path: string): boolean {
    return this.#notes.has(path);
  }

  /** The text that was read last at a path, or null. */
  textAt(path: string): string | null {
    return this.#notes.get(path)?.text ?? null;
  }

  notes(): readonly Note[] {
    this.#list ??= [...this.#notes.values()];
    return this.#list;
  }

  /** A note as it stands now, in the place of what stood at its path. */
  put(note: Note): void {
    this.#leave(note.path);
    this.#notes.set(note.path, note);
    this.#stirred.add(note.path);
    if (originalOf(note.path) !== null) this.#copies += 1;
    this.#links.add(note);
    this.#forgetAskers(note);
  }

  /** A note that is no longer there. */
  drop(path: string): boolean {
    this.#leave(path);
    return this.#notes.delete(path);
  }

  #leave(path: string): void {
    this.#list = null;
    const note = this.#notes.get(path);
    if (note === undefined) return;
    this.#links.remove(note);
    this.#forget(path);
    // One notebook more is made of everything, without what the copy said.
    if (originalOf(path) !== null) {
      this.#copies -= 1;
      this.#notebook = null;
    }
    this.#forgetAskers(note);
  }

  /** Whether something has changed since the last notebook. */
  get isStirred(): boolean {
    return this.#stirred.size > 0;
  }

  /** Everything that the notes say. */
  notebook(settings: ReadingSettings, today: Day): Notebook {
    if (this.#notebook !== null && !this.isStirred) return this.#notebook;
    const readingAt = (path: string): Reading | null => {
      const note = this.#notes.get(path);
      return note === undefined ? null : this.read(note, settings, today);
    };
    this.#notebook =
      this.#notebook === null || this.#copies > 0 || this.#stirred.size > FEW
        ? notebookOf(this.notes().map((note) => this.read(note, settings, today)))
        : patchNotebook(
            this.#notebook,
            [...this.#stirred].map((path) => [path, readingAt(path)] as const),
          );
    this.#stirred.clear();
    return this.#notebook;
  }

  /**
   * The same in small steps, between which notes may come, change and go. What has changed meanwhile, and more than a few notes at a time, is left for
   * the next time: until then they count as they did.
   */
  *notebookInSteps(settings: ReadingSettings, today: Day): Steps<Notebook> {
    for (const path of [...this.#stirred].slice(0, FEW)) {
      const reading = yield* this.#readInSteps(path, settings, today);
      if (this.#notebook === null || this.#copies > 0) continue;
      if (reading === undefined || !this.#stirred.delete(path)) continue;
      this.#notebook = patchNotebook(this.#notebook, [[path, reading]]);
      yield;
    }
    return this.#notebook !== null && this.#copies === 0 ? this.#notebook : this.notebook(settings, today);
  }

  /** What the note at a path says, null where there is none; undefined if something that it rests on has changed meanwhile. */
  *#readInSteps(path: string, settings: ReadingSettings, today: Day): Steps<Reading | null | undefined> {
    const note = this.#notes.get(path);
    if (note === undefined) return null;
    if (!this.#kept.has(path)) {
      this.#opened.set(path, note);
      const reading = yield* wholeReadingInSteps(this.#open(note, settings, today));
      if (this.#opened.get(path) === note && this.#opened.delete(path)) this.#kept.set(path, reading);
    }
    return this.#kept.get(path);
  }

  /** Reads all notes in small steps; asking for the notebook afterwards takes what was read. */
  *readAllInSteps(settings: ReadingSettings, today: Day): Steps<void> {
    for (const { path } of this.notes()) {
      yield* this.#readInSteps(path, settings, today);
      yield;
    }
  }

  /** What one note says; it is read once as long as nothing that it rests on changes. */
  read(note: Note, settings: ReadingSettings, today: Day): Reading {
    const kept = this.#kept.get(note.path);
    if (kept !== undefined) return kept;
    const reading = wholeReading(this.#open(note, settings, today));
    this.#kept.set(note.path, reading);
    this.#opened.delete(note.path);
    return reading;
  }

  #open(note: Note, settings: ReadingSettings, today: Day): Reading {
    const linked = (target: string, from: string): Note | null => {
      for (const key of keysOfLink(target)) this.#remember(key, note.path);
      return this.#links.find(target, from);
    };
    return interpretNote(note, { settings, linked, today });
  }

  #forget(path: string): void {
    this.#kept.delete(path);
    this.#opened.delete(path);
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
