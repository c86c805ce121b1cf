import type { PropertyValue } from '../core/note/types.ts';

/** One note as a host holds it: its vault path (with `/`) and its whole text. */
export interface NoteText {
  readonly path: string;
  readonly text: string;
}

/**
 * The notes, whichever program holds them. Narrow on purpose: no method can damage what a person wrote.
 * Every failure is a `NotesError` whose message is a sentence for the person.
 */
export interface Notes {
  /** Notes that may be interviews, people, letters or templates, with their text, in no promised order. */
  list(): Promise<readonly NoteText[]>;
  /** The text of one note; fails with a sentence when there is none. */
  read(path: string): Promise<string>;
  /** Makes a new note and its folders; fails when the path is taken. Never overwrites. */
  create(path: string, text: string): Promise<void>;
  /**
   * Changes one property, atomically, and touches no other byte. `next` gets the value as it stands at the moment of writing.
   * Fails, having written nothing, when the block cannot be read or the note is gone.
   */
  setProperty(
    path: string,
    key: string,
    next: (old: PropertyValue | undefined) => PropertyValue | undefined,
  ): Promise<void>;
}

/** A failure that a person can act on; the message is a whole sentence. */
export class NotesError extends Error {
  override readonly name = 'NotesError';
}

/** A failure for good: what was to be taken back is gone, or was changed since. Trying again would be of no use. */
export class ChangedSince extends NotesError {}
