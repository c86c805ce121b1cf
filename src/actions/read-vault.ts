import { readNotebook } from '../core/interview/notebook.ts';
import type { Notebook } from '../core/interview/reading.ts';
import { readNote } from '../core/note/read-note.ts';
import { dayOf } from '../core/time/local-times.ts';
import type { Host } from './host.ts';

/** Everything the notes say: interviews, people, letters and notes to fix. A note that cannot be read is listed, never thrown. */
export async function readVault({ notes, parseYaml, settings, now }: Host): Promise<Notebook> {
  const texts = await notes.list();
  const read = texts.map(({ path, text }) => readNote(path, text, parseYaml));
  return readNotebook(read, settings, dayOf(now));
}
