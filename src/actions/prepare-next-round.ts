import { folderOf } from '../core/note/folders.ts';
import { nextRoundNote } from '../core/plan/next-round-note.ts';
import type { Host } from './host.ts';
import { NotesError } from './notes.ts';
import { planVault } from './plan-vault.ts';

/**
 * Makes the note that prepares the next talk of the application that an interview note belongs to, beside that note, and gives its vault path.
 *
 * Fails with a sentence when there is no such interview note, or when a note of that name is there already: it is left as it is.
 */
export async function prepareNextRound(host: Host, interview: string): Promise<string> {
  const { path, text } = await preparation(host, interview);
  await host.notes.create(path, text);
  return path;
}

/** The preparation note as `prepareNextRound` would make it: its vault path and its text. Fails with a sentence when there is no such interview note. */
export async function preparation(
  host: Host,
  interview: string,
): Promise<{ readonly path: string; readonly text: string }> {
  const { notebook } = await planVault(host);
  const note = nextRoundNote(notebook, interview, { zone: host.settings.zone, now: host.now });
  if (note === null) throw new NotesError(`Cannot prepare for ${interview}: this is no interview note of the vault.`);
  return { path: `${folderOf(interview)}${note.name}.md`, text: note.text };
}
