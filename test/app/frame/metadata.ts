import { parse } from 'yaml';
import { groupBy } from '../../../src/core/interview/group-by.ts';
import { Events } from './events.ts';
import { TFile } from './files.ts';
import type { Vault } from './vault.ts';

/** What the app knows about a note without its text. */
export interface CachedMetadata {
  readonly frontmatter?: Record<string, unknown>;
}

const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;
const LINK = /\[\[([^\]|#]+)/g;

/** YAML as the app reads it. */
export function parseYaml(text: string): unknown {
  return parse(text, { uniqueKeys: false, logLevel: 'silent' }) as unknown;
}

/** Properties and links of every note; as in the app, its events come after the note was written, never within. */
export class MetadataCache extends Events {
  readonly #vault: Vault;
  readonly #cache = new Map<string, CachedMetadata>();
  #names: ReadonlyMap<string, readonly TFile[]> | null = null;
  resolvedLinks: Record<string, Record<string, number>> = {};

  constructor(vault: Vault) {
    super();
    this.#vault = vault;
    for (const event of ['create', 'delete', 'rename']) vault.on(event, () => (this.#names = null));
    for (const file of vault.allFiles()) this.#read(file);
    for (const file of vault.allFiles()) this.#resolve(file);
    vault.on('create', (file) => this.#later(file));
    vault.on('modify', (file) => this.#later(file));
    vault.on('delete', (file) => this.#cache.delete((file as TFile).path));
    vault.on('rename', (file, from) => {
      this.#cache.delete(from as string);
      if (file instanceof TFile) this.#read(file);
    });
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.#cache.get(file.path) ?? null;
  }

  getFirstLinkpathDest(link: string, from: string): TFile | null {
    const path = link.endsWith('.md') ? link : `${link}.md`;
    const exact = this.#vault.getFileByPath(path);
    if (exact !== null) return exact;
    const named = this.#named().get(nameOf(path)) ?? [];
    const ends = named.filter((file) => file.path.toLowerCase().endsWith(`/${path.toLowerCase()}`));
    const near = ends.find((file) => file.parent?.path === from.split('/').slice(0, -1).join('/'));
    return near ?? ends[0] ?? null;
  }

  /** The files by their names in small letters; made anew once files came or went. */
  #named(): ReadonlyMap<string, readonly TFile[]> {
    this.#names ??= groupBy(this.#vault.allFiles(), ({ path }) => nameOf(path));
    return this.#names;
  }

  fileToLinktext(file: TFile): string {
    return file.basename;
  }

  #later(file: unknown): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    window.setTimeout(() => {
      if (this.#vault.getFileByPath(file.path) !== file) return;
      this.#read(file);
      this.trigger('changed', file, this.#vault.textOf(file.path), this.#cache.get(file.path));
      this.#resolve(file);
      this.trigger('resolve', file);
    }, 0);
  }

  #read(file: TFile): void {
    if (file.extension !== 'md') return;
    const block = BLOCK.exec(this.#vault.textOf(file.path));
    this.#cache.set(file.path, block?.index === 0 ? propertiesOf(block[1] ?? '') : {});
  }

  #resolve(file: TFile): void {
    const links: Record<string, number> = {};
    for (const [, link] of this.#vault.textOf(file.path).matchAll(LINK)) {
      const target = this.getFirstLinkpathDest((link ?? '').trim(), file.path);
      if (target !== null) links[target.path] = (links[target.path] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = links;
  }
}

function propertiesOf(block: string): CachedMetadata {
  try {
    const value = parseYaml(block);
    return typeof value === 'object' && value !== null ? { frontmatter: value as Record<string, unknown> } : {};
  } catch {
    return {};
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
