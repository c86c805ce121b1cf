import { dueTodayLines } from '../../core/exchange/due-today-lines.ts';
import type { PaletteCommand } from '../commands/command.ts';
import { say } from '../say.ts';

/** Writes what is late or due today as a list at the cursor of the note that is being edited, such as the daily note. */
export const insertDueTodayCommand: PaletteCommand = {
  id: 'insert-due-today',
  icon: 'list-plus',
  name: ({ exchange }) => exchange.dueToday.command,
  isAvailable: ({ app }) => app.workspace.activeEditor?.editor !== undefined,
  run: (office) => {
    const lines = dueTodayLines(office.rows());
    if (lines.length === 0) say(office.words.exchange.dueToday.nothing);
    else office.app.workspace.activeEditor?.editor?.replaceSelection(`${lines.join('\n')}\n`);
  },
};
