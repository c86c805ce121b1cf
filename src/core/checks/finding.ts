/** How much a finding matters: an error should not be sent, a warning wants a look, a hint may be ignored. */
export type Level = 'error' | 'warning' | 'hint';

/** One thing found in a letter. Findings inform; they never change a text. */
export interface Finding {
  /** Id of the check. */
  readonly check: string;
  readonly level: Level;
  /** A sentence: what is there, what was expected. */
  readonly says: string;
  /** The place: the words it is about, and their offset in the letter's body (null: the letter as a whole, or its subject). */
  readonly at: { readonly text: string; readonly offset: number } | null;
}
