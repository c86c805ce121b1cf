/** A person's own letter, kept as a note in the templates folder; it replaces the built-in letter for its rule. */
export interface Template {
  /** Vault path of the note. */
  readonly path: string;
  /** Rule id it is for. */
  readonly rule: string;
  readonly subject: string | null;
  /** Its text without the properties. */
  readonly body: string;
  /** 1-based line of the note at which the body begins. */
  readonly line: number;
}
