import { ChangedSince } from '../../actions/notes.ts';
import type { PropertyValue } from '../../core/note/types.ts';
import type { Office } from '../office.ts';
import { offerUndo } from './log-and-offer.ts';

/** A property that corrects how a note is read. */
export interface Correction {
  /** Vault path of the note. */
  readonly path: string;
  readonly key: string;
  readonly next: (old: PropertyValue | undefined) => PropertyValue | undefined;
}

/**
 * Writes one property into a note, says so, and offers to put it back as it was. Putting it back fails with a sentence, and
 * writes nothing, when the property has been changed since.
 */
export async function correctNote(office: Office, { path, key, next }: Correction, says: string): Promise<void> {
  const { notes, words } = office;
  let before: PropertyValue | undefined;
  let after: PropertyValue | undefined;
  await notes.setProperty(path, key, (old) => {
    before = old;
    after = next(old);
    return after;
  });
  const putBack = (now: PropertyValue | undefined): PropertyValue | undefined => {
    if (plain(now) !== plain(after)) throw new ChangedSince(words.corrections.changedSince(path, key));
    return before;
  };
  const takenBack = words.corrections.readAsBefore(path);
  offerUndo(office, { says, takenBack, takeBack: () => notes.setProperty(path, key, putBack) });
}

/** A value to compare with another: the app may read back `false` where the text "false" was written. */
function plain(value: PropertyValue | undefined): string {
  return JSON.stringify(value ?? null).replaceAll('"', '');
}
