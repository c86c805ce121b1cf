import { groupInSteps } from '../interview/notebook/applications.ts';
import type { Notebook } from '../interview/reading.ts';
import { atOnce, type Steps } from '../interview/steps.ts';
import { rules } from '../rules/index.ts';
import type { Case, Clock } from '../rules/shape/case.ts';
import type { LocalTime } from '../time/types.ts';
import { attachDrafts } from './attach-drafts.ts';
import type { FollowUp } from './follow-up.ts';
import { rulesAtWork } from './long-settled.ts';
import { rulesInForce } from './own-values.ts';
import type { Planned, Planning } from './plan-application.ts';
import { type PlannedAll, type PlannedBefore, planApplications } from './plan-applications.ts';
import { planSearch } from './plan-search.ts';
import { type SearchSigns, searchSigns } from './search-signs.ts';
import type { PlanSettings } from './plan-settings.ts';
import { shareQuiet } from './share-quiet.ts';
import { byDue, patchRows } from './sorted-rows.ts';
import { owedSince } from './standing-rows.ts';
import { withoutTwins } from './without-twins.ts';

/** Makes a plan from the notes of a vault, with its state at `now` (local wall time of the person). */
export type Planner = (notebook: Notebook, settings: PlanSettings, now: LocalTime) => readonly FollowUp[];

/**
 * Everything that is owed from the notes of a vault, with its state at `now` (local wall time of the person).
 *
 * Every row is there, also what is done, lapsed or still waiting; sorted by due time, and the same in any order of the
 * notes. Notes without a date owe nothing: they are to be fixed first.
 */
export const planFollowUps: Planner = (notebook, settings, now) => {
  const planning = {
    settings,
    ruling: rulesInForce(rules, settings),
    rulesFor: (_: Case, ruling: Planning['ruling']) => ruling,
  };
  return atOnce(planRows(notebook, planning, { now, before: null })).followUps;
};

/**
 * What of it an agenda shows: the same rows without most of those that were settled more than a week ago. It asks old notes for no more than it
 * needs, which is far quicker where they are read when asked.
 */
export const planAgenda: Planner = (notebook, settings, now) => agendaPlanner().plan(notebook, settings, now);

/** A planner that keeps its last plan. */
export interface KeptPlanner {
  readonly plan: Planner;
  /** The same in small steps, between which other plans may be made: the plan that is ready last is kept. */
  readonly planInSteps: (...given: Parameters<Planner>) => Steps<ReturnType<Planner>>;
}

/**
 * A planner of the same agenda for those who ask again and again: it keeps the last plan, and plans anew the applications alone whose notes have
 * changed since, or at which the clock has passed a time that counts.
 */
export function agendaPlanner(): KeptPlanner {
  let last: Plan | null = null;
  function* planInSteps(...[notebook, settings, now]: Parameters<Planner>): Steps<readonly FollowUp[]> {
    const before = last?.planning.settings === settings ? last : null;
    if (before !== null && isPlanOf(before, notebook, now)) return before.followUps;
    const made = yield* planRows(notebook, before?.planning ?? agendaPlanning(settings), { now, before });
    last = made;
    return made.followUps;
  }
  return { planInSteps, plan: (...given) => atOnce(planInSteps(...given)) };
}

function isPlanOf(plan: Plan, { interviews, letters }: Notebook, now: LocalTime): boolean {
  return plan.interviews === interviews && plan.letters === letters && plan.clock.now === now;
}

function agendaPlanning(settings: PlanSettings): Planning {
  return {
    settings,
    ruling: rulesInForce(rules, settings),
    rulesFor: (given, ruling) => rulesAtWork(given, settings, ruling),
  };
}

/** Of more applications that were planned anew the rows are sorted, not put in one by one. */
const FEW = 50;

/** A plan, and what the next one can take from it. */
interface Plan extends PlannedBefore {
  readonly planning: Planning;
  readonly interviews: Notebook['interviews'];
  readonly signs: SearchSigns;
  /** The rows of applications, sorted. */
  readonly rows: readonly FollowUp[];
  /** All rows, sorted. */
  readonly followUps: readonly FollowUp[];
}

function* planRows(
  { interviews, letters }: Notebook,
  planning: Planning,
  { now, before }: { readonly now: LocalTime; readonly before: Plan | null },
): Steps<Plan> {
  const { settings, ruling } = planning;
  const { zone, workdays, daysOff, timeStyle: style } = settings;
  const clock: Clock = { now, style, zone, calendar: { workdays, daysOff } };
  const applications = yield* groupInSteps(interviews, before?.interviews);
  const vault = { applications, letters, clock };
  yield;
  const planned = yield* planApplications(vault, planning, before);
  yield;
  const signs = searchSigns(planned, applications, before?.signs);
  yield;
  const rows = rowsOf(planned, before?.rows);
  yield;
  const shared = [...shareQuiet(signs, clock), ...planSearch(signs, { settings, ruling, clock })];
  const owed = attachDrafts(withoutTwins(shared.filter(owedSince(settings))), letters, applications);
  const followUps = withoutTwins(patchRows(rows, [], owed));
  return { ...vault, planning, interviews, all: planned.all, signs, rows, followUps };
}

/** The rows of applications, sorted: those of applications that were planned anew in the place of theirs. */
function rowsOf({ all, gone, come }: PlannedAll, before: readonly FollowUp[] = []): readonly FollowUp[] {
  if (come.length > FEW) return shownIn(all.values()).sort(byDue);
  return patchRows(before, shownIn(gone), shownIn(come));
}

function shownIn(planned: Iterable<Planned>): FollowUp[] {
  return [...planned].flatMap(({ rows }) => rows.shown);
}
