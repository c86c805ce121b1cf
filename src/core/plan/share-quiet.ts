import { type Happening, happenedUnder } from '../log/history.ts';
import { ALL_QUIET, askOutcome } from '../rules/ask-outcome.ts';
import type { Case, Clock } from '../rules/shape/case.ts';
import { seriesOf } from '../rules/shape/series.ts';
import { standingDue } from '../rules/shape/standing.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import type { Covered, FollowUp, State } from './follow-up.ts';
import { followUpOf } from './follow-up-of.ts';
import type { Row } from './match-log.ts';
import { newestNote } from './newest-note.ts';

/** More questions than this share one row. */
const FEW = 10;
const ASKED: ReadonlySet<State> = new Set(['open', 'due', 'late']);

/**
 * Puts the questions about more than ten quiet applications into one row that lists them; fewer stay as they are.
 *
 * Once that row was closed, the applications that it stood for are not asked about again.
 */
export function shareQuiet(rows: readonly FollowUp[], cases: readonly Case[]): readonly FollowUp[] {
  const { rounds, current } = seriesOf(sharedLog(cases));
  const closedAt = rounds.at(-1)?.at(-1)?.at ?? null;
  const isQuestion = ({ rule, state }: FollowUp): boolean => rule === askOutcome.id && ASKED.has(state);
  const isAnswered = (row: FollowUp): boolean => isQuestion(row) && closedAt !== null && row.opens <= closedAt;
  const left = rows.filter((row) => !isAnswered(row));
  const asked = left.filter(isQuestion);
  const [first] = cases;
  if (!first || asked.length <= FEW) return left;
  const question = sharedRow(asked, { log: current, number: rounds.length + 1 }, cases);
  return [...left.filter((row) => !isQuestion(row)), ...question];
}

function sharedLog(cases: readonly Case[]): readonly Happening[] {
  return cases
    .flatMap(({ history }) => happenedUnder(history, askOutcome.id))
    .filter(({ entry }) => entry.note?.startsWith(ALL_QUIET))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function sharedRow(
  asked: readonly FollowUp[],
  { log, number }: { readonly log: readonly Happening[]; readonly number: number },
  cases: readonly Case[],
): readonly FollowUp[] {
  const [first] = cases;
  if (!first) return [];
  const row: Row = {
    owed: { ...questionOf(asked, first.clock), thing: ALL_QUIET, number, log },
    path: null,
    person: null,
    about: null,
  };
  const ruled = { rule: askOutcome, rows: [row], log: new Map(), maybe: new Map(), astray: [] };
  const place = {
    key: '',
    company: null,
    role: null,
    interview: newestNote(cases),
    closedAt: null,
    answeredAt: null,
    now: first.clock.now,
  };
  const shared = followUpOf(row, ruled, place);
  return shared ? [{ ...shared, per: 'search', covers: asked.map(coveredBy) }] : [];
}

function questionOf(asked: readonly FollowUp[], clock: Clock): Row['owed'] {
  const { now } = clock;
  const opens = asked.reduce<LocalTime>((first, row) => (row.opens < first ? row.opens : first), now);
  return {
    person: null,
    what: `Closed? What became of ${asked.length} quiet applications`,
    why: 'Nothing was heard, sent or named in them for a long time. Log the outcome of each, or skip them all.',
    channel: 'self',
    opens,
    due: standingDue(dayOf(now), 1, clock),
  };
}

function coveredBy({ company, role, interview }: FollowUp): Covered {
  return { company, role, interview: interview ?? '' };
}
