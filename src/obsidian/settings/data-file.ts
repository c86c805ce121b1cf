import type { Plugin } from 'obsidian';
import { NotesError } from '../../actions/notes.ts';
import { reasonOf } from '../../actions/reason-of.ts';

const MOST_COPIES = 100;

/** The text of data.json where the app could not read it as JSON; null where there is none, or nothing in it. */
export async function readDataText(plugin: Plugin): Promise<string | null> {
  const { adapter } = plugin.app.vault;
  const path = dataPath(plugin);
  if (!(await adapter.exists(path))) return null;
  const text = await adapter.read(path);
  return text.trim() === '' ? null : text;
}

/** Keeps data.json as it stands beside itself, under a name that is free, and gives that name. Fails with a sentence when it cannot. */
export async function keepDataCopy(plugin: Plugin): Promise<string> {
  const { adapter } = plugin.app.vault;
  const path = dataPath(plugin);
  try {
    for (let number = 1; number <= MOST_COPIES; number += 1) {
      const copy = path.replace(/\.json$/, `.kept-${number}.json`);
      if (await adapter.exists(copy)) continue;
      await adapter.copy(path, copy);
      return copy;
    }
    throw new Error(`there are ${MOST_COPIES} copies already`);
  } catch (error) {
    throw new NotesError(`Cannot save the settings: no copy of the ones before could be kept (${reasonOf(error)}).`);
  }
}

function dataPath({ app, manifest }: Plugin): string {
  return `${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/data.json`;
}
