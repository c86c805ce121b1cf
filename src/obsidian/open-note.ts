import { Keymap } from 'obsidian';
import type { Office } from './office.ts';

/** Opens a note; in a new tab, split or window when the click asks for it. Fails with a sentence when it is gone. */
export async function openNote({ app, files }: Office, path: string, event?: MouseEvent): Promise<void> {
  const file = files.at(path);
  await app.workspace.getLeaf(event === undefined ? false : Keymap.isModEvent(event)).openFile(file);
}
