import type { FollowUp } from '../../core/plan/follow-up.ts';
import type { Office } from '../office.ts';
import { runAction, type RowAction } from '../rows/action.ts';
import { isOffered, rowActions } from '../rows/actions.ts';
import { FollowUpChooser } from '../windows/follow-up-chooser.ts';
import type { PaletteCommand } from './command.ts';

/** A command for every action of a row: it asks for which follow-up. */
export const rowCommands: readonly PaletteCommand[] = rowActions.map(commandFor);

function commandFor(action: RowAction): PaletteCommand {
  return {
    id: action.id,
    icon: action.icon,
    name: ({ rowCommands: names }) => names[action.id as keyof typeof names],
    // The palette asks all commands each time it opens: the first row that fits is enough.
    isAvailable: (office) => office.rows().some((row) => isOffered(action, row, office.heldBack(row))),
    run: (office) => {
      const choose = (row: FollowUp): void => runAction(action, row, office);
      new FollowUpChooser(office, rowsFor(action, office), choose).open();
    },
  };
}

function rowsFor(action: RowAction, office: Office): readonly FollowUp[] {
  return office.rows().filter((row) => isOffered(action, row, office.heldBack(row)));
}
