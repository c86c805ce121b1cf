import { TFile, type Plugin } from 'obsidian';
import type { Office } from '../office.ts';

const MINUTE = 60_000;

/** Reads the notes once the layout stands, and from then on follows what happens to them, and the clock. */
export function followTheNotes(plugin: Plugin, office: Office): void {
  const { app, index } = office;
  app.workspace.onLayoutReady(() => office.run(() => index.readAll()));
  plugin.registerEvent(app.metadataCache.on('changed', (file, text) => index.noteChanged(file, text)));
  plugin.registerEvent(app.metadataCache.on('resolve', (file) => office.run(() => index.linksResolved(file))));
  plugin.registerEvent(app.vault.on('delete', (file) => index.noteGone(file.path)));
  plugin.registerEvent(
    app.vault.on('rename', (file, from) => {
      if (!(file instanceof TFile)) return;
      office.files.renamed(file, from);
      office.run(() => index.noteRenamed(file, from));
    }),
  );
  // Every minute the agenda may have moved on; at midnight all the days change their names.
  plugin.register(() => index.close());
  plugin.registerInterval(window.setInterval(() => index.clockMoved(), MINUTE));
}
