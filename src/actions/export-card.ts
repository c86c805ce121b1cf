import { cardOf } from '../core/exchange/card/write-card.ts';
import type { Host } from './host.ts';
import { NotesError } from './notes.ts';
import { readOneNote } from './read-one-note.ts';

/** A person note as a contact card (vCard 3.0). Fails with a sentence when the note is about no person. */
export async function exportCard(host: Host, path: string): Promise<string> {
  const reading = await readOneNote(host, path);
  if (reading.kind !== 'person') throw new NotesError(`Cannot make a card of ${path}: it is no person’s note.`);
  return cardOf(reading.person);
}
