import type { PeopleFinder } from '../people/find-people.ts';
import type { SectionKind } from '../words/headings.ts';
import type { BodyLine } from './lines.ts';
import { beginsWithElse } from './subject-leads.ts';

/** A heading, a label or an entry with a name in front, for the lines below it. */
export interface Section {
  readonly level: number;
  readonly owners: readonly number[];
  readonly kind: SectionKind;
  readonly heading: string;
  /** An entry ends at a blank line or, in a list, at the next item; so does a label whose lines are indented under it. A heading does not. */
  readonly entry: 'no' | 'paragraph' | 'item';
}

/** A label stands inside every heading. */
export const LABEL_LEVEL = 8;
/** An entry stands inside the label above it. */
export const ENTRY_LEVEL = 8.5;
const CALLOUT_LEVEL = 7;
/** What a line stands under that has nothing above it. */
export const OUTSIDE: Section = { level: 0, owners: [], kind: 'general', heading: '', entry: 'no' };

/** What stands above a line. */
interface Before {
  readonly open: readonly Section[];
  readonly last: BodyLine['kind'];
  readonly afterBlank: boolean;
}

/** What a line still stands under of what stood open above it. */
export function stillOpen(line: BodyLine, { open, last, afterBlank }: Before): readonly Section[] {
  return nested(open, line, last).filter((section) => {
    if (section.level === CALLOUT_LEVEL) return line.callout;
    if (section.entry === 'item') return line.depth > section.level - LABEL_LEVEL;
    if (section.entry === 'paragraph') return !(afterBlank && line.kind !== 'bullet') && line.kind !== 'task';
    const isBehindList = afterBlank && last === 'bullet' && line.kind === 'text' && line.depth === 0;
    return !(isBehindList && section.level >= LABEL_LEVEL);
  });
}

/** A label right above lines that are indented deeper holds those only. */
function nested(open: readonly Section[], line: BodyLine, last: BodyLine['kind']): readonly Section[] {
  const above = open.at(-1);
  if (last !== 'label' || above === undefined || above.level < LABEL_LEVEL) return open;
  return line.depth > above.level - LABEL_LEVEL ? [...open.slice(0, -1), { ...above, entry: 'item' }] : open;
}

/** "Later the nurse Declan walked with me": a line of another person ends what is told of the one named in front of the lines above. */
export function withoutEntry(open: readonly Section[], line: BodyLine, finder: PeopleFinder): readonly Section[] {
  return open.filter(({ entry, owners }) => entry !== 'paragraph' || !beginsWithElse(line, owners, finder));
}

/** Behind such a line nobody can tell whom "he" means. */
export function unclearBehind(line: BodyLine, open: readonly Section[]): Section {
  return { ...(open.at(-1) ?? OUTSIDE), level: ENTRY_LEVEL, owners: [], heading: line.text, entry: 'paragraph' };
}
