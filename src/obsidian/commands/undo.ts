import { undo } from '../log/log-and-offer.ts';
import type { PaletteCommand } from './command.ts';

/** Takes back the newest line that was logged since the app was started. */
export const undoCommand: PaletteCommand = {
  id: 'undo',
  icon: 'undo-2',
  name: ({ actions }) => actions.undo,
  isAvailable: (office) => office.lastLogged() !== null,
  run: async (office) => {
    const logged = office.lastLogged();
    if (logged !== null) await undo(office, logged);
  },
};
