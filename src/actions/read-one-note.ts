import { interpretNote } from '../core/interview/interpret-note.ts';
import { linkFinder } from '../core/interview/notebook/notebook.ts';
import type { Reading } from '../core/interview/reading.ts';
import { readNote } from '../core/note/read-note.ts';
import { dayOf } from '../core/time/local-times.ts';
import type { Host } from './host.ts';

/** How one note is understood, with the reason in words, since a person asked. Fails with a sentence when there is no such note. */
export async function readOneNote({ notes, parseYaml, settings, now }: Host, path: string): Promise<Reading> {
  const note = readNote(path, await notes.read(path), parseYaml);
  const others = (await notes.list()).map((other) => readNote(other.path, other.text, parseYaml));
  return interpretNote(note, { settings, linked: linkFinder(others), asked: true, today: dayOf(now) });
}
