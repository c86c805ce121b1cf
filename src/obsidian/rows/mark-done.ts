import { sendLetter } from '../letters/send-letter.ts';
import { logAndOffer } from '../log/log-and-offer.ts';
import { isOwed } from '../../core/plan/is-owed.ts';
import { canLog, type RowAction } from './action.ts';
import { wantsAnswer } from '../../core/plan/log-entry-for.ts';

/** Logs that a follow-up was done, in the word of its channel: sent, called, posted, done. Its letter is then sent as well. */
export const markDone: RowAction = {
  id: 'mark-done',
  icon: 'check',
  group: 'done',
  isQuick: true,
  title: ({ channel }, { actions }) => actions.markAs[channel],
  applies: (row) => isOwed(row) && canLog(row) && !wantsAnswer(row),
  run: async (row, office) => {
    const letter = office.letterAt(row.draft);
    if (letter === null) await logAndOffer(office, row, { do: 'done' });
    else await sendLetter(letter, row, office);
  },
};
