/** A property's value: what the person wrote, every number, date and switch as its text; null where nothing is written. */
export type PropertyValue = string | null | readonly PropertyValue[] | PropertyMap;

/** A mapping inside the properties. It has no prototype: only what is written is there. */
export interface PropertyMap {
  readonly [key: string]: PropertyValue;
}

/** What keeps a note's properties from being read. */
export interface NoteProblem {
  readonly path: string;
  /** The line of the note (from 1), or null where it is not about one line. */
  readonly line: number | null;
  /** A sentence without its full stop: what is there, what was expected. */
  readonly says: string;
}

/** One note, read. */
export interface Note {
  /** Relative to the vault, with `/`. */
  readonly path: string;
  /** The whole text. */
  readonly text: string;
  /** The properties by their names as written; of a block that cannot be read, what its single lines say. */
  readonly properties: PropertyMap;
  /** The text below the properties. */
  readonly body: string;
  /** The line of the note (from 1) on which the body begins. */
  readonly bodyLine: number;
  readonly problem: NoteProblem | null;
  /** What else is wrong with the properties, each fault with its line. */
  readonly moreProblems: readonly NoteProblem[];
  /** Keys that stand again further down, where they say something else; `properties` holds the last. */
  readonly repeats: readonly Repeat[];
}

/** What a key says that stands again further down. */
export interface Repeat {
  readonly key: string;
  readonly value: PropertyValue;
  /** The line of the note (from 1). */
  readonly line: number;
}

/** Parses YAML to plain values and throws where it cannot; of which schema does not matter. */
export type YamlParser = (yaml: string) => unknown;
