import type { Agenda, FollowUp } from '../../core/plan/follow-up.ts';
import type { NoteToFix } from '../../core/interview/model.ts';
import { rowOf, type Row, type RowFacts } from '../rows/row.ts';
import type { TimeStyle } from '../../core/time/in-words.ts';
import type { Words } from '../words/en.ts';
import { shownSections, type ShownSection } from './shown-sections.ts';
import { isFolded, isNarrowed, type SidebarState } from './sidebar-state.ts';

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
  readonly notesToFix: readonly FixModel[];
  readonly isFixFolded: boolean;
  /** Id of the row or header that the Tab key reaches; null when there is none. */
  readonly tabStop: string | null;
  /** Late and due rows in words, for the live region. */
  readonly counts: string;
  readonly interviews: number;
  /** Rows are hidden by search or filter, and none is left. */
  readonly isNarrowedToNothing: boolean;
}

/** Section id of the notes to fix. */
export const FIX = 'notes-to-fix';

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
  const sections = shownSections(agenda, state, words).map((section) => ({
    ...section,
    rows: section.rows.map((row) => underHeading(rowOf(row, factsOf(row), around), state)),
  }));
  const count = (id: string): number => agenda.sections.find((section) => section.id === id)?.rows.length ?? 0;
  const isFixFolded = isFolded(state, FIX);
  const notesToFix = agenda.notesToFix.map((note) => ({
    ...note,
    id: `${FIX} ${note.path} ${note.where} ${note.says}`,
  }));
  const stops = [
    ...stopsOf(sections),
    ...stopsOf(notesToFix.length > 0 ? [{ id: FIX, rows: notesToFix, isFolded: isFixFolded }] : []),
  ];
  return {
    state,
    sections,
    notesToFix,
    isFixFolded,
    tabStop: stops.find((stop) => stop === state.current) ?? stops[0] ?? null,
    counts: words.view.counts(count('late'), count('today')),
    interviews: agenda.interviews,
    isNarrowedToNothing: sections.length === 0 && isNarrowed(state),
  };
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
