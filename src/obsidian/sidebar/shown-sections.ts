import type { Agenda, FollowUp } from '../../core/plan/follow-up.ts';
import type { Words } from '../words/en.ts';
import { rowsShown, type Only, type SidebarState } from './sidebar-state.ts';

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
  const passes = (row: FollowUp): boolean => isOnly(row, state.only) && plain(haystack(row)).includes(needle);
  const groups = state.groupBy === 'company' ? byCompany(agenda, words) : byDate(agenda, words);
  return groups
    .map(({ id, title, rows }) => cut({ id, title, rows: rows.filter(passes) }, state))
    .filter(({ count }) => count > 0);
}

/** Companies, people and rules that the rows can be narrowed to, each once, in order of the alphabet. */
export function filterChoices(agenda: Agenda): readonly Only[] {
  const rows = agenda.sections.flatMap((section) => section.rows);
  const once = (by: Only['by'], values: readonly (string | undefined | null)[]): readonly Only[] =>
    [...new Set(values.filter((value) => typeof value === 'string'))].sort().map((value) => ({ by, value }));
  return [
    ...once(
      'company',
      rows.map(({ company }) => company),
    ),
    ...once(
      'person',
      rows.map(({ person }) => person?.name),
    ),
    ...once(
      'rule',
      rows.map(({ rule }) => rule),
    ),
  ];
}

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

/** Closed rows stay out of the companies: what is done is seen by date. */
function byCompany(agenda: Agenda, { view }: Words): readonly Group[] {
  const groups = new Map<string, FollowUp[]>();
  for (const section of agenda.sections) {
    if (section.id === 'done-lately') continue;
    for (const row of section.rows) {
      const title = row.company ?? view.noCompany;
      groups.set(title, [...(groups.get(title) ?? []), row]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([title, rows]) => ({ id: `company ${title}`, title, rows }));
}

function cut({ id, title, rows }: Group, state: SidebarState): ShownSection {
  const shown = rows.slice(0, rowsShown(state, id));
  const hidden = rows.length - shown.length;
  return { id, title, count: rows.length, isFolded: state.folded.includes(id), rows: shown, hidden };
}

function isOnly(row: FollowUp, only: Only | null): boolean {
  if (only === null) return true;
  const values = { company: row.company, person: row.person?.name, rule: row.rule };
  return values[only.by] === only.value;
}

function haystack({ what, company, role, person }: FollowUp): string {
  return [what, company, role, person?.name].join(' ');
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
