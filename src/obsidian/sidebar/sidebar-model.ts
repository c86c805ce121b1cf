import type { Agenda } from '../../core/plan/follow-up.ts';
import type { NoteToFix } from '../../core/interview/model.ts';
import { rowOf, type Row } from '../rows/row.ts';
import type { TimeStyle } from '../../core/time/in-words.ts';
import type { Words } from '../words/en.ts';
import { shownSections, type ShownSection } from './shown-sections.ts';
import type { SidebarState } from './sidebar-state.ts';

/** A section with its rows in words. */
export interface SectionModel extends Omit<ShownSection, 'rows'> {
  readonly rows: readonly Row[];
}

/** All that the sidebar shows, in words; the view only lays it out. */
export interface SidebarModel {
  readonly state: SidebarState;
  readonly sections: readonly SectionModel[];
  readonly notesToFix: readonly NoteToFix[];
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
  /** How the letter at that path stands, in words; null where there is none. */
  readonly letterWords: (path: string | null) => string | null;
}

/** What the sidebar shows for an agenda in a given state. */
export function sidebarModel(
  agenda: Agenda,
  state: SidebarState,
  { words, style, letterWords }: Showing,
): SidebarModel {
  const around = { now: agenda.now, words, style };
  const sections = shownSections(agenda, state, words).map((section) => ({
    ...section,
    rows: section.rows.map((row) => rowOf(row, letterWords(row.draft), around)),
  }));
  const count = (id: string): number => agenda.sections.find((section) => section.id === id)?.rows.length ?? 0;
  const stops = stopsOf(sections, agenda.notesToFix.length > 0);
  return {
    state,
    sections,
    notesToFix: agenda.notesToFix,
    isFixFolded: state.folded.includes(FIX),
    tabStop: stops.find((stop) => stop === state.current) ?? stops[0] ?? null,
    counts: words.view.counts(count('late'), count('today')),
    interviews: agenda.interviews,
    isNarrowedToNothing: sections.length === 0 && (state.search !== '' || state.only !== null),
  };
}

/** Everything that the arrow keys reach, from top to bottom. */
function stopsOf(sections: readonly SectionModel[], hasFix: boolean): readonly string[] {
  const stops = sections.flatMap(({ id, rows, isFolded }) => [id, ...(isFolded ? [] : rows.map((row) => row.id))]);
  return hasFix ? [...stops, FIX] : stops;
}
