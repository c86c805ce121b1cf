import { openSidebar } from '../sidebar/open-sidebar.ts';
import type { SidebarView } from '../sidebar/sidebar-view.tsx';
import type { PaletteCommand } from './command.ts';

/** What can be done with the list of follow-ups as a whole, once the first questions were answered. */
export const sidebarCommands: readonly PaletteCommand[] = [
  commandFor('filter', 'filter', (view) => view.chooseFilter()),
  commandFor('regroup', 'group', (view) => view.regroup()),
];

function commandFor(id: 'filter' | 'regroup', icon: string, run: (view: SidebarView) => void): PaletteCommand {
  return {
    id: `${id}-follow-ups`,
    icon,
    name: ({ view }) => view.commands[id],
    isAvailable: ({ inApp }) => inApp.welcomed,
    run: ({ app }) => openSidebar(app, run),
  };
}
