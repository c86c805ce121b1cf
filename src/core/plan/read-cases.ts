import { groupApplications } from '../interview/applications.ts';
import { groupBy } from '../interview/group-by.ts';
import { whenAsked } from '../interview/lazily.ts';
import type { Notebook } from '../interview/reading.ts';
import type { Acceptance, Case, Clock } from '../rules/shape/case.ts';
import type { LocalTime } from '../time/types.ts';
import { buildCase } from './build-case.ts';
import type { PlanSettings } from './plan-settings.ts';

/** All applications of a vault as rules see them at one moment, oldest first. */
export function readCases(notebook: Notebook, settings: PlanSettings, now: LocalTime): readonly Case[] {
  const { zone, workdays, daysOff, noCalls } = settings;
  const clock: Clock = { now, zone, calendar: { workdays, daysOff } };
  const letters = groupBy(notebook.letters, ({ interview }) => interview);
  const acceptances = whenAsked(() => acceptancesOf(cases).slice(-2));
  const context = {
    clock,
    noCalls,
    lettersOf: (path: string) => letters.get(path) ?? [],
    acceptedBeside: (own: string) => acceptances().findLast(({ key }) => key !== own) ?? null,
  };
  const cases: readonly Case[] = groupApplications(notebook.interviews).map((each) => buildCase(each, context));
  return cases;
}

/** Every job that was accepted, by the time of accepting. */
export function acceptancesOf(cases: readonly Case[]): readonly Acceptance[] {
  return cases
    .flatMap(({ application: { key, company }, outcome }) =>
      outcome?.status === 'accepted' ? [{ key, company, at: outcome.at }] : [],
    )
    .sort((a, b) => (a.at + a.key < b.at + b.key ? -1 : 1));
}
