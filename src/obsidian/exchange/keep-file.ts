import { normalizePath, TFile, type Vault } from 'obsidian';
import type { Notes } from '../../actions/notes.ts';

/**
 * Gives a file of the vault the text that `next` makes of what stands in it (null where there is no file), and says whether that changed
 * anything. Where nothing changed, nothing is written, so that a sync program has nothing to do.
 */
export async function keepFile(
  { vault, notes }: { readonly vault: Vault; readonly notes: Pick<Notes, 'create'> },
  path: string,
  next: (text: string | null) => string,
): Promise<boolean> {
  const file = vault.getAbstractFileByPath(normalizePath(path));
  if (!(file instanceof TFile)) {
    await notes.create(path, next(null));
    return true;
  }
  const before = await vault.read(file);
  if (next(before) === before) return false;
  await vault.process(file, next);
  return true;
}

/**
 * Makes a new file beside a note, with another ending, and gives its path: that of the note, with a number behind it where the name
 * is taken by another text. A file that stands is never written over.
 */
export async function makeBeside(
  { vault, notes }: { readonly vault: Vault; readonly notes: Pick<Notes, 'create'> },
  note: string,
  { ending, text }: { readonly ending: string; readonly text: string },
): Promise<string> {
  const stem = note.replace(/\.md$/i, '');
  for (let number = 1; ; number += 1) {
    const path = `${stem}${number === 1 ? '' : ` ${number}`}.${ending}`;
    const file = vault.getAbstractFileByPath(normalizePath(path));
    if (file === null) {
      await notes.create(path, text);
      return path;
    }
    if (file instanceof TFile && (await vault.read(file)) === text) return path;
  }
}
