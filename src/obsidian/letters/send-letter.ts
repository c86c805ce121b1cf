import { markSent } from '../../actions/mark-sent.ts';
import type { LetterNote } from '../../core/interview/model.ts';
import type { FollowUp } from '../../core/plan/follow-up.ts';
import { offerUndo } from '../log/log-and-offer.ts';
import type { Office } from '../office.ts';

/** Marks a letter and its follow-up as sent, says so, and offers to take both back. */
export async function sendLetter(letter: LetterNote, row: FollowUp | null, office: Office): Promise<void> {
  const { log, letters } = office.words;
  const { takeBack } = await markSent(office.host(), letter, row);
  const what = row?.what ?? letters.to(letter.to);
  offerUndo(office, { says: log.logged('done', what), takenBack: log.takenBack(what), takeBack });
}
