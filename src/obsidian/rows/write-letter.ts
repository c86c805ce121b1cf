import { kindFor } from '../../core/letters/compose-letters.ts';
import { writeAndShow } from '../letters/write-and-show.ts';
import { isOwed } from '../../core/plan/is-owed.ts';
import { canLog, type RowAction } from './action.ts';

/** Writes the letter for one follow-up as a new note and opens it. */
export const writeLetter: RowAction = {
  id: 'write-letter',
  icon: 'pencil',
  group: 'letter',
  isQuick: true,
  title: (_, { actions }) => actions.writeLetter,
  applies: (row) => row.draft === null && row.person !== null && canLog(row) && kindFor(row) !== null && isOwed(row),
  run: async (row, office) => {
    await writeAndShow(office, { id: row.id });
  },
};
