import { normalizePath } from 'obsidian';
import { NotesError } from '../../actions/notes.ts';
import { mirrorOf } from '../../actions/mirror-tasks.ts';
import type { PaletteCommand } from '../commands/command.ts';
import { offerFiles, type FileWritten } from '../log/offer-files.ts';
import type { Office } from '../office.ts';
import { openNote } from '../open-note.ts';
import { keepFile } from './keep-file.ts';

/**
 * Brings the tasks note up to date, wherever it lies, or makes it at `wished`, a vault path. Gives its path, and what was written, null
 * where nothing changed. Fails with a sentence where a note of another kind stands there.
 */
export async function bringTasksNoteUpToDate(
  office: Office,
  wished: string,
): Promise<{ readonly path: string; readonly written: FileWritten | null }> {
  const { app, notes, words } = office;
  const { path, next } = mirrorOf(office.plan(), office.now());
  if (path === null && app.vault.getAbstractFileByPath(normalizePath(wished)) !== null) {
    throw new NotesError(words.exchange.tasks.taken(wished));
  }
  const written = await keepFile({ vault: app.vault, notes }, path ?? wished, next);
  return { path: path ?? wished, written };
}

/** Writes open follow-ups as tasks into a note of their own, and opens it. */
export const updateTasksCommand: PaletteCommand = {
  id: 'update-tasks-note',
  icon: 'list-todo',
  name: ({ exchange }) => exchange.tasks.command,
  run: async (office) => {
    const { settings, words } = office;
    const wished = settings.tasksNote || `${settings.letterFolder}/${words.exchange.tasks.file}`;
    const { path, written } = await bringTasksNoteUpToDate(office, wished);
    await openNote(office, path);
    // A note that is kept up to date would be written again within a minute.
    if (written !== null && settings.tasksNote === '') {
      offerFiles(office, [written], words.exchange.tasks.written(path));
    }
  },
};
