import type { Agenda, FollowUp } from '../../core/plan/follow-up.ts';
import type { NoteToFix } from '../../core/interview/model.ts';
import { rowOf, type Row, type RowFacts } from '../rows/row.ts';
import type { TimeStyle } from '../../core/time/in-words.ts';
import type { Words } from '../words/en.ts';
import { keptRow } from './kept-row.ts';
import { type Cut, FIX, shownSections, type ShownSection } from './shown-sections.ts';
import { isNarrowed, type SidebarState } from './sidebar-state.ts';

/** A section with its rows in words. */
export interface SectionModel extends Omit<ShownSection, 'rows'> {
  readonly rows: readonly Row[];
}

/** A note that needs a hand, known by an id of its own. */
export interface FixModel extends NoteToFix {
  readonly id: string;
}

/** All that the sidebar shows, in words; the view only lays it out. */
export interface SidebarModel {
  readonly state: SidebarState;
  readonly sections: readonly SectionModel[];
  readonly notesToFix: Cut<FixModel>;
  /** Id of the row or header that the Tab key reaches; null when there is none. */
  readonly tabStop: string | null;
  /** Late and due rows in words, for the live region. */
  readonly counts: string;
  readonly interviews: number;
  /** Rows are hidden by search or filter, and none is left. */
  readonly isNarrowedToNothing: boolean;
}

/** What there is beside the agenda itself. */
export interface Showing {
  readonly words: Words;
  readonly style: TimeStyle;
  /** What the plan does not know of a row. */
  readonly factsOf: (row: FollowUp) => RowFacts;
}

/** What the sidebar shows for an agenda in a given state. */
export function sidebarModel(agenda: Agenda, state: SidebarState, { words, style, factsOf }: Showing): SidebarModel {
  const around = { now: agenda.now, words, style };
  const shown = shownSections(agenda, state, words);
  const rowIn = (row: FollowUp): Row => keptRow(underHeading(rowOf(row, factsOf(row), around), state));
  const sections = shown.sections.map(({ rows, ...section }) => ({
    ...section,
    rows: section.isFolded ? [] : rows.map(rowIn),
  }));
  const notesToFix = { ...shown.notesToFix, id: FIX, rows: shown.notesToFix.rows.map(fixOf) };
  const count = (id: string): number => agenda.sections.find((section) => section.id === id)?.rows.length ?? 0;
  const stops = stopsOf(notesToFix.count > 0 ? [...sections, notesToFix] : sections);
  return {
    state,
    sections,
    notesToFix,
    tabStop: stops.find((stop) => stop === state.current) ?? stops[0] ?? null,
    counts: words.view.counts(count('late'), count('today')),
    interviews: agenda.interviews,
    isNarrowedToNothing: sections.length === 0 && isNarrowed(state),
  };
}

function fixOf(note: NoteToFix): FixModel {
  return { ...note, id: `${FIX} ${note.path} ${note.where} ${note.says}` };
}

/** Below its company's name a row does not say it again. */
function underHeading(row: Row, { groupBy }: SidebarState): Row {
  return groupBy === 'company' && row.followUp.company !== null ? { ...row, where: '' } : row;
}

/** Headers and rows that the arrow keys reach, from top to bottom. */
function stopsOf(sections: readonly Stopping[]): readonly string[] {
  return sections.flatMap(({ id, rows, isFolded }) => [id, ...(isFolded ? [] : rows.map((row) => row.id))]);
}

interface Stopping {
  readonly id: string;
  readonly isFolded: boolean;
  readonly rows: readonly { readonly id: string }[];
}
