import { normalizePath } from 'obsidian';
import { baseText } from '../bases/base-file.ts';
import { offerNewNotes } from '../log/offer-files.ts';
import { openNote } from '../open-note.ts';
import type { PaletteCommand } from './command.ts';

/** Makes a base over interviews, letters and people, and opens it; one that stands is opened as it is. */
export const createBaseCommand: PaletteCommand = {
  id: 'create-base',
  icon: 'table',
  name: ({ actions }) => actions.createBase,
  run: async (office) => {
    const { app, notes, settings, words } = office;
    const path = normalizePath(`${settings.letterFolder}/${words.base.file}.base`);
    const isNew = app.vault.getAbstractFileByPath(path) === null;
    if (isNew) await notes.create(path, baseText(settings, words));
    await openNote(office, path);
    if (isNew) await offerNewNotes(office, [path], words.log.madeNote(path));
  },
};
