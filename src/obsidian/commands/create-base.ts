import { normalizePath } from 'obsidian';
import { baseText } from '../bases/base-file.ts';
import { openNote } from '../open-note.ts';
import type { PaletteCommand } from './command.ts';

/** Makes a base over interviews, letters and people, and opens it; one that stands is opened as it is. */
export const createBaseCommand: PaletteCommand = {
  id: 'create-base',
  icon: 'table',
  name: ({ actions }) => actions.createBase,
  run: async ({ app, notes, settings, words }) => {
    const path = normalizePath(`${settings.letterFolder}/${words.base.file}.base`);
    if (app.vault.getAbstractFileByPath(path) === null) await notes.create(path, baseText(settings, words));
    await openNote(app, path);
  },
};
