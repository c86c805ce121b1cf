import { openSidebar } from '../sidebar/open-sidebar.ts';
import type { PaletteCommand } from './command.ts';

/** Shows the sidebar, and opens it where it is not open yet. */
export const openFollowUpsCommand: PaletteCommand = {
  id: 'open-agenda',
  icon: 'handshake',
  name: ({ actions }) => actions.openFollowUps,
  run: ({ app }) => openSidebar(app),
};
