import { Adapter } from './adapter.ts';
import { Events } from './events.ts';
import { TAbstractFile, TFile, TFolder } from './files.ts';

const REFUSED = /[\\:*?"<>|]/;

/** The notes, in memory. As in the app, nothing is overwritten by `create`, and `process` is one step. */
export class Vault extends Events {
  readonly configDir = '.obsidian';
  readonly adapter = new Adapter();
  readonly #files = new Map<string, TAbstractFile>();
  readonly #texts = new Map<string, string>();
  /** Every write, in order: what was written and how. */
  readonly writes: { readonly how: 'create' | 'process' | 'modify' | 'delete'; readonly path: string }[] = [];

  constructor(notes: Readonly<Record<string, string>>) {
    super();
    this.#files.set('/', new TFolder('/'));
    for (const [path, text] of Object.entries(notes)) this.#put(path, text);
  }

  getName(): string {
    return 'Demo vault';
  }

  getRoot(): TFolder {
    return this.#files.get('/') as TFolder;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#files.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.#files.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.#files.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllFolders(): TFolder[] {
    return [...this.#files.values()].filter((file) => file instanceof TFolder).filter((folder) => !folder.isRoot());
  }

  /** Files for the frame's own use: the plugin may not ask for all of them. */
  allFiles(): TFile[] {
    return [...this.#files.values()].filter((file) => file instanceof TFile);
  }

  static recurseChildren(root: TFolder, each: (file: TAbstractFile) => unknown): void {
    each(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, each);
      else each(child);
    }
  }

  async read(file: TFile): Promise<string> {
    return Promise.resolve(this.textOf(file.path));
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return Promise.resolve(new TextEncoder().encode(this.textOf(file.path)).buffer);
  }

  async cachedRead(file: TFile): Promise<string> {
    return this.read(file);
  }

  /** The text at a path, at once. */
  textOf(path: string): string {
    const text = this.#texts.get(path);
    if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return text;
  }

  /** Every note as it stands, to be compared byte by byte. */
  snapshot(): Record<string, string> {
    return Object.fromEntries(this.#texts);
  }

  async create(path: string, text: string): Promise<TFile> {
    await Promise.resolve();
    if (REFUSED.test(path))
      throw new Error(`File name cannot contain any of these characters: \\ : * ? " < > | (${path})`);
    if (this.#files.has(path)) throw new Error('File already exists.');
    const folder = path.split('/').slice(0, -1).join('/');
    if (folder !== '' && !this.#files.has(folder)) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    const file = this.#put(path, text);
    this.writes.push({ how: 'create', path });
    this.trigger('create', file);
    return file;
  }

  async createFolder(path: string): Promise<TFolder> {
    await Promise.resolve();
    if (this.#files.has(path)) throw new Error('Folder already exists.');
    const folder = this.#folder(path);
    this.trigger('create', folder);
    return folder;
  }

  async process(file: TFile, change: (text: string) => string): Promise<string> {
    await Promise.resolve();
    const text = change(this.textOf(file.path));
    this.#write(file, text, 'process');
    return text;
  }

  /** Another program, or the editor, writes a note. */
  async modify(file: TFile, text: string): Promise<void> {
    await Promise.resolve();
    this.#write(file, text, 'modify');
  }

  async delete(file: TAbstractFile): Promise<void> {
    await Promise.resolve();
    if (file instanceof TFolder) for (const child of [...file.children]) await this.delete(child);
    this.#files.delete(file.path);
    this.#texts.delete(file.path);
    if (file.parent !== null) file.parent.children = file.parent.children.filter((other) => other !== file);
    this.writes.push({ how: 'delete', path: file.path });
    this.trigger('delete', file);
  }

  async rename(file: TFile, path: string): Promise<void> {
    await Promise.resolve();
    const from = file.path;
    const text = this.textOf(from);
    this.#files.delete(from);
    this.#texts.delete(from);
    if (file.parent !== null) file.parent.children = file.parent.children.filter((other) => other !== file);
    file.path = path;
    this.#texts.set(path, text);
    this.#place(file);
    this.trigger('rename', file, from);
  }

  #write(file: TFile, text: string, how: 'process' | 'modify'): void {
    if (text === this.#texts.get(file.path)) return;
    this.#texts.set(file.path, text);
    this.writes.push({ how, path: file.path });
    this.trigger('modify', file);
  }

  #put(path: string, text: string): TFile {
    const file = new TFile(path);
    file.stat.size = text.length;
    this.#texts.set(path, text);
    this.#place(file);
    return file;
  }

  #place(file: TAbstractFile): void {
    file.parent = this.#folder(file.path.split('/').slice(0, -1).join('/'));
    file.parent.children.push(file);
    this.#files.set(file.path, file);
  }

  #folder(path: string): TFolder {
    const known = this.#files.get(path === '' ? '/' : path);
    if (known instanceof TFolder) return known;
    const folder = new TFolder(path);
    this.#place(folder);
    return folder;
  }
}
