/** Something in a note that could not be read: a whole sentence for the person, with the 1-based line where known. */
export interface Problem {
  readonly line: number | null;
  readonly says: string;
}

/** A note that needs a hand, as every host lists it. `where` is words such as "line 4" or "property date". */
export interface NoteToFix {
  readonly path: string;
  readonly where: string;
  readonly says: string;
}
