import { historyOf } from '../log/history.ts';
import { rules } from '../rules/index.ts';
import type { Case, Clock, Search } from '../rules/shape/case.ts';
import { dayOf } from '../time/local-times.ts';
import type { FollowUp } from './follow-up.ts';
import { type Place, followUpOf } from './follow-up-of.ts';
import { newestNote, newestTalk } from './newest-note.ts';
import type { RuleInForce } from './own-values.ts';
import { isOpen } from './plan-case.ts';
import { rowsOfSearch } from './plan-rows.ts';
import type { PlanSettings } from './plan-settings.ts';
import { acceptancesOf } from './read-cases.ts';

/** The rows that look at the whole search; their log goes into the newest note of all. None before the first held talk. */
export function planSearch(
  cases: readonly Case[],
  settings: PlanSettings,
  ruling: readonly RuleInForce[],
): readonly FollowUp[] {
  const [first] = cases;
  const newest = newestTalk(cases);
  if (!first || !newest || dayOf(newest.times.end) < (settings.followUpFrom ?? '')) return [];
  const search = readSearch(cases, settings, first.clock);
  const interview = newestNote(cases);
  const place: Place = {
    key: '',
    company: null,
    role: null,
    interview,
    closedAt: null,
    answeredAt: null,
    now: first.clock.now,
  };
  return ruling
    .filter(({ rule }) => rule.per === 'search')
    .flatMap(({ rule, own }) => {
      const ruled = rowsOfSearch(rule, search, own);
      return ruled.rows.flatMap((row) => followUpOf(row, ruled, place) ?? []);
    });
}

function readSearch(cases: readonly Case[], settings: PlanSettings, clock: Clock): Search {
  const ids = new Set(rules.filter(({ per }) => per === 'search').map(({ id }) => id));
  const happenings = cases.flatMap(({ history }) => history.all.filter(({ entry }) => ids.has(entry.rule ?? '')));
  return {
    cases,
    open: cases.filter((given) => isOpen(given, settings)),
    accepted: acceptancesOf(cases).at(-1) ?? null,
    newest: newestTalk(cases),
    history: historyOf(happenings),
    clock,
  };
}
