import { MarkdownView, type App } from 'obsidian';
import type { NotebookIndex } from './notebook-index.ts';

/**
 * Saves what was typed a moment ago into open notes that matter, and has the index read it: the app does either only after a pause. What another program
 * has just written is left as it stands, however the view still shows it.
 */
export async function readOpenNotes({ vault, workspace }: App, index: NotebookIndex): Promise<void> {
  for (const { view } of workspace.getLeavesOfType('markdown')) {
    if (!(view instanceof MarkdownView) || view.file === null) continue;
    const { file } = view;
    const text = await vault.cachedRead(file);
    const isAsRead = index.notes().some((note) => note.path === file.path && note.text === text);
    if (isAsRead && plain(view.getViewData()) !== plain(text)) await view.save();
    index.noteChanged(file, await vault.cachedRead(file));
  }
}

/** A text without what an editor leaves out of what it shows: a note that nobody typed into is not written to. */
function plain(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
