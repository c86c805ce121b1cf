import { Menu } from 'obsidian';
import type { FollowUp } from '../../core/plan/follow-up.ts';
import { fullTitle, runLetterAction } from '../letters/letter-action.ts';
import { actionsOn } from '../letters/letter-actions.ts';
import type { Office } from '../office.ts';
import { addEntry, showAt } from '../windows/menu.ts';
import { runAction } from './action.ts';
import { actionsFor } from './actions.ts';

/** Everything that can be done with one follow-up, as the app's own menu, at the mouse or below the focused element. */
export function showRowMenu(
  office: Office,
  row: FollowUp,
  { event, explain }: { readonly event: MouseEvent; readonly explain: () => void },
): void {
  event.preventDefault();
  const menu = new Menu();
  for (const action of actionsFor(row, office.heldBack(row))) {
    const { group: section, icon } = action;
    addEntry(menu, {
      section,
      icon,
      title: action.title(row, office.words),
      run: () => runAction(action, row, office),
    });
  }
  addLetterActions(menu, office, row);
  addEntry(menu, { section: 'why', icon: 'circle-help', title: office.words.actions.why, run: explain });
  showAt(menu, event);
}

/** What can be done with the row's letter; sending it is the row's own action. */
function addLetterActions(menu: Menu, office: Office, row: FollowUp): void {
  const letter = office.letterAt(row.draft);
  if (letter === null) return;
  for (const action of actionsOn(letter, office).actions.filter(({ isOnRow }) => isOnRow !== false)) {
    const title = fullTitle(action, office.words);
    addEntry(menu, {
      section: 'letter',
      icon: action.icon,
      title,
      run: () => runLetterAction(action, letter, office),
    });
  }
}
