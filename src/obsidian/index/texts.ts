import type { App, TFile } from 'obsidian';
import { inSlices, nextTurn } from './in-slices.ts';

/** So many notes are asked for at the same time. */
const TOGETHER = 50;

/** Takes the text of each file, some at a time, and gives the app a turn between. */
export async function eachText(
  app: App,
  files: readonly TFile[],
  take: (file: TFile, text: string | null) => void,
): Promise<void> {
  for (let at = 0; at < files.length; at += TOGETHER) {
    const some = files.slice(at, at + TOGETHER);
    const texts = await Promise.all(some.map(async (file) => ({ file, text: await textOf(app, file) })));
    await inSlices(texts, ({ file, text }) => take(file, text));
    await nextTurn();
  }
}

/** The text of a note, or null where it is gone. */
export async function textOf({ vault }: App, file: TFile): Promise<string | null> {
  try {
    return await vault.cachedRead(file);
  } catch {
    // It was deleted while the vault was being read.
    return null;
  }
}
