import type { FollowUp } from '../../core/plan/follow-up.ts';
import type { Office } from '../office.ts';
import type { Words } from '../words/en.ts';

/** Something that can be done with one follow-up: from its row, its menu, or as a command that asks which one. */
export interface RowAction {
  readonly id: string;
  readonly icon: string;
  /** Actions of one group stand together in the menu. */
  readonly group: 'open' | 'letter' | 'done' | 'later' | 'more' | 'correct';
  /** Shown as a button on the row where it applies. */
  readonly isQuick?: boolean;
  readonly title: (row: FollowUp, words: Words) => string;
  readonly applies: (row: FollowUp) => boolean;
  readonly run: (row: FollowUp, office: Office) => Promise<void> | void;
}

/** Whether there is a note to log in what happens to it. */
export function canLog(row: FollowUp): boolean {
  return row.interview !== null;
}

/** Runs an action as its button, its entry in the menu and its command do. */
export function runAction(action: RowAction, row: FollowUp, office: Office): void {
  office.runOnce(`${action.id} ${row.id}`, () => action.run(row, office));
}
