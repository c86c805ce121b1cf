import { type Happening } from '../log/history.ts';
import { askOutcome } from '../rules/ask-outcome.ts';
import { rules } from '../rules/index.ts';
import type { Acceptance, Case, Talk } from '../rules/shape/case.ts';
import { isOpen } from './plan-case.ts';
import type { PlanSettings } from './plan-settings.ts';

/** What one application means for the whole search; reckoned once, since every plan asks it of all applications. */
export interface Signs {
  /** Its newest held talk, or null. */
  readonly newest: Talk | null;
  /** Set where the job was accepted. */
  readonly accepted: Acceptance | null;
  /** Whether it still runs: neither closed nor quiet. */
  readonly isOpen: boolean;
  /** What its notes tell of rules that look at the whole search, and of the question that quiet applications share. */
  readonly logged: readonly Happening[];
}

const SHARED: ReadonlySet<string> = new Set([
  askOutcome.id,
  ...rules.filter(({ per }) => per === 'search').map(({ id }) => id),
]);

/** What an application means for the whole search at its clock's time. */
export function signsOf(given: Case, settings: PlanSettings): Signs {
  return {
    newest: newestOf(given.held),
    accepted: acceptanceOf(given),
    isOpen: isOpen(given, settings),
    logged: given.history.all.filter(({ entry }) => SHARED.has(entry.rule ?? '')),
  };
}

/** The talk that ended last, or null where there is none; of two that ended at once the same in any order. */
export function newestOf(talks: readonly Talk[]): Talk | null {
  return talks.reduce<Talk | null>((best, each) => (best && isAtLeastAsNew(best, each) ? best : each), null);
}

function isAtLeastAsNew(a: Talk, b: Talk): boolean {
  return a.times.end === b.times.end ? a.interview.path <= b.interview.path : a.times.end > b.times.end;
}

/** The acceptance of this job, or null. */
export function acceptanceOf({ application: { key, company }, outcome }: Case): Acceptance | null {
  return outcome?.status === 'accepted' ? { key, company, at: outcome.at } : null;
}

/** Jobs that were accepted, by the time of accepting. */
export function acceptancesIn(acceptances: readonly (Acceptance | null)[]): readonly Acceptance[] {
  return acceptances.flatMap((each) => each ?? []).sort((a, b) => (a.at + a.key < b.at + b.key ? -1 : 1));
}
