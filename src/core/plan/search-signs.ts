import type { Happening } from '../log/history.ts';
import type { Application } from '../interview/notebook/applications.ts';
import type { Acceptance, Talk } from '../rules/shape/case.ts';
import type { FollowUp } from './follow-up.ts';
import type { Planned } from './plan-application.ts';
import type { PlannedAll } from './plan-applications.ts';
import { acceptancesIn, newestOf } from './signs.ts';

/** What all applications mean for the search as a whole. */
export interface SearchSigns {
  /** How many still run. */
  readonly open: number;
  /** The newest of all held talks, or null before the first. */
  readonly newest: Talk | null;
  /** Every job that was accepted, by the time of accepting. */
  readonly accepted: readonly Acceptance[];
  /** The log lines that are about more than their application, oldest application first. */
  readonly logged: readonly Happening[];
  /** The questions about quiet applications, oldest application first; the very same list as long as they are the same. */
  readonly questions: readonly FollowUp[];
}

const NOTHING: SearchSigns = { open: 0, newest: null, accepted: [], logged: [], questions: [] };

/** Those signs of applications that are given oldest first. Of those `before` everything stays that no application which went or came has to do with. */
export function searchSigns(
  { all, gone, come }: PlannedAll,
  applications: readonly Application[],
  before: SearchSigns = NOTHING,
): SearchSigns {
  const inOrder = (): readonly Planned[] => applications.flatMap((each) => all.get(each) ?? []);
  const kept = <T>(list: readonly T[], pick: (planned: Planned) => readonly T[]): readonly T[] =>
    [...gone, ...come].some((each) => pick(each).length > 0) ? inOrder().flatMap(pick) : list;
  const hasLostNewest = before.newest !== null && gone.some(({ signs }) => signs.newest === before.newest);
  const talks = (planned: Iterable<Planned>): readonly Talk[] =>
    [...planned].flatMap(({ signs }) => signs.newest ?? []);
  return {
    open: before.open - countOpen(gone) + countOpen(come),
    newest: newestOf(hasLostNewest ? talks(inOrder()) : [...talks(come), ...(before.newest ? [before.newest] : [])]),
    accepted: acceptancesIn(kept(before.accepted, ({ signs }) => (signs.accepted ? [signs.accepted] : []))),
    logged: kept(before.logged, ({ signs }) => signs.logged),
    questions: kept(before.questions, ({ rows }) => rows.questions),
  };
}

function countOpen(planned: readonly Planned[]): number {
  return planned.filter(({ signs }) => signs.isOpen).length;
}
