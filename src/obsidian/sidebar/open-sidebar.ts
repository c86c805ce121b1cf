import type { App } from 'obsidian';
import { SIDEBAR } from './sidebar-view.tsx';

/** Shows the sidebar; there is never more than one. */
export async function openSidebar(app: App): Promise<void> {
  await app.workspace.ensureSideLeaf(SIDEBAR, 'right', { active: true, reveal: true });
}
