import type { PeopleFinder } from '../people/find-people.ts';
import type { SectionKind } from '../words/headings.ts';
import { askEntry, beginsWithClock, type Entry, entryOf, ownersOfHeading, pronounEntry } from './entries.ts';
import type { BodyLine } from './lines.ts';
import {
  ENTRY_LEVEL,
  LABEL_LEVEL,
  OUTSIDE,
  type Section,
  stillOpen,
  unclearBehind,
  withoutEntry,
} from './open-sections.ts';
import { frontOf, sectionKind } from './sections.ts';

/** A line with whom it stands under and what its heading announces. */
export interface OwnedLine {
  readonly line: BodyLine;
  /** The words that are left when the person's name (and title) in front is taken off. */
  readonly text: string;
  /** People whose heading, bold line or label the line stands under; several under "Dana and Luis". */
  readonly owners: readonly number[];
  readonly section: SectionKind;
  /** Nearest heading or label above, as written, or null. */
  readonly heading: string | null;
  /** Whether the line itself names its owner in front. */
  readonly named: boolean;
}

/** Whether a line stands under others than this person. */
export function isElse(person: number, { owners }: OwnedLine): boolean {
  return owners.length > 0 && !owners.includes(person);
}

const LONGEST_PASSING = 60;
const FEW_LINES = 4;
const FIELD_LEVEL = 6.5;
/** What a word and a colon in front can make of one line. */
const OF_A_LINE: ReadonlySet<SectionKind> = new Set(['private', 'tasks', 'next', 'mine']);

/** Parts of what one person said; of all others nobody knows whose they are. */
const OF_A_PERSON: ReadonlySet<SectionKind> = new Set(['questions', 'topics']);

/** What was got ready or looked up before the talk. */
const PREPARED = /(?:^| )(?:prep|prepar|research|vorbereit|recherche|pr[eé]pa)/iu;

/** Ties every line to the people whose heading, bold line, label or entry stands above it. Headings and labels are left out. */
export function tieLines(
  lines: readonly BodyLine[],
  finder: PeopleFinder,
  fields: ReadonlyMap<number, readonly number[]> = new Map(),
): readonly OwnedLine[] {
  let open: readonly Section[] = [];
  let blank = false;
  let last: BodyLine['kind'] = 'text';
  const owned: OwnedLine[] = [];
  const named = (): number | null => lastNamed(owned, finder);
  const titles = lines.filter(isTopHeading).length;
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'rule') {
      blank = true;
      continue;
    }
    const above = stillOpen(line, { open, last, afterBlank: blank });
    open = withoutEntry(above, line, finder);
    const isUnclear = open.length < above.length;
    last = line.kind;
    blank = false;
    const opened =
      openField(line, fields, open) ??
      openSection(line, finder, { open, named, isTitle: titles === 1 && isTopHeading(line) });
    if (opened !== null) open = [...open.filter((section) => section.level < opened.level), opened];
    else {
      const { tied, entry } = tieLine(line, { finder, open, named });
      if (entry !== null) open = [...open.filter((section) => section.level < entry.level), entry];
      else if (isUnclear) open = [...open, unclearBehind(line, open)];
      owned.push(tied);
    }
  }
  return owned;
}

/** A field that names people opens a section inside its heading's. */
function openField(
  line: BodyLine,
  fields: ReadonlyMap<number, readonly number[]>,
  open: readonly Section[],
): Section | null {
  const owners = fields.get(line.line);
  const above = open.at(-1) ?? OUTSIDE;
  return owners === undefined ? null : { ...above, level: FIELD_LEVEL, owners, entry: 'no' };
}

/** The only heading of the first level is the title of the note; of several each heads a part. */
function isTopHeading({ kind, depth }: BodyLine): boolean {
  return kind === 'heading' && depth === 1;
}

/** A heading or a label opens a section; a heading without a person keeps the owner of a wider one, where it parts what that one said. */
function openSection(
  line: BodyLine,
  finder: PeopleFinder,
  { open, named, isTitle }: Omit<Above, 'finder'> & { readonly isTitle: boolean },
): Section | null {
  if (line.kind !== 'heading' && line.kind !== 'label') return null;
  const level = line.kind === 'heading' ? line.depth : LABEL_LEVEL + line.depth;
  const above = open.filter((section) => section.level < level).at(-1) ?? OUTSIDE;
  const owners = ownersOfSection(line, above, { finder, named, isTitle });
  return { level, heading: line.text, entry: 'no', ...ofAbove({ kind: sectionKind(line.text), owners }, above, open) };
}

