import { preparation } from '../actions/prepare-next-round.ts';
import type { Office } from './office.ts';
import { openNote } from './open-note.ts';

/** Makes the note that prepares the next talk of an application, and opens it; one that stands is opened as it is. */
export async function prepareAndShow(office: Office, interview: string): Promise<void> {
  const { app, notes } = office;
  const { path, text } = await preparation(office.host(), interview);
  if (app.vault.getAbstractFileByPath(path) === null) await notes.create(path, text);
  await openNote(app, path);
}
