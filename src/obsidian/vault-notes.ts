import { normalizePath, parseYaml, type Vault } from 'obsidian';
import { ChangedSince, NotesError, type Notes, type NoteText } from '../actions/notes.ts';
import { reasonOf } from '../actions/reason-of.ts';
import { spliceProperty } from '../core/note/splice-property.ts';
import type { VaultFiles } from './vault-files.ts';

/**
 * Notes over the vault that is open in the app. Notes that stand are changed in one property only, inside the app's own
 * atomic `process`, also where they were renamed meanwhile. `list` gives what the index has read, so that no action reads the vault again.
 */
export function vaultNotes(vault: Vault, files: VaultFiles, list: () => Promise<readonly NoteText[]>): Notes {
  return {
    list,
    read: (path) => orSay(`Cannot read ${path}`, () => vault.read(files.at(path))),
    create: (path, text) => orSay(`Cannot make ${path}`, () => makeNote(vault, normalizePath(path), text)),
    setProperty: (path, key, next) =>
      orSay(`Cannot write to ${path}`, async () => {
        await vault.process(files.at(path), (text) => {
          const spliced = spliceProperty(text, { key, next }, parseYaml);
          if ('problem' in spliced) throw new NotesError(`Cannot write to ${path}: ${spliced.problem}.`);
          return spliced.text;
        });
      }),
  };
}

async function makeNote(vault: Vault, path: string, text: string): Promise<void> {
  if (path.split('/').includes('..')) throw new NotesError(`Cannot make ${path}: it leads out of the vault.`);
  if (vault.getAbstractFileByPath(path) !== null) {
    throw new ChangedSince(`Cannot make ${path}: a note of that name is there already.`);
  }
  const folder = path.split('/').slice(0, -1).join('/');
  if (folder !== '' && vault.getAbstractFileByPath(folder) === null) await vault.createFolder(folder);
  await vault.create(path, text);
}

/** What the app refuses becomes a sentence for the person. */
async function orSay<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof NotesError) throw error;
    throw new NotesError(`${what}: ${reasonOf(error)}.`);
  }
}
