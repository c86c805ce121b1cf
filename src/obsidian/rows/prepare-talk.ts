import { nextRound } from '../../core/rules/next-round.ts';
import { prepareAndShow } from '../prepare-and-show.ts';
import type { RowAction } from './action.ts';

/** Makes the note that a row asks for: the one that prepares a coming talk. */
export const prepareTalk: RowAction = {
  id: 'prepare-talk',
  icon: 'notebook-pen',
  group: 'letter',
  isQuick: true,
  title: (_, { actions }) => actions.prepare,
  applies: ({ rule, interview }) => rule === nextRound.id && interview !== null,
  run: async ({ interview }, office) => {
    if (interview !== null) await prepareAndShow(office, interview);
  },
};
