import { fullTitle, type LetterAction } from '../letters/letter-action.ts';
import { actionsOn, letterActions } from '../letters/letter-actions.ts';
import { activeLetter } from '../letters/letter-panel-model.ts';
import { openSidebar } from '../sidebar/open-sidebar.ts';
import type { PaletteCommand } from './command.ts';
import { say } from '../say.ts';

const checkLetter: PaletteCommand = {
  id: 'check-letter',
  icon: 'search-check',
  name: ({ actions }) => actions.letter.check,
  isAvailable: (office) => activeLetter(office) !== null,
  run: async (office) => {
    const letter = activeLetter(office);
    if (letter === null) return;
    say(office.words.letters.draft(office.findings(letter.path).length));
    await openSidebar(office.app);
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
    run: async (office) => {
      const letter = activeLetter(office);
      if (letter !== null) await action.run(letter, office);
    },
  };
}
