import { preparation } from '../actions/prepare-next-round.ts';
import { offerNewNotes } from './log/offer-files.ts';
import type { Office } from './office.ts';
import { openNote } from './open-note.ts';

/** Makes the note that prepares the next talk of an application, opens it and offers to take it back; one that stands is opened as it is. */
export async function prepareAndShow(office: Office, interview: string): Promise<void> {
  const { app, notes } = office;
  const { path, text } = await preparation(office.host(), interview);
  const isNew = app.vault.getAbstractFileByPath(path) === null;
  if (isNew) await notes.create(path, text);
  await openNote(office, path);
  if (isNew) await offerNewNotes(office, [path], office.words.log.madeNote(path));
}
