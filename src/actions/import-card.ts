import { cardText } from '../core/exchange/card/card-bytes.ts';
import type { ContactCard } from '../core/exchange/card/contact-card.ts';
import { personNotePath, personNoteText } from '../core/exchange/card/write-person-note.ts';
import { readCards } from '../core/exchange/card/read-cards.ts';
import type { PersonNote } from '../core/interview/model.ts';
import { foldName } from '../core/text/fold-name.ts';
import type { Host } from './host.ts';
import { NotesError } from './notes.ts';
import { planVault } from './plan-vault.ts';

/** A contact card file. */
export interface CardFile {
  /** Its name, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of one person of a card. */
export interface ImportedPerson {
  readonly name: string;
  /** Vault path of the person's note. */
  readonly path: string;
  /** False when the person had a note already; it was left as it is. */
  readonly created: boolean;
}

/**
 * Writes a new person note for each person of a contact card file, linked to an interview note where one is given (a vault path).
 *
 * A person who has a note, by name or alias, keeps it as it is. Fails with a sentence when the file names no person, or when there is no such
 * interview note.
 */
export async function importCards(
  host: Host,
  { name, bytes }: CardFile,
  interview: string | null,
): Promise<readonly ImportedPerson[]> {
  const cards = readCards(cardText(bytes));
  if (cards.length === 0) {
    throw new NotesError(`Cannot read ${name}: it names no person, expected a contact card (BEGIN:VCARD … END:VCARD).`);
  }
  if (interview !== null) await host.notes.read(interview);
  const { notebook } = await planVault(host);
  const imported: ImportedPerson[] = [];
  for (const card of cards) {
    const known = knownPath(card, notebook.people) ?? imported.find((each) => isSameName(each.name, card.name))?.path;
    const path = known ?? personNotePath(card, host.settings.peopleFolder);
    if (known === undefined) await host.notes.create(path, personNoteText(card, interview));
    imported.push({ name: card.name, path, created: known === undefined });
  }
  return imported;
}

function knownPath({ name }: ContactCard, people: readonly PersonNote[]): string | undefined {
  return people.find((person) => [person.name, ...person.aliases].some((each) => isSameName(each, name)))?.path;
}

function isSameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}
