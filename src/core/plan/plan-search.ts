import { historyOf } from '../log/history.ts';
import { rules } from '../rules/index.ts';
import type { Case, Clock, Search } from '../rules/shape/case.ts';
import { dayOf } from '../time/local-times.ts';
import type { FollowUp } from './follow-up.ts';
import { type Place, followUpOf } from './follow-up-of.ts';
import { acceptancesOf } from './acceptances.ts';
import { newestTalk } from './newest-note.ts';
import type { RuleInForce } from './own-values.ts';
import { rowsOfSearch } from './plan-rows.ts';
import type { PlanSettings } from './plan-settings.ts';

/** What is known of the search beside its applications. */
interface Around {
  /** Applications that are neither closed nor quiet. */
  readonly open: readonly Case[];
  readonly settings: PlanSettings;
  readonly ruling: readonly RuleInForce[];
  readonly clock: Clock;
}

/** The rows that look at the whole search; their log goes into the newest note of all. None before the first held talk. */
export function planSearch(cases: readonly Case[], { open, settings, ruling, clock }: Around): readonly FollowUp[] {
  const newest = newestTalk(cases);
  if (!newest || dayOf(newest.times.end) < (settings.followUpFrom ?? '')) return [];
  const search = readSearch(cases, { open, newest, clock });
  const place: Place = {
    key: '',
    company: null,
    role: null,
    interview: newest.interview.path,
    closedAt: null,
    answeredAt: null,
    now: clock.now,
  };
  return ruling
    .filter(({ rule }) => rule.per === 'search')
    .flatMap(({ rule, own }) => {
      const ruled = rowsOfSearch(rule, search, own);
      return ruled.rows.flatMap((row) => followUpOf(row, ruled, place) ?? []);
    });
}

function readSearch(cases: readonly Case[], known: Pick<Search, 'open' | 'newest' | 'clock'>): Search {
  const ids = new Set(rules.filter(({ per }) => per === 'search').map(({ id }) => id));
  const happenings = cases.flatMap(({ history }) => history.all.filter(({ entry }) => ids.has(entry.rule ?? '')));
  return {
    ...known,
    cases,
    accepted: acceptancesOf(cases).at(-1) ?? null,
    history: historyOf(happenings),
  };
}
