import { logAndOffer } from '../log/log-and-offer.ts';
import { canLog, isOwed, type RowAction } from './action.ts';

/** Logs that a follow-up was done, in the word of its channel: sent, called, posted, done. */
export const markDone: RowAction = {
  id: 'mark-done',
  icon: 'check',
  group: 'done',
  isQuick: true,
  title: ({ channel }, { actions }) => actions.markAs[channel],
  applies: (row) => isOwed(row) && canLog(row),
  run: async (row, office) => {
    await logAndOffer(office, row, { do: 'done' });
  },
};
