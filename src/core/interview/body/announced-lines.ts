import { peopleLines } from './field-owners.ts';
import type { BodyLine } from './lines.ts';
import { type OwnedLine, tieLines } from './owned-lines.ts';
import { sectionKind } from './sections.ts';
import { isAboutDecision } from '../dates/read-decision.ts';
import type { Fields } from '../fields/fields.ts';
import { findPeople } from '../people/find-people.ts';
import { ledIn } from '../stage/read-next-step.ts';
import type { SectionKind } from '../words/headings.ts';

const NOBODY = findPeople([]);
const CALLOUT_DEPTH = 7;
/** The sections that next steps and decisions are looked for in, or never found in. */
const ASKED: ReadonlySet<SectionKind> = new Set(['next', 'log']);

/**
 * The lines of a body for reading next steps and decisions, tied to nobody; null where that takes knowing the people.
 *
 * A name in front of a line ends the label above it, but no heading; and a line that names somebody as a field is none to read.
 */
export function announcedLines(lines: readonly BodyLine[], fields: Fields): readonly OwnedLine[] | null {
  const named = peopleLines(fields);
  const titles = lines.filter(({ kind }) => kind === 'heading' || kind === 'label');
  const kinds = titles.map(({ text }) => sectionKind(text));
  const asks = kinds.some((kind) => ASKED.has(kind));
  if (asks && (named.size > 0 || titles.some((title, at) => !isFirm(title) && kinds[at] !== 'general'))) return null;
  const [aside, open] = [lines.filter(({ line }) => named.has(line)), lines.filter(({ line }) => !named.has(line))];
  return aside.some(({ text }) => isAboutDecision(text) || ledIn(text) !== null) ? null : tieLines(open, NOBODY);
}

function isFirm({ kind, depth }: BodyLine): boolean {
  return kind === 'heading' && depth < CALLOUT_DEPTH;
}
