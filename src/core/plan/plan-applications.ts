import type { Application } from '../interview/notebook/applications.ts';
import { changesBetween } from '../interview/notebook/changes-between.ts';
import { groupBy } from '../interview/group-by.ts';
import { whenAsked } from '../interview/lazily.ts';
import type { Steps } from '../interview/steps.ts';
import type { LetterNote } from '../interview/model.ts';
import type { Acceptance, Case, Clock } from '../rules/shape/case.ts';
import { buildCase } from './build-case.ts';
import {
  isSameAcceptance,
  lettersIn,
  movedTo,
  planApplication,
  type Planned,
  type Planning,
  stillHolds,
} from './plan-application.ts';
import { acceptanceOf, acceptancesIn } from './signs.ts';

/** What is to be planned. */
export interface PlannedVault {
  /** Oldest first. */
  readonly applications: readonly Application[];
  readonly letters: readonly LetterNote[];
  readonly clock: Clock;
}

/** What is known of an application before it is planned. */
interface Standing {
  readonly application: Application;
  readonly letters: readonly LetterNote[];
  readonly given: Case;
  /** Its last plan, where that still holds as far as its own notes tell. */
  readonly kept: Planned | null;
  readonly accepted: Acceptance | null;
}

/** Applications with their plans. */
export interface PlannedAll {
  readonly all: ReadonlyMap<Application, Planned>;
  /** Plans that the last time had and this has no more, and those that stand anew. */
  readonly gone: readonly Planned[];
  readonly come: readonly Planned[];
}

/** A vault as it was planned the last time. */
export interface PlannedBefore extends PlannedVault {
  readonly all: PlannedAll['all'];
  /** Every job that was accepted, by the time of accepting. */
  readonly signs: { readonly accepted: readonly Acceptance[] };
}

/** Each application with its plan, one at a step. Of the last plans those stay, as the very same, that still hold and whose rows stand as they did. */
export function* planApplications(
  vault: PlannedVault,
  planning: Planning,
  before: PlannedBefore | null,
): Steps<PlannedAll> {
  return (before && planChanged(vault, planning, before)) ?? (yield* planAll(vault, planning, before));
}

function* planAll(
  { applications, letters, clock }: PlannedVault,
  planning: Planning,
  before: PlannedBefore | null,
): Steps<PlannedAll> {
  const last = before?.all ?? new Map<Application, Planned>();
  const byNote = groupBy(letters, ({ interview }) => interview);
  const board = acceptanceBoard();
  const caseOf = (application: Application, own: readonly LetterNote[]): Case =>
    buildCase(application, { clock, noCalls: planning.settings.noCalls, letters: own, acceptedBeside: board.beside });
  const stand = (application: Application): Standing => {
    const known = last.get(application);
    const own = known && letters === before?.letters ? known.letters : lettersIn(application, byNote);
    const kept = known && stillHolds(known, own, clock.now) ? known : null;
    const given = kept?.given ?? caseOf(application, own);
    return { application, letters: own, given, kept, accepted: kept ? kept.signs.accepted : acceptanceOf(given) };
  };
  const plan = ({ application, letters: own, given, kept }: Standing): Planned => {
    if (kept === null) return planApplication(given, own, planning);
    const isSame = isSameAcceptance(kept.beside, board.beside(application.key));
    return isSame ? movedTo(kept, planning, clock.now) : planApplication(caseOf(application, own), own, planning);
  };
  const standing = yield* eachInTurn(applications, stand);
  board.fill(() => standing.map(({ accepted }) => accepted));
  const planned = yield* eachInTurn(standing, plan);
  return against(last, new Map(planned.map((each) => [each.given.application, each])));
}

function* eachInTurn<T, R>(items: readonly T[], run: (item: T) => R): Steps<R[]> {
  const results: R[] = [];
  for (const item of items) {
    results.push(run(item));
    yield;
  }
  return results;
}

/** The same where only a few applications came or went within a minute, nobody's acceptance among them: the others are not looked at. Else null. */
function planChanged(
  { applications, letters, clock }: PlannedVault,
  planning: Planning,
  before: PlannedBefore,
): PlannedAll | null {
  if (before.letters !== letters || before.clock.now !== clock.now) return null;
  const changes = changesBetween(before.applications, applications);
  const board = acceptanceBoard();
  board.fill(() => before.signs.accepted);
  const byNote = groupBy(letters, ({ interview }) => interview);
  const given = changes.come.map((application) => {
    const own = lettersIn(application, byNote);
    const { noCalls } = planning.settings;
    return { own, case: buildCase(application, { clock, noCalls, letters: own, acceptedBeside: board.beside }) };
  });
  const gone = [...changes.gone].flatMap((application) => before.all.get(application) ?? []);
  if (gone.some(({ signs }) => signs.accepted) || given.some((each) => acceptanceOf(each.case))) return null;
  const come = given.map((each) => planApplication(each.case, each.own, planning));
  const all = new Map(before.all);
  for (const application of changes.gone) all.delete(application);
  for (const planned of come) all.set(planned.given.application, planned);
  return { all, gone, come };
}

function against(last: PlannedAll['all'], all: PlannedAll['all']): PlannedAll {
  const missing = (from: PlannedAll['all'], to: PlannedAll['all']): readonly Planned[] =>
    [...from].flatMap(([application, planned]) => (to.get(application) === planned ? [] : [planned]));
  return { all, gone: missing(last, all), come: missing(all, last) };
}

/** The jobs that were accepted, as the cases see them: once all of them are known. */
function acceptanceBoard(): {
  readonly fill: (acceptances: () => readonly (Acceptance | null)[]) => void;
  readonly beside: (key: string) => Acceptance | null;
} {
  let newest: () => readonly Acceptance[] = () => [];
  return {
    fill: (acceptances) => {
      newest = whenAsked(() => acceptancesIn(acceptances()).slice(-2));
    },
    beside: (key) => newest().findLast((each) => each.key !== key) ?? null,
  };
}
