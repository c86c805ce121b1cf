import type { Application } from '../interview/notebook/applications.ts';
import { groupBy } from '../interview/group-by.ts';
import { whenAsked } from '../interview/lazily.ts';
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
import { acceptanceOf, byTime } from './signs.ts';

/** What is to be planned. */
interface Vault {
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
}

/** Each application with its plan, in their order. Of the last plans those stay that still hold. */
export function planApplications(
  { applications, letters, clock }: Vault,
  planning: Planning,
  before: ReadonlyMap<Application, Planned> = new Map(),
): ReadonlyMap<Application, Planned> {
  const { settings } = planning;
  const byNote = groupBy(letters, ({ interview }) => interview);
  const board = acceptanceBoard();
  const caseOf = (application: Application, own: readonly LetterNote[]): Case =>
    buildCase(application, { clock, noCalls: settings.noCalls, letters: own, acceptedBeside: board.beside });
  const standing = applications.map((application): Standing => {
    const own = lettersIn(application, byNote);
    const last = before.get(application);
    const kept = last !== undefined && stillHolds(last, own, clock.now) ? last : null;
    return { application, letters: own, given: kept?.given ?? caseOf(application, own), kept };
  });
  board.fill(() => standing.map(({ given, kept }) => (kept ? kept.signs.accepted : acceptanceOf(given))));
  return new Map(
    standing.map(({ application, letters: own, given, kept }) => {
      if (kept === null) return [application, planApplication(given, own, planning)];
      const isSame = isSameAcceptance(kept.beside, board.beside(application.key));
      if (isSame) return [application, movedTo(kept, settings, clock.now)];
      return [application, planApplication(caseOf(application, own), own, planning)];
    }),
  );
}

/** The jobs that were accepted, as the cases see them: once all of them are known. */
function acceptanceBoard(): {
  readonly fill: (acceptances: () => readonly (Acceptance | null)[]) => void;
  readonly beside: (key: string) => Acceptance | null;
} {
  let newest: () => readonly Acceptance[] = () => [];
  return {
    fill: (acceptances) => {
      newest = whenAsked(() => byTime(acceptances()).slice(-2));
    },
    beside: (key) => newest().findLast((each) => each.key !== key) ?? null,
  };
}
