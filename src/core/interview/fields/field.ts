import type { PropertyValue } from '../../note/types.ts';

/** A property of the note, or a labelled line of its body that means the same. */
export interface Field {
  readonly key: string;
  readonly value: PropertyValue;
  /** "property date" or "line 4". */
  readonly where: string;
  /** 1-based line, or null for a property. */
  readonly line: number | null;
  /** Nearest heading above a line of the body, or null. */
  readonly heading: string | null;
}
