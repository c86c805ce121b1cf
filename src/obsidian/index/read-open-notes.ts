import { MarkdownView, type App } from 'obsidian';
import type { NotebookIndex } from './notebook-index.ts';

/** Saves what was typed into open notes a moment ago, and has the index read it: the app does either only after a pause. */
export async function readOpenNotes({ vault, workspace }: App, index: NotebookIndex): Promise<void> {
  for (const { view } of workspace.getLeavesOfType('markdown')) {
    if (!(view instanceof MarkdownView) || view.file === null) continue;
    const { file } = view;
    if (plain(view.getViewData()) !== plain(await vault.cachedRead(file))) await view.save();
    index.noteChanged(file, await vault.cachedRead(file));
  }
}

/** A text without what an editor leaves out of what it shows: a note that nobody typed into is not written to. */
function plain(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
