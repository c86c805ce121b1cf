import type { RowAction } from '../rows/action.ts';
import { rowActions } from '../rows/actions.ts';
import { FollowUpChooser } from '../windows/follow-up-chooser.ts';
import type { PaletteCommand } from './command.ts';

/** A command for every action of a row: it asks for which follow-up. */
export const rowCommands: readonly PaletteCommand[] = rowActions.map(commandFor);

function commandFor(action: RowAction): PaletteCommand {
  return {
    id: action.id,
    icon: action.icon,
    name: ({ rowCommands: names }) => names[action.id as keyof typeof names],
    isAvailable: (office) => office.rows().some(action.applies),
    run: (office) => {
      const rows = office.rows().filter(action.applies);
      new FollowUpChooser(office, rows, (row) => office.run(() => action.run(row, office))).open();
    },
  };
}
