import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotesError } from '../actions/notes.ts';
import { reasonOf } from '../actions/reason-of.ts';
import { readSettingsText } from '../core/settings-text.ts';
import { readSettings, type Settings } from '../core/settings.ts';
import { leadsOut } from './file-within.ts';

/** Where the app keeps the plugin's settings in a vault. */
const IN_VAULT = '.obsidian/plugins/interview-follow-up/data.json';

/**
 * The person's settings: those of `file`, wherever it lies, else the plugin's own in the vault, else the defaults. Bad values are said through
 * `warn` and replaced by the default, and a damaged file is read as far as it goes; a file that cannot be read at all is an error, and so are
 * settings of the vault to which a link out of it leads. Nothing is written.
 */
export function loadSettings(root: string, file: string | undefined, warn: (says: string) => void): Settings {
  const path = file ?? inVault(root);
  const { raw, problem } = path === null ? { raw: {}, problem: null } : readSettingsText(textOf(path));
  if (problem !== null) warn(`Cannot read all of the settings in ${path}: ${problem}.`);
  const { settings, problems } = readSettings(raw);
  for (const each of problems) warn(each);
  return { ...settings, zone: settings.zone || Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** The settings file of the vault, or null where it has none. */
function inVault(root: string): string | null {
  const path = join(root, IN_VAULT);
  if (!existsSync(path)) return null;
  if (!leadsOut(root, IN_VAULT)) return path;
  throw new NotesError(
    `Cannot read the settings in ${IN_VAULT}: a link leads out of the vault, expected a file inside it. To use the file behind it, name that one with --settings.`,
  );
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new NotesError(`Cannot read the settings in ${path}: ${reasonOf(error)}.`);
  }
}
