import { TFile, TFolder, type App } from 'obsidian';
import { inSlices } from './in-slices.ts';

/** The files of the vault that matter, and what they link to, each once; looked for a few milliseconds at a time. */
export async function filesThatMatter(app: App, matters: (file: TFile) => boolean): Promise<readonly TFile[]> {
  const files: TFile[] = [];
  const linked: TFile[] = [];
  await inSlices(filesIn(app.vault.getRoot()), (file) => {
    if (!matters(file)) return;
    files.push(file);
    linked.push(...linkedFrom(app, file));
  });
  return [...new Set([...files, ...linked])];
}

/** The files of a folder and of those in it. What comes, goes or moves meanwhile is told by the events of the app. */
function* filesIn(folder: TFolder): Generator<TFile> {
  for (const child of [...folder.children]) {
    if (child instanceof TFile) yield child;
    else if (child instanceof TFolder) yield* filesIn(child);
  }
}

/** The notes that a note links to: those of an interview may be people or applications. */
export function linkedFrom({ metadataCache, vault }: App, file: TFile): readonly TFile[] {
  return Object.keys(metadataCache.resolvedLinks[file.path] ?? {}).flatMap((path) => {
    const target = vault.getAbstractFileByPath(path);
    return target instanceof TFile && target.extension === 'md' ? [target] : [];
  });
}
