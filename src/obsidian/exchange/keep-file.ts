import { normalizePath, TFile, type Vault } from 'obsidian';
import type { Notes } from '../../actions/notes.ts';
import type { FileWritten } from '../log/offer-files.ts';

interface Place {
  readonly vault: Vault;
  readonly notes: Pick<Notes, 'create'>;
}

/**
 * Gives a file of the vault the text that `next` makes of what stands in it (null where there is no file), and tells what was written: null
 * where nothing changed. Then nothing is written either, so that a sync program has nothing to do.
 */
export async function keepFile(
  { vault, notes }: Place,
  wished: string,
  next: (text: string | null) => string,
): Promise<FileWritten | null> {
  const path = normalizePath(wished);
  const file = vault.getAbstractFileByPath(path);
  if (!(file instanceof TFile)) {
    const after = next(null);
    await notes.create(path, after);
    return { path, before: null, after };
  }
  let before = await vault.read(file);
  if (next(before) === before) return null;
  const after = await vault.process(file, (text) => {
    before = text;
    return next(text);
  });
  return { path, before, after };
}

/**
 * Makes a new file beside a note, with another ending: its path is that of the note, with a number behind it where the name is taken by
 * another text. A file that stands is never written over; where it holds that very text already, `isNew` is false.
 */
export async function makeBeside(
  { vault, notes }: Place,
  note: string,
  { ending, text }: { readonly ending: string; readonly text: string },
): Promise<{ readonly path: string; readonly isNew: boolean }> {
  const stem = note.replace(/\.md$/i, '');
  for (let number = 1; ; number += 1) {
    const path = `${stem}${number === 1 ? '' : ` ${number}`}.${ending}`;
    const file = vault.getAbstractFileByPath(normalizePath(path));
    if (file === null) {
      await notes.create(path, text);
      return { path, isNew: true };
    }
    if (file instanceof TFile && (await vault.read(file)) === text) return { path, isNew: false };
  }
}
