import { undo } from '../log/log-and-offer.ts';
import type { PaletteCommand } from './command.ts';

/** Takes back what was written last since the app was started. */
export const undoCommand: PaletteCommand = {
  id: 'undo',
  icon: 'undo-2',
  name: ({ actions }) => actions.undo,
  isAvailable: (office) => office.written.length > 0,
  run: async (office) => {
    const last = office.written.at(-1);
    if (last !== undefined) await undo(office, last);
  },
};
