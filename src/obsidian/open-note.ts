import { Keymap, type App } from 'obsidian';
import { fileAt } from './vault-notes.ts';

/** Opens a note; in a new tab, split or window when the click asks for it. Fails with a sentence when it is gone. */
export async function openNote(app: App, path: string, event?: MouseEvent | KeyboardEvent): Promise<void> {
  const file = fileAt(app.vault, path);
  await app.workspace.getLeaf(event === undefined ? false : Keymap.isModEvent(event)).openFile(file);
}
