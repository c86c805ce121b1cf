import { writeAndShow } from '../letters/write-and-show.ts';
import type { Office } from '../office.ts';
import type { PaletteCommand } from './command.ts';

/** Writes a letter to each person of the interview note that is open. */
export const writeLettersCommand: PaletteCommand = {
  id: 'write-letters',
  icon: 'mails',
  name: ({ actions }) => actions.writeLetters,
  isAvailable: (office) => activeInterview(office) !== null,
  run: async (office) => {
    await writeAndShow(office, { interview: activeInterview(office) });
  },
};

/** Path of the interview note that is open, or null when the active note is none. */
function activeInterview(office: Office): string | null {
  const path = office.app.workspace.getActiveFile()?.path;
  return office.index.notebook().interviews.find((interview) => interview.path === path)?.path ?? null;
}
