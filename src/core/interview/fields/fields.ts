import { baseName } from '../people/name-links.ts';
import type { Note } from '../../note/types.ts';
import type { BodyLine } from '../body/lines.ts';
import { foldKey } from '../../text/fold.ts';
import type { Meaning } from '../words/keys.ts';
import { keyNames } from '../words/keys.ts';
import type { Field } from './field.ts';
import { dashLabel } from './dash-labels.ts';
import { type Contrary, withoutContrary } from './contrary.ts';
import { inlineFields } from './inline-fields.ts';
import { itemsOf } from './values.ts';

/** The note's fields by what they mean; properties before lines of the body. */
export interface Fields {
  /** Every field with that meaning that is not empty. */
  readonly all: (meaning: Meaning) => readonly Field[];
  /** The first of them, or null. */
  readonly first: (meaning: Meaning) => Field | null;
  /** Whether the note has the key at all, filled or not. */
  readonly has: (meaning: Meaning) => boolean;
  /** Properties that mean nothing of this. */
  readonly unknown: readonly Field[];
  /** Properties that stand more than once and contradict each other; they are read as empty. */
  readonly contrary: readonly Contrary[];
  /** Numbers of the body's lines that were read as fields. */
  readonly lines: ReadonlySet<number>;
}

const MEANINGS = new Map<string, Meaning>(
  (Object.entries(keyNames) as [Meaning, readonly string[]][]).flatMap(([meaning, names]) =>
    names.map((name) => [foldKey(name), meaning] as const),
  ),
);

/** Gathers the fields of a note. `own` are the person's own names: meaning → property names. */
export function readFields(
  note: Note,
  lines: readonly BodyLine[],
  own: Readonly<Record<string, readonly string[]>>,
): Fields {
  const means = meaningReader(own);
  const written = [...note.repeats.map(({ key, value }) => [key, value] as const), ...Object.entries(note.properties)];
  const { kept: properties, contrary } = withoutContrary(
    written.map(([key, value]) => ({
      ...((value === null ? dashLabel(key, means) : null) ?? { key, value }),
      where: `property ${key}`,
      line: null,
      heading: null,
    })),
    means,
  );
  const inline = inlineFields(lines, (key) => means(key) !== null, { means, titles: [baseName(note.path)] });
  const byMeaning = new Map<Meaning, Field[]>();
  for (const field of [...properties, ...inline]) {
    const meaning = means(field.key);
    if (meaning !== null) byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), field]);
  }
  const all = (meaning: Meaning): readonly Field[] =>
    (byMeaning.get(meaning) ?? []).filter((field) => itemsOf(field.value).length > 0);
  return {
    all,
    first: (meaning) => all(meaning)[0] ?? null,
    has: (meaning) => byMeaning.has(meaning),
    unknown: properties.filter(({ key }) => means(key) === null),
    contrary,
    lines: new Set(inline.flatMap((field) => field.line ?? [])),
  };
}

/** What a property name means, or null: the person's own names first, then the ones met in notes, numbered ones included. */
export function meaningReader(own: Readonly<Record<string, readonly string[]>>): (key: string) => Meaning | null {
  const owned = new Map(
    Object.entries(own).flatMap(([meaning, names]) =>
      names.map((name) => [foldKey(name), MEANINGS.get(foldKey(meaning)) ?? null] as const),
    ),
  );
  return (key) => {
    const folded = foldKey(key);
    return owned.get(folded) ?? MEANINGS.get(folded) ?? MEANINGS.get(withoutNumber(folded)) ?? null;
  };
}

/** `interviewer 2` and `interviewer2` mean what `interviewer` means, and so does `interviewer 2 email`. */
function withoutNumber(key: string): string {
  return key.replace(/ ?\d{1,2}(?= |$)/, '').trim();
}
