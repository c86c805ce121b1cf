import { NotesError, type NoteText } from '../../actions/notes.ts';
import type { Office } from '../office.ts';
import { fileAt } from '../vault-notes.ts';
import { offerUndo } from './log-and-offer.ts';

/**
 * Says which notes were made, and offers to take them back. Taking back moves to the trash what nobody has changed
 * since; a note that was changed stays, and a sentence says so.
 */
export async function offerNewNotes(office: Office, paths: readonly string[], says: string): Promise<void> {
  if (paths.length === 0) return;
  const made = await Promise.all(paths.map(async (path) => ({ path, text: await office.notes.read(path) })));
  const takenBack = office.words.log.notesTakenBack(paths);
  offerUndo(office, { says, takenBack, takeBack: () => takeBackNotes(office, made) });
}

async function takeBackNotes(office: Office, made: readonly NoteText[]): Promise<void> {
  const { app, notes, words } = office;
  const changed: string[] = [];
  for (const { path, text } of made) {
    if (app.vault.getAbstractFileByPath(path) === null) continue;
    if ((await notes.read(path)) === text) await app.fileManager.trashFile(fileAt(app.vault, path));
    else changed.push(path);
  }
  if (changed.length > 0) throw new NotesError(words.log.noteChangedSince(changed.join(', ')));
}
