import type { Host } from '../actions/host.ts';
import { localNow } from '../core/time/elapsed.ts';
import type { LocalTime } from '../core/time/types.ts';
import { folderNotes } from './folder-notes.ts';
import { parseYaml } from './parse-yaml.ts';
import { loadSettings } from './settings-file.ts';

/** The options that every command takes. */
export interface CommonOptions {
  /** Local time to take for now; the clock's where missing. */
  readonly now?: LocalTime;
  /** Settings file instead of the vault's own. */
  readonly settings?: string;
  /** Root folder of the vault. */
  readonly vault?: string;
}

/** A vault folder opened for the actions. Reads the clock, once. Warnings about settings go to stderr. */
export function openHost(root: string, { now, settings: file }: CommonOptions): Host {
  const settings = loadSettings(root, file, (says) => process.stderr.write(`${says}\n`));
  return { notes: folderNotes(root, settings), settings, parseYaml, now: now ?? localNow(Date.now(), settings.zone) };
}
