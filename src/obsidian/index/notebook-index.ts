import { parseYaml, TFile, Vault, type App } from 'obsidian';
import type { NoteText } from '../../actions/notes.ts';
import type { Notebook, ReadingSettings } from '../../core/interview/reading.ts';
import { readNote } from '../../core/note/read-note.ts';
import type { Day } from '../../core/time/types.ts';
import { candidateTest, type CandidateTest } from './candidates.ts';
import { Readings } from './readings.ts';

/** The settings that reading needs, and the day on which it is done. */
export interface ReadingNeeds {
  readonly settings: () => ReadingSettings;
  readonly today: () => Day;
}

/**
 * The notes that matter, read. It asks the app's metadata cache which they may be, reads the text of those alone, and
 * after a change reads that one note again. It keeps nothing of any other note.
 */
export class NotebookIndex {
  readonly #app: App;
  readonly #needs: ReadingNeeds;
  readonly #readings = new Readings();
  readonly #listeners = new Set<() => void>();
  #mayMatter: CandidateTest = () => false;
  #notebook: Notebook | null = null;
  #isReady = false;
  #milliseconds = 0;

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
    this.#notebook ??= this.#readings.notebook(this.#needs.settings(), this.#needs.today());
    return this.#notebook;
  }

  /** The texts of the notes that matter. */
  texts(): readonly NoteText[] {
    return this.#readings.notes();
  }

  /** Calls back after the notes changed; the returned function ends it. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the whole vault; also after a change of the settings, since they decide which notes matter. */
  async readAll(): Promise<void> {
    const began = performance.now();
    this.#mayMatter = candidateTest(this.#needs.settings());
    const files = this.#candidates();
    const texts = await Promise.all(files.map(async (file) => this.#textOf(file)));
    this.#readings.clear();
    files.forEach((file, at) => this.#put(file.path, texts[at] ?? null));
    this.#notebook = null;
    this.notebook();
    this.#milliseconds = performance.now() - began;
    this.#isReady = true;
    this.#changed();
  }

  /** One note was made or changed: `text` is what stands in it now. */
  noteChanged(file: TFile, text: string): void {
    if (!this.#isReady || !(this.#readings.has(file.path) || this.#matters(file))) return;
    this.#put(file.path, text);
    this.#changed();
  }

  /** The links of a note are known: what an interview note newly links to is read as well. */
  async linksResolved(file: TFile): Promise<void> {
    if (!this.#isReady || !this.#readings.has(file.path)) return;
    const news = this.#linkedFrom(file).filter(({ path }) => !this.#readings.has(path));
    for (const linked of news) this.#put(linked.path, await this.#textOf(linked));
    if (news.length > 0) this.#changed();
  }

  /** A note was deleted. */
  noteGone(path: string): void {
    if (this.#readings.has(path) && this.#readings.drop(path)) this.#changed();
  }

  /** A note has a new path. */
  async noteRenamed(file: TFile, from: string): Promise<void> {
    const wasKept = this.#readings.has(from);
    if (!this.#isReady || !(wasKept || this.#matters(file))) return;
    const text = await this.#textOf(file);
    this.#readings.drop(from);
    this.#put(file.path, text);
    this.#changed();
  }

  #candidates(): readonly TFile[] {
    const files: TFile[] = [];
    Vault.recurseChildren(this.#app.vault.getRoot(), (file) => {
      if (file instanceof TFile && this.#matters(file)) files.push(file);
    });
    return [...new Set([...files, ...files.flatMap((file) => this.#linkedFrom(file))])];
  }

  /** Notes that interview notes link to may be people or applications. */
  #linkedFrom(file: TFile): readonly TFile[] {
    const links = Object.keys(this.#app.metadataCache.resolvedLinks[file.path] ?? {});
    return links
      .map((path) => this.#app.vault.getAbstractFileByPath(path))
      .filter((target): target is TFile => target instanceof TFile && target.extension === 'md');
  }

  #matters(file: TFile): boolean {
    if (file.extension !== 'md') return false;
    return this.#mayMatter(file.path, this.#app.metadataCache.getFileCache(file)?.frontmatter ?? {});
  }

  async #textOf(file: TFile): Promise<string | null> {
    try {
      return await this.#app.vault.cachedRead(file);
    } catch {
      // It was deleted while the vault was being read.
      return null;
    }
  }

  #put(path: string, text: string | null): void {
    if (text !== null) this.#readings.put(readNote(path, text, parseYaml));
  }

  #changed(): void {
    this.#notebook = null;
    for (const listener of this.#listeners) listener();
  }
}
