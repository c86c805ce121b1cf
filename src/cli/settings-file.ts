import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotesError } from '../actions/notes.ts';
import { reasonOf } from '../actions/reason-of.ts';
import { readSettingsText } from '../core/settings-text.ts';
import { readSettings, type Settings } from '../core/settings.ts';

/** Where the app keeps the plugin's settings in a vault. */
const IN_VAULT = ['.obsidian', 'plugins', 'interview-follow-up', 'data.json'];

/**
 * The person's settings: those of `file`, else the plugin's own in the vault, else the defaults. Bad values are said through `warn` and replaced by
 * the default, and a damaged file is read as far as it goes; a file that cannot be read at all is an error. Nothing is written.
 */
export function loadSettings(root: string, file: string | undefined, warn: (says: string) => void): Settings {
  const path = file ?? join(root, ...IN_VAULT);
  const { raw, problem } =
    file !== undefined || existsSync(path) ? readSettingsText(textOf(path)) : { raw: {}, problem: null };
  if (problem !== null) warn(`Cannot read all of the settings in ${path}: ${problem}.`);
  const { settings, problems } = readSettings(raw);
  for (const each of problems) warn(each);
  return { ...settings, zone: settings.zone || Intl.DateTimeFormat().resolvedOptions().timeZone };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new NotesError(`Cannot read the settings in ${path}: ${reasonOf(error)}.`);
  }
}
