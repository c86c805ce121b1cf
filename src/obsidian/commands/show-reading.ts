import { readingJson } from '../../actions/json/reading-json.ts';
import { readOneNote } from '../../actions/read-one-note.ts';
import { ReadingWindow } from '../windows/reading-window.ts';
import type { PaletteCommand } from './command.ts';

/** Shows how the note that is open is understood, whatever folder it stands in. */
export const showReadingCommand: PaletteCommand = {
  id: 'show-reading',
  icon: 'scan-text',
  name: ({ actions }) => actions.showReading,
  isAvailable: ({ app }) => app.workspace.getActiveFile()?.extension === 'md',
  run: async (office) => {
    const path = office.app.workspace.getActiveFile()?.path;
    if (path === undefined) return;
    const host = office.host();
    const reading = await readOneNote(host, path);
    new ReadingWindow(office, readingJson(reading, host.now, host.settings.zone)).open();
  },
};
