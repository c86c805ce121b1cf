import { openNote } from '../open-note.ts';
import type { RowAction } from './action.ts';

/** Opens the note that a follow-up rests on. */
export const openInterview: RowAction = {
  id: 'open-interview',
  icon: 'file-text',
  group: 'open',
  title: (_, { actions }) => actions.openInterview,
  applies: ({ interview }) => interview !== null,
  run: async ({ interview }, office) => {
    if (interview !== null) await openNote(office, interview);
  },
};
