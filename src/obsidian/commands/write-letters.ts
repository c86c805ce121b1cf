import { activeInterview } from '../active-interview.ts';
import { writeAndShow } from '../letters/write-and-show.ts';
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
