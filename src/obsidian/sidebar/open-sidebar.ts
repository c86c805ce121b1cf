import type { App } from 'obsidian';
import { SIDEBAR, SidebarView } from './sidebar-view.tsx';

/** Shows the sidebar, and gives it the focus; there is never more than one. */
export async function openSidebar(app: App): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(SIDEBAR, 'right', { active: true, reveal: true });
  if (leaf.view instanceof SidebarView) leaf.view.focus();
}
