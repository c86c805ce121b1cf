import type { FollowUp } from '../../core/plan/follow-up.ts';
import type { HeldBack } from '../kept-agenda.ts';
import type { RowAction } from './action.ts';
import { paces, reopen, retire, skip } from './close-row.ts';
import { notAnInterview, notAnInterviewer, rightName, samePerson } from './correct-reading.ts';
import { logOutcome, logReply } from './log-contact.ts';
import { markDone } from './mark-done.ts';
import { openInterview } from './open-interview.ts';
import { openLetter } from './open-letter.ts';
import { prepareTalk } from './prepare-talk.ts';
import { snoozeUntil, usualSnoozes } from './snooze.ts';
import { whoWasThereAnswers } from './who-was-there.ts';
import { writeLetter } from './write-letter.ts';

/** Everything that can be done with a follow-up, in the order of the menu. */
export const rowActions: readonly RowAction[] = [
  openInterview,
  writeLetter,
  openLetter,
  prepareTalk,
  ...whoWasThereAnswers,
  markDone,
  ...usualSnoozes,
  snoozeUntil,
  skip,
  retire,
  ...paces,
  reopen,
  logReply,
  logOutcome,
  notAnInterviewer,
  samePerson,
  rightName,
  notAnInterview,
];

/** The actions that apply to a follow-up. */
export function actionsFor(row: FollowUp, heldBack: HeldBack): readonly RowAction[] {
  return rowActions.filter((action) => isOffered(action, row, heldBack));
}

/** Whether an action applies to a follow-up. While its note has to be mended first, it can only be opened; where that is its log alone, its reading can be corrected too. */
export function isOffered(action: RowAction, row: FollowUp, heldBack: HeldBack): boolean {
  const { group } = action;
  return action.applies(row) && (heldBack === null || group === 'open' || (heldBack === 'log' && group === 'correct'));
}

/** The actions that stand as buttons on its row. */
export function quickActions(row: FollowUp, heldBack: HeldBack): readonly RowAction[] {
  return actionsFor(row, heldBack).filter((action) => action.isQuick === true);
}
