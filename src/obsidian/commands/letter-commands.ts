import { fullTitle, runLetterAction, type LetterAction } from '../letters/letter-action.ts';
import { actionsOn, letterActions } from '../letters/letter-actions.ts';
import { activeLetter, letterPanelModel } from '../letters/letter-panel-model.ts';
import { openSidebar } from '../sidebar/open-sidebar.ts';
import type { PaletteCommand } from './command.ts';
import { say } from '../say.ts';

const checkLetter: PaletteCommand = {
  id: 'check-letter',
  icon: 'search-check',
  name: ({ actions }) => actions.letter.check,
  isAvailable: (office) => activeLetter(office) !== null,
  run: (office) => {
    office.runOnce('check-letter', async () => {
      const model = letterPanelModel(activeLetter(office), office);
      if (model === null) return;
      say(model.state);
      await openSidebar(office.app);
    });
  },
};

/** What can be done with the letter that is open. */
export const letterCommands: readonly PaletteCommand[] = [checkLetter, ...letterActions.map(commandFor)];

function commandFor(action: LetterAction): PaletteCommand {
  return {
    id: action.id,
    icon: action.icon,
    name: (words) => fullTitle(action, words),
    isAvailable: (office) => {
      const letter = activeLetter(office);
      return letter !== null && actionsOn(letter, office).actions.includes(action);
    },
    run: (office) => {
      const letter = activeLetter(office);
      if (letter !== null) runLetterAction(action, letter, office);
    },
  };
}
