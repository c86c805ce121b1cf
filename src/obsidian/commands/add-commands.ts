import type { Plugin } from 'obsidian';
import type { Office } from '../office.ts';
import { commands } from './index.ts';

/** Adds every command to the palette; those that need a note are offered only where it is open. */
export function addCommands(plugin: Plugin, office: Office): void {
  for (const { id, icon, name, isAvailable, run } of commands) {
    plugin.addCommand({
      id,
      icon,
      name: name(office.words),
      checkCallback: (checking) => {
        if (!office.index.isReady || isAvailable?.(office) === false) return false;
        if (!checking) office.run(() => run(office));
        return true;
      },
    });
  }
}