type Told = Pick<Section, 'owners' | 'kind'>;

/** What a section takes from the one above it: its owners where it names nobody, its kind where it has none, or goes on inside it. */
function ofAbove({ kind, owners }: Told, above: Section, open: readonly Section[]): Told {
  if (owners.length > 0) return { owners, kind: kind === 'general' ? above.kind : kind };
  if (kind === 'general') return { owners: above.owners, kind: above.kind };
  const isPrepared = open.some(({ heading }) => PREPARED.test(heading));
  if (!OF_A_PERSON.has(kind) || isPrepared) return { owners, kind };
  return { owners: above.owners, kind: above.kind === 'general' ? kind : above.kind };
}

/** Whom a heading or label names; under nobody's, "she asked:" means whoever was named last. */
function ownersOfSection(
  { text }: BodyLine,
  above: Section,
  { finder, named, isTitle }: Omit<Above, 'open'> & { readonly isTitle: boolean },
): readonly number[] {
  const owners = ownersOfHeading(text, finder, isTitle);
  if (owners.length > 0 || above.owners.length > 0) return owners;
  return pronounEntry(text.replace(/:\s*$/, ''), named)?.people ?? [];
}

function tieLine(line: BodyLine, { finder, open, named }: Above): Tie {
  const section = open.at(-1) ?? OUTSIDE;
  const found = entryIn(line, finder) ?? (section.owners.length === 0 ? pronounEntry(line.text, named) : null);
  const heading = section === OUTSIDE ? null : section.heading;
  const outer = { line, section: markedKind(line.text) ?? section.kind, heading };
  if (found === null)
    return {
      tied: { ...outer, text: line.text, owners: section.owners, named: false },
      entry: passing(line, section, finder),
    };
  const owners = found.people;
  return {
    tied: { ...outer, text: found.rest, owners, named: true },
    entry: {
      level: ENTRY_LEVEL + line.depth,
      owners,
      kind: beginsWithClock(line.text) && section.kind === 'next' ? 'general' : section.kind,
      heading: line.text,
      entry: line.kind === 'text' ? 'paragraph' : 'item',
    },
  };
}

/** What stands above a line, and who was named there last. */
interface Above {
  readonly finder: PeopleFinder;
  readonly open: readonly Section[];
  readonly named: () => number | null;
}

/** The only one whom the last few lines name. */
function lastNamed(owned: readonly OwnedLine[], finder: PeopleFinder): number | null {
  const people = owned.slice(-FEW_LINES).flatMap(({ line }) => finder.mentions(line.text).map(({ person }) => person));
  const [first, ...others] = new Set(people);
  return others.length === 0 ? (first ?? null) : null;
}

function entryIn({ kind, text }: BodyLine, finder: PeopleFinder): Entry | null {
  return kind === 'row' || kind === 'task' ? null : (entryOf(text, finder) ?? askEntry(text, finder));
}

/** What "Private: …", "I owe: …" or "They owe: …" makes of its own line, or null. */
function markedKind(text: string): SectionKind | null {
  const mark = frontOf(text);
  const kind = mark === null ? null : sectionKind(mark);
  return kind !== null && OF_A_LINE.has(kind) ? kind : null;
}

/** "12:15 lunch with Caspian" above an indented list: what is indented is told of the one person named. */
function passing(line: BodyLine, section: Section, finder: PeopleFinder): Section | null {
  if (line.kind !== 'bullet' || line.text.length > LONGEST_PASSING) return null;
  const [first, ...others] = new Set(finder.mentions(line.text).map(({ person }) => person));
  if (first === undefined || others.length > 0) return null;
  const kind = beginsWithClock(line.text) && section.kind === 'next' ? 'general' : section.kind;
  return { level: ENTRY_LEVEL + line.depth, owners: [first], kind, heading: line.text, entry: 'item' };
}

/** A line tied, and the section that it opens for the lines below when it names somebody in front. */
interface Tie {
  readonly tied: OwnedLine;
  readonly entry: Section | null;
}
