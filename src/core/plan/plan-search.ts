import { historyOf } from '../log/history.ts';
import type { Clock, Search } from '../rules/shape/case.ts';
import { dayOf } from '../time/local-times.ts';
import type { FollowUp } from './follow-up.ts';
import { type Place, followUpOf } from './follow-up-of.ts';
import type { RuleInForce } from './own-values.ts';
import { rowsOfSearch } from './plan-rows.ts';
import type { PlanSettings } from './plan-settings.ts';
import type { SearchSigns } from './search-signs.ts';

/** What the rules are asked of the whole search, and by which clock. */
interface Asking {
  readonly settings: PlanSettings;
  readonly ruling: readonly RuleInForce[];
  readonly clock: Clock;
}

/** The rows that look at the whole search; their log goes into the newest note of all. None before the first held talk. */
export function planSearch(signs: SearchSigns, { settings, ruling, clock }: Asking): readonly FollowUp[] {
  const { newest, open, accepted, logged } = signs;
  if (!newest || dayOf(newest.times.end) < (settings.followUpFrom ?? '')) return [];
  const search: Search = {
    ...{ open, newest, clock },
    accepted: accepted.at(-1) ?? null,
    history: historyOf(logged),
  };
  const place: Place = {
    key: '',
    company: null,
    role: null,
    interview: newest.interview.path,
    closedAt: null,
    answeredAt: null,
    seen: clock,
  };
  return ruling
    .filter(({ rule }) => rule.per === 'search')
    .flatMap(({ rule, own }) => {
      const ruled = rowsOfSearch(rule, search, own);
      return ruled.rows.flatMap((row) => followUpOf(row, ruled, place) ?? []);
    });
}
