import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { NotesError } from '../actions/notes.ts';
import { vaultPath } from './folder-notes.ts';

/** A vault on disk and the folder in it that was named. */
export interface VaultFolder {
  /** Absolute path of the vault's root. */
  readonly root: string;
  /** The named folder as a vault path, "" for the root. */
  readonly scope: string;
}

/** The vault that a named folder belongs to: `--vault` where given, else the nearest folder above with `.obsidian`, else itself. */
export function findVault(folder: string, vault: string | undefined): VaultFolder {
  const place = resolve(folder);
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) {
    throw new NotesError(`Cannot open ${folder}: there is no such folder.`);
  }
  return within(rootAbove(place, vault) ?? place, place);
}

/** The vault of one note, and its vault path. A relative path counts from the current folder, then from the vault's root. */
export function findNote(note: string, vault: string | undefined): { readonly root: string; readonly path: string } {
  const candidates = vault === undefined ? [resolve(note)] : [resolve(note), resolve(vault, note)];
  const file = candidates.find((candidate) => existsSync(candidate));
  if (file === undefined) throw new NotesError(`Cannot read ${note}: there is no such note.`);
  const root = rootAbove(dirname(file), vault) ?? dirname(file);
  const path = vaultPath(root, file);
  if (path.startsWith('..')) throw new NotesError(`Cannot read ${note}: it is not in the vault ${root}.`);
  return { root, path };
}

function rootAbove(folder: string, vault: string | undefined): string | null {
  if (vault !== undefined) return existing(vault);
  for (let place = folder; ; place = dirname(place)) {
    if (existsSync(join(place, '.obsidian'))) return place;
    if (dirname(place) === place) return null;
  }
}

function existing(vault: string): string {
  const root = resolve(vault);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new NotesError(`Cannot open the vault ${vault}: there is no such folder.`);
  }
  return root;
}

function within(root: string, folder: string): VaultFolder {
  const scope = vaultPath(root, folder);
  if (scope.startsWith('..')) throw new NotesError(`Cannot open ${folder}: it is not in the vault ${root}.`);
  return { root, scope };
}
