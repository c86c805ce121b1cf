import { parseYaml, type TFile, type App } from 'obsidian';
import { noteCandidatesOf, type NoteCandidates } from '../../core/interview/note-candidates.ts';
import type { ReadVault } from '../../actions/plan-vault.ts';
import type { Notebook, ReadingSettings } from '../../core/interview/reading.ts';
import { readNote } from '../../core/note/read-note.ts';
import type { Note } from '../../core/note/types.ts';
import type { Day } from '../../core/time/types.ts';
import type { Steps } from '../../core/interview/steps.ts';
import { filesThatMatter, linkedFrom } from './files-that-matter.ts';
import { inSlices } from './in-slices.ts';
import { Listeners } from './listeners.ts';
import { Readings } from './readings.ts';
import { eachText, textOf } from './texts.ts';

/** Milliseconds of a slice while somebody may be typing; single steps take up to five. */
const SHORT = 1;

/** The settings that reading needs, and the day on which it is done. */
export interface ReadingNeeds {
  readonly settings: () => ReadingSettings;
  readonly today: () => Day;
  /** Makes ready, in small steps, what listeners will ask for. */
  readonly prepare?: (read: ReadVault) => Steps<void>;
}

/**
 * The notes that matter, read. It asks the app's metadata cache which they may be, reads the text of those alone, and
 * after a change reads that one note again. It keeps nothing of any other note.
 */
export class NotebookIndex {
  readonly #app: App;
  readonly #needs: ReadingNeeds;
  readonly #listeners = new Listeners(() => inSlices(this.#catchUp(), undefined, SHORT));
  #readings = new Readings();
  #mayMatter: NoteCandidates['byProperties'] = () => false;
  #isReady = false;
  #isClosed = false;
  #milliseconds = 0;
  #reading: Promise<void> = Promise.resolve();
  #nextReading: Promise<void> | null = null;
  /** What happened to notes during a reading, to be done again after it; null while nothing is being read. */
  #missed: (() => Promise<void> | void)[] | null = null;

  constructor(app: App, needs: ReadingNeeds) {
    this.#app = app;
    this.#needs = needs;
  }

  /** Whether the first reading is over. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** How long the last whole reading took, in milliseconds. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  /** All that the notes say now. */
  notebook(): Notebook {
    return this.#readings.notebook(this.#needs.settings(), this.#needs.today());
  }

  /** The notes that matter, with their text. */
  notes(): readonly Note[] {
    return this.#readings.notes();
  }

  /** Calls back soon after the notes changed; the returned function ends it. */
  onChange(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  /** The clock has moved on: what the notes mean may have changed. */
  clockMoved(): void {
    if (this.#isReady) this.#listeners.tellSoon();
  }

  /** Nobody asks any more: what is being made ready for listeners is left as it is. */
  close(): void {
    this.#isClosed = true;
  }

  /** Resolves as soon as the first reading is over. */
  whenReady(): Promise<void> {
    if (this.#isReady) return Promise.resolve();
    return new Promise((resolve) => {
      const end = this.onChange(() => {
        if (!this.#isReady) return;
        end();
        resolve();
      });
    });
  }

  /**
   * Reads the whole vault, a few milliseconds at a time; also after a change of the settings, since they decide which notes
   * matter. What is asked for while it reads is one more reading after it, however often it is asked for.
   */
  readAll(): Promise<void> {
    if (this.#nextReading === null) {
      const before = this.#reading.catch(() => undefined);
      this.#reading = this.#nextReading = before.then(() => {
        this.#nextReading = null;
        return this.#readOnce();
      });
    }
    return this.#nextReading;
  }

  /** One note was made or changed: `text` is what stands in it now. */
  noteChanged(file: TFile, text: string): void {
    this.#missed?.push(() => this.noteChanged(file, text));
    if (!this.#isReady || !(this.#readings.has(file.path) || this.#matters(file))) return;
    if (this.#readings.textAt(file.path) === text) return;
    put(this.#readings, file.path, text);
    this.#listeners.tellSoon();
  }

  /** The links of a note are known: what an interview note newly links to is read as well. */
  async linksResolved(file: TFile): Promise<void> {
    this.#missed?.push(() => this.linksResolved(file));
    if (!this.#isReady || !this.#readings.has(file.path)) return;
    const news = linkedFrom(this.#app, file).filter(({ path }) => !this.#readings.has(path));
    for (const linked of news) put(this.#readings, linked.path, await textOf(this.#app, linked));
    if (news.length > 0) this.#listeners.tellSoon();
  }

  /** A note was deleted. */
  noteGone(path: string): void {
    this.#missed?.push(() => this.noteGone(path));
    if (this.#readings.has(path) && this.#readings.drop(path)) this.#listeners.tellSoon();
  }

  /** A note has a new path. */
  async noteRenamed(file: TFile, from: string): Promise<void> {
    this.#missed?.push(() => this.noteRenamed(file, from));
    const wasKept = this.#readings.has(from);
    if (!this.#isReady || !(wasKept || this.#matters(file))) return;
    const text = await textOf(this.#app, file);
    this.#readings.drop(from);
    put(this.#readings, file.path, text);
    this.#listeners.tellSoon();
  }

  async #readOnce(): Promise<void> {
    const began = performance.now();
    this.#missed = [];
    this.#mayMatter = noteCandidatesOf(this.#needs.settings()).byProperties;
    const readings = await this.#readFiles(await filesThatMatter(this.#app, (file) => this.#matters(file)));
    await inSlices(this.#prepared(readings));
    const missed = this.#missed;
    this.#missed = null;
    this.#readings = readings;
    this.#isReady = true;
    this.#milliseconds = performance.now() - began;
    for (const again of missed) await again();
    await this.#listeners.tell();
  }

  /** Reads what has changed, and has all made ready that follows from it. */
  *#catchUp(): Steps<void> {
    const readings = this.#readings;
    const steps = this.#prepared(readings);
    while (this.#isReady && !this.#isClosed && steps.next().done !== true) yield;
    if (readings.isStirred && !this.#isClosed) this.#listeners.tellSoon();
  }

  *#prepared(readings: Readings): Steps<void> {
    const notebook = yield* readings.notebookInSteps(this.#needs.settings(), this.#needs.today());
    yield;
    yield* this.#needs.prepare?.({ notebook, notes: readings.notes() }) ?? [];
  }

  async #readFiles(files: readonly TFile[]): Promise<Readings> {
    const readings = new Readings();
    await eachText(this.#app, files, ({ path }, text) => put(readings, path, text));
    const [settings, today] = [this.#needs.settings(), this.#needs.today()];
    await inSlices(readings.readAllInSteps(settings, today));
    return readings;
  }

  #matters(file: TFile): boolean {
    if (file.extension !== 'md') return false;
    return this.#mayMatter(file.path, this.#app.metadataCache.getFileCache(file)?.frontmatter ?? {});
  }
}

function put(readings: Readings, path: string, text: string | null): void {
  if (text !== null) readings.put(readNote(path, text, parseYaml));
}
