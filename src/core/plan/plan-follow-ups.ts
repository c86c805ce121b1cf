import { type Application, groupApplications } from '../interview/notebook/applications.ts';
import { groupBy } from '../interview/group-by.ts';
import type { Notebook } from '../interview/reading.ts';
import { rules } from '../rules/index.ts';
import type { Case, Clock } from '../rules/shape/case.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import { attachDrafts } from './attach-drafts.ts';
import type { FollowUp } from './follow-up.ts';
import { rulesAtWork } from './long-settled.ts';
import { rulesInForce } from './own-values.ts';
import type { Planned, Planning } from './plan-application.ts';
import { planApplications } from './plan-applications.ts';
import { planSearch } from './plan-search.ts';
import type { PlanSettings } from './plan-settings.ts';
import { shareQuiet } from './share-quiet.ts';

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
  return planRows(notebook, planning, { now, before: null }).followUps;
};

/**
 * What of it an agenda shows: the same rows without most of those that were settled more than a week ago. It asks old notes for no more than it
 * needs, which is far quicker where they are read when asked.
 */
export const planAgenda: Planner = (notebook, settings, now) => agendaPlanner()(notebook, settings, now);

/**
 * A planner of the same agenda for those who ask again and again: it keeps the last plan, and plans anew the applications alone whose notes have
 * changed since, or at which the clock has passed a time that counts.
 */
export function agendaPlanner(): Planner {
  let last: Plan | null = null;
  return (notebook, settings, now) => {
    const before = last?.planning.settings === settings ? last : null;
    last = planRows(notebook, before?.planning ?? agendaPlanning(settings), { now, before });
    return last.followUps;
  };
}

function agendaPlanning(settings: PlanSettings): Planning {
  return {
    settings,
    ruling: rulesInForce(rules, settings),
    rulesFor: (given, ruling) => rulesAtWork(given, settings, ruling),
  };
}

/** A plan, and what the next one can take from it. */
interface Plan {
  readonly planning: Planning;
  readonly interviews: Notebook['interviews'];
  readonly planned: ReadonlyMap<Application, Planned>;
  readonly followUps: readonly FollowUp[];
}

function planRows(
  { interviews, letters }: Notebook,
  planning: Planning,
  { now, before }: { readonly now: LocalTime; readonly before: Plan | null },
): Plan {
  const { settings, ruling } = planning;
  const { zone, workdays, daysOff } = settings;
  const clock: Clock = { now, zone, calendar: { workdays, daysOff } };
  const applications = groupApplications(interviews, before?.interviews);
  const planned = planApplications({ applications, letters, clock }, planning, before?.planned);
  const all = [...planned.values()];
  const signs = all.map((each) => each.signs);
  const rows = [
    ...shareQuiet(
      all.flatMap((each) => each.rows),
      signs,
      clock,
    ),
    ...planSearch(signs, { settings, ruling, clock }),
  ];
  const owed = rows.filter(({ due }) => settings.followUpFrom === null || dayOf(due) >= settings.followUpFrom);
  const followUps = [...attachDrafts(withoutTwins(owed), letters, applications)].sort(byDue);
  return { planning, interviews, planned, followUps };
}

/** Two tasks with the same words in one note are one promise: the one that is still open is shown. */
function withoutTwins(rows: readonly FollowUp[]): readonly FollowUp[] {
  const groups = groupBy(rows, ({ id }) => id);
  return [...groups.values()].flatMap((twins) => twins.find(({ state }) => state !== 'done') ?? twins[0] ?? []);
}

function byDue(a: FollowUp, b: FollowUp): number {
  return a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1;
}
