import { openNote } from '../open-note.ts';
import type { RowAction } from './action.ts';

/** Opens the letter that was written for a follow-up. */
export const openLetter: RowAction = {
  id: 'open-letter',
  icon: 'mail-open',
  group: 'letter',
  isQuick: true,
  title: (_, { actions }) => actions.openLetter,
  applies: ({ draft }) => draft !== null,
  run: async ({ draft }, office) => {
    if (draft !== null) await openNote(office, draft);
  },
};
