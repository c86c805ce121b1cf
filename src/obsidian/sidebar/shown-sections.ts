import type { Agenda, FollowUp } from '../../core/plan/follow-up.ts';
import type { Words } from '../words/en.ts';
import { isFolded, rowsShown, type Only, type SidebarState } from './sidebar-state.ts';

/** One section of the sidebar: its rows are those that pass the filters, cut to what is shown at once. */
export interface ShownSection {
  readonly id: string;
  readonly title: string;
  /** All rows that pass, also those beyond the cut. */
  readonly count: number;
  readonly isFolded: boolean;
  readonly rows: readonly FollowUp[];
  readonly hidden: number;
}

/** The sections that have rows, by date as the agenda has them or by company, narrowed by search and filter. */
export function shownSections(agenda: Agenda, state: SidebarState, words: Words): readonly ShownSection[] {
  const needle = plain(state.search);
  const passes = (row: FollowUp): boolean =>
    state.only.every((only) => isOnly(row, only)) && (needle === '' || plain(haystack(row)).includes(needle));
  const groups = state.groupBy === 'company' ? byCompany(agenda, words) : byDate(agenda, words);
  return groups
    .map(({ id, title, rows }) => cut({ id, title, rows: rows.filter(passes) }, state))
    .filter(({ count }) => count > 0);
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

function cut({ id, title, rows }: Group, state: SidebarState): ShownSection {
  const shown = rows.slice(0, rowsShown(state, id));
  const hidden = rows.length - shown.length;
  return { id, title, count: rows.length, isFolded: isFolded(state, id), rows: shown, hidden };
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
