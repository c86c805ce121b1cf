import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotesError } from '../actions/notes.ts';
import { reasonOf } from '../actions/reason-of.ts';
import { readSettings, type Settings } from '../core/settings.ts';

/** Where the app keeps the plugin's settings in a vault. */
const IN_VAULT = ['.obsidian', 'plugins', 'interview-follow-up', 'data.json'];

/**
 * The person's settings: those of `file`, else the plugin's own in the vault, else the defaults. Bad values are said through `warn` and replaced by
 * the default; a file that was named and cannot be read is an error.
 */
export function loadSettings(root: string, file: string | undefined, warn: (says: string) => void): Settings {
  const path = file ?? join(root, ...IN_VAULT);
  const raw = file !== undefined || existsSync(path) ? parseFile(path) : {};
  const { settings, problems } = readSettings(raw);
  for (const problem of problems) warn(problem);
  return { ...settings, zone: settings.zone || Intl.DateTimeFormat().resolvedOptions().timeZone };
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? `it is not JSON: ${error.message}` : reasonOf(error);
    throw new NotesError(`Cannot read the settings in ${path}: ${why}.`);
  }
}
