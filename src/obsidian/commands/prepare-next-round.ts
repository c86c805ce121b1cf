import { activeInterview } from '../active-interview.ts';
import { prepareAndShow } from '../prepare-and-show.ts';
import type { PaletteCommand } from './command.ts';

/** Makes the note that prepares the next talk of the application whose interview note is open. */
export const prepareNextRoundCommand: PaletteCommand = {
  id: 'prepare-next-round',
  icon: 'notebook-pen',
  name: ({ actions }) => actions.prepare,
  isAvailable: (office) => activeInterview(office) !== null,
  run: async (office) => {
    const interview = activeInterview(office);
    if (interview !== null) await prepareAndShow(office, interview);
  },
};
