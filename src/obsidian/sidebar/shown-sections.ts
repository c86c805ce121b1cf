import type { NoteToFix } from '../../core/interview/model.ts';
import type { Agenda, FollowUp } from '../../core/plan/follow-up.ts';
import type { Words } from '../words/en.ts';
import { rowsAtFirst } from './share-rows.ts';
import { isFolded, isNarrowed, type Only, type SidebarState } from './sidebar-state.ts';

/** One section of the sidebar: its rows are those that pass the filters, cut to what is shown at once. */
export interface ShownSection extends Cut<FollowUp> {
  readonly id: string;
  readonly title: string;
}

/** What the sidebar lists: sections of the agenda, and below them notes that need a hand. */
export interface Shown {
  readonly sections: readonly ShownSection[];
  readonly notesToFix: Cut<NoteToFix>;
}

/** A list that may be cut, with the number of items beyond the cut. */
export interface Cut<T> {
  readonly count: number;
  readonly isFolded: boolean;
  readonly rows: readonly T[];
  readonly hidden: number;
}

/** Section id of the notes to fix. */
export const FIX = 'notes-to-fix';

/** The sections that have rows, by date as the agenda has them or by company, narrowed by search and filter; and the notes to fix. */
export function shownSections(agenda: Agenda, state: SidebarState, words: Words): Shown {
  const groups = state.groupBy === 'company' ? byCompany(agenda, words) : byDate(agenda, words);
  const passing = isNarrowed(state) ? groups.map((group) => ({ ...group, rows: narrowed(group.rows, state) })) : groups;
  const filled = passing.filter(({ rows }) => rows.length > 0);
  const open = [...filled, { id: FIX, rows: agenda.notesToFix }].filter(({ id }) => !isFolded(state, id));
  const most = rowsAtFirst(open.map(({ rows }) => rows.length));
  const cut = <T>(id: string, rows: readonly T[]): Cut<T> => {
    const limit = state.shown[id] ?? most;
    // A button for a single row would take its place.
    const shown = rows.length === limit + 1 ? rows : rows.slice(0, limit);
    return { count: rows.length, isFolded: isFolded(state, id), rows: shown, hidden: rows.length - shown.length };
  };
  return {
    sections: filled.map(({ id, title, rows }) => ({ id, title, ...cut(id, rows) })),
    notesToFix: cut(FIX, agenda.notesToFix),
  };
}

function narrowed(rows: readonly FollowUp[], { search, only }: SidebarState): readonly FollowUp[] {
  const needle = plain(search);
  return rows.filter(
    (row) => only.every((each) => isOnly(row, each)) && (needle === '' || plain(haystack(row)).includes(needle)),
  );
}

/**
 * Companies, people and rules that the rows of this grouping can be narrowed to, beside the filters of other kinds that are on;
 * each once, in order of the alphabet and of numbers.
 */
export function filterChoices(
  agenda: Agenda,
  { groupBy, only: on }: Pick<SidebarState, 'groupBy' | 'only'>,
): readonly Only[] {
  const rows = sectionsOf(agenda, groupBy).flatMap((section) => section.rows);
  return KINDS.flatMap((by) => {
    const others = on.filter((only) => only.by !== by);
    const values = rows.filter((row) => others.every((only) => isOnly(row, only))).map((row) => valueOf(row, by));
    const once = new Set(values.filter((value) => typeof value === 'string'));
    return [...once].sort(inOrder).map((value) => ({ by, value }));
  });
}

const KINDS = ['company', 'person', 'rule'] as const;

const { compare: inOrder } = new Intl.Collator(undefined, { numeric: true });

/** What a filter is called: the company, the person, or the kind of follow-up in words. */
export function nameOf({ by, value }: Only, { settings }: Words): string {
  return by === 'rule' ? (settings.rules.names[value] ?? value) : value;
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly FollowUp[];
}

function byDate(agenda: Agenda, { view }: Words): readonly Group[] {
  return agenda.sections.map(({ id, rows }) => ({ id, title: view.sections[id], rows }));
}

function byCompany(agenda: Agenda, { view }: Words): readonly Group[] {
  const groups = new Map<string, FollowUp[]>();
  for (const section of sectionsOf(agenda, 'company')) {
    for (const row of section.rows) {
      const title = row.company ?? view.noCompany;
      groups.set(title, [...(groups.get(title) ?? []), row]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([title, rows]) => ({ id: `company ${title}`, title, rows }));
}

/** Closed rows stay out of the companies: what is done is seen by date. */
function sectionsOf({ sections }: Agenda, groupBy: SidebarState['groupBy']): Agenda['sections'] {
  return groupBy === 'date' ? sections : sections.filter(({ id }) => id !== 'done-lately');
}

function isOnly(row: FollowUp, { by, value }: Only): boolean {
  return valueOf(row, by) === value;
}

function valueOf({ company, person, rule }: FollowUp, by: Only['by']): string | null | undefined {
  return { company, person: person?.name, rule }[by];
}

function haystack({ what, company, role, person }: FollowUp): string {
  return [what, company, role, person?.name].join(' ');
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
