import type { App } from 'obsidian';
import { SIDEBAR, SidebarView } from './sidebar-view.tsx';

/** Shows the sidebar, gives it the focus, and does something with its view if that is wished; there is never more than one. */
export async function openSidebar(app: App, run?: (view: SidebarView) => void): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(SIDEBAR, 'right', { active: true, reveal: true });
  if (!(leaf.view instanceof SidebarView)) return;
  leaf.view.focus();
  run?.(leaf.view);
}
