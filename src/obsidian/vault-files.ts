import { normalizePath, TFile, type Vault } from 'obsidian';
import { ChangedSince } from '../actions/notes.ts';

/** The files of the vault by their paths, also by those that they had before they were renamed: a form, a row or an undo may still know them by these. */
export class VaultFiles {
  readonly #vault: Vault;
  readonly #renamed = new Map<string, TFile>();

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** A file has another path than that from now on. */
  renamed(file: TFile, from: string): void {
    this.#renamed.set(from, file);
  }

  /** The file of a vault path, or null. What stands at the path now comes before what stood there. */
  find(path: string): TFile | null {
    const at = normalizePath(path);
    const file = this.#vault.getAbstractFileByPath(at) ?? this.#renamed.get(at);
    return file instanceof TFile && this.#vault.getAbstractFileByPath(file.path) === file ? file : null;
  }

  /** The same; fails with a sentence when there is none. */
  at(path: string): TFile {
    const file = this.find(path);
    if (file === null) throw new ChangedSince(`Cannot read ${path}: there is no such note.`);
    return file;
  }
}
