/** What the person has set in the sidebar; the agenda itself is never part of it. */
export interface SidebarState {
  /** Ids of folded sections. */
  readonly folded: readonly string[];
  /** Ids of sections that were folded while a search or filter was on, which begins with all of them open. */
  readonly foldedInSearch: readonly string[];
  /** Text that rows must contain, as typed. */
  readonly search: string;
  /** What rows must belong to, all of it: at most one company, one person and one rule. */
  readonly only: readonly Only[];
  readonly groupBy: 'date' | 'company';
  /** Id of the row or header that the Tab key reaches, or null for the first. */
  readonly current: string | null;
  /** Id of the row whose reason is unfolded. */
  readonly explained: string | null;
  /** How many rows of a section are shown, where the person asked for more than the usual. */
  readonly shown: Readonly<Record<string, number>>;
}

/** A filter on one company, one person or one kind of follow-up (rule id). */
export interface Only {
  readonly by: 'company' | 'person' | 'rule';
  readonly value: string;
}

/** Something that the person did in the sidebar. */
export type SidebarEvent =
  | { readonly type: 'folded'; readonly section: string }
  | { readonly type: 'searched'; readonly text: string }
  /** A filter is put on, in place of another of its kind, or taken off where it is on already. */
  | { readonly type: 'filtered'; readonly only: Only }
  /** Search and filters are taken off. */
  | { readonly type: 'widened' }
  | { readonly type: 'grouped'; readonly by: SidebarState['groupBy'] }
  | { readonly type: 'moved'; readonly to: string }
  | { readonly type: 'explained'; readonly row: string }
  | { readonly type: 'more'; readonly section: string; readonly shown: number };

/** How many rows more of a section are shown each time. */
const MORE_ROWS = 100;

/** The sidebar as it is opened for the first time. */
export const freshSidebar: SidebarState = {
  folded: ['later', 'done-lately'],
  foldedInSearch: [],
  search: '',
  only: [],
  groupBy: 'date',
  current: null,
  explained: null,
  shown: {},
};

/** The state after an event. */
export function changeSidebar(state: SidebarState, event: SidebarEvent): SidebarState {
  switch (event.type) {
    case 'folded':
      return folded(state, event.section);
    case 'searched':
      return narrowed(state, { search: event.text });
    case 'filtered':
      return narrowed(state, { only: toggledOnly(state.only, event.only) });
    case 'widened':
      return narrowed(state, { search: '', only: [] });
    case 'grouped':
      return { ...state, groupBy: event.by };
    case 'moved':
      return state.current === event.to ? state : { ...state, current: event.to };
    case 'explained':
      return { ...state, explained: toggledRow(state, event.row) };
    case 'more':
      return { ...state, shown: { ...state.shown, [event.section]: event.shown + MORE_ROWS } };
  }
}

/** Whether rows may be hidden by search or filters. */
export function isNarrowed({ search, only }: Pick<SidebarState, 'search' | 'only'>): boolean {
  return search.trim() !== '' || only.length > 0;
}

/** Whether that section is folded now. */
export function isFolded(state: SidebarState, section: string): boolean {
  return (isNarrowed(state) ? state.foldedInSearch : state.folded).includes(section);
}

/** Whether that filter is on. */
export function isOn(only: readonly Only[], { by, value }: Only): boolean {
  return only.some((each) => each.by === by && each.value === value);
}

/** What is remembered with the workspace: folded sections and grouping, not what was typed. */
export function keptOf(state: SidebarState): Record<string, unknown> {
  return { folded: state.folded, groupBy: state.groupBy };
}

/** The sidebar as the workspace remembered it; what cannot be read is as in a fresh one. */
export function sidebarFrom(kept: unknown): SidebarState {
  if (typeof kept !== 'object' || kept === null) return freshSidebar;
  const { folded, groupBy } = kept as Record<string, unknown>;
  return {
    ...freshSidebar,
    folded: isTextList(folded) ? folded : freshSidebar.folded,
    groupBy: groupBy === 'company' ? 'company' : 'date',
  };
}

function folded(state: SidebarState, section: string): SidebarState {
  const key = isNarrowed(state) ? 'foldedInSearch' : 'folded';
  return { ...state, [key]: toggled(state[key], section) };
}

/** What is found is never hidden in a folded section: each search begins with all of them open. */
function narrowed(state: SidebarState, by: Partial<Pick<SidebarState, 'search' | 'only'>>): SidebarState {
  const next = { ...state, ...by };
  return isNarrowed(next) ? next : { ...next, foldedInSearch: [] };
}

function toggledRow({ explained }: SidebarState, row: string): string | null {
  return explained === row ? null : row;
}

function toggledOnly(list: readonly Only[], only: Only): readonly Only[] {
  const others = list.filter(({ by }) => by !== only.by);
  return isOn(list, only) ? others : [...others, only];
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
