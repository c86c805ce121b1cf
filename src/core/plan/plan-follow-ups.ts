import { groupBy } from '../interview/group-by.ts';
import type { Notebook } from '../interview/reading.ts';
import { rules } from '../rules/index.ts';
import type { Case } from '../rules/shape/case.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import { attachDrafts } from './attach-drafts.ts';
import type { FollowUp } from './follow-up.ts';
import { rulesAtWork } from './long-settled.ts';
import { type RuleInForce, rulesInForce } from './own-values.ts';
import { planCase } from './plan-case.ts';
import { planSearch } from './plan-search.ts';
import type { PlanSettings } from './plan-settings.ts';
import { readCases } from './read-cases.ts';
import { shareQuiet } from './share-quiet.ts';

/**
 * Everything that is owed from the notes of a vault, with its state at `now` (local wall time of the person).
 *
 * Every row is there, also what is done, lapsed or still waiting; sorted by due time, and the same in any order of the
 * notes. Notes without a date owe nothing: they are to be fixed first.
 */
export function planFollowUps(notebook: Notebook, settings: PlanSettings, now: LocalTime): readonly FollowUp[] {
  return planRows(notebook, { settings, now, rulesFor: (_, ruling) => ruling });
}

/**
 * What of it an agenda shows: the same rows without most of those that were settled more than a week ago. It asks old notes for no more than it
 * needs, which is far quicker where they are read when asked.
 */
export function planAgenda(notebook: Notebook, settings: PlanSettings, now: LocalTime): readonly FollowUp[] {
  return planRows(notebook, { settings, now, rulesFor: (given, ruling) => rulesAtWork(given, settings, ruling) });
}

interface Plan {
  readonly settings: PlanSettings;
  readonly now: LocalTime;
  /** Those of the rules in force that are asked about an application. */
  readonly rulesFor: (given: Case, ruling: readonly RuleInForce[]) => readonly RuleInForce[];
}

function planRows(notebook: Notebook, { settings, now, rulesFor }: Plan): readonly FollowUp[] {
  const cases = readCases(notebook, settings, now);
  const ruling = rulesInForce(rules, settings);
  const rows = cases.flatMap((given) => planCase(given, settings, rulesFor(given, ruling)));
  const all = [...shareQuiet(rows, cases), ...planSearch(cases, settings, ruling)];
  const owed = all.filter(({ due }) => settings.followUpFrom === null || dayOf(due) >= settings.followUpFrom);
  return [...attachDrafts(withoutTwins(owed), notebook.letters, cases)].sort(byDue);
}

/** Two tasks with the same words in one note are one promise: the one that is still open is shown. */
function withoutTwins(rows: readonly FollowUp[]): readonly FollowUp[] {
  const groups = groupBy(rows, ({ id }) => id);
  return [...groups.values()].flatMap((twins) => twins.find(({ state }) => state !== 'done') ?? twins[0] ?? []);
}

function byDue(a: FollowUp, b: FollowUp): number {
  return a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1;
}
