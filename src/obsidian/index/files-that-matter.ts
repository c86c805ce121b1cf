import { TFile, Vault, type App } from 'obsidian';
import { inSlices } from './in-slices.ts';

/** The files of the vault that matter, and what they link to, each once; looked for a few milliseconds at a time. */
export async function filesThatMatter(app: App, matters: (file: TFile) => boolean): Promise<readonly TFile[]> {
  const all: TFile[] = [];
  Vault.recurseChildren(app.vault.getRoot(), (file) => {
    if (file instanceof TFile) all.push(file);
  });
  const files: TFile[] = [];
  await inSlices(all, (file) => {
    if (matters(file)) files.push(file);
  });
  return [...new Set([...files, ...files.flatMap((file) => linkedFrom(app, file))])];
}

/** The notes that a note links to: those of an interview may be people or applications. */
export function linkedFrom({ metadataCache, vault }: App, file: TFile): readonly TFile[] {
  return Object.keys(metadataCache.resolvedLinks[file.path] ?? {}).flatMap((path) => {
    const target = vault.getAbstractFileByPath(path);
    return target instanceof TFile && target.extension === 'md' ? [target] : [];
  });
}
