import type { Happening } from '../log/history.ts';
import { ALL_QUIET, askOutcome } from '../rules/ask-outcome.ts';
import type { Clock } from '../rules/shape/case.ts';
import { seriesOf } from '../rules/shape/series.ts';
import { standingDue } from '../rules/shape/standing.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import type { Covered, FollowUp, State } from './follow-up.ts';
import { followUpOf, type Place } from './follow-up-of.ts';
import type { Row } from './match-log.ts';
import { newestTalk, type Signs } from './signs.ts';

/** More questions than this share one row. */
const FEW = 10;
const ASKED: ReadonlySet<State> = new Set(['open', 'due', 'late']);

/**
 * Puts the questions about more than ten quiet applications into one row that lists them; fewer stay as they are.
 *
 * Once that row was closed, the applications that it stood for are not asked about again.
 */
export function shareQuiet(rows: readonly FollowUp[], signs: readonly Signs[], clock: Clock): readonly FollowUp[] {
  const { rounds, current } = seriesOf(sharedLog(signs));
  const closedAt = rounds.at(-1)?.at(-1)?.at ?? null;
  const left = closedAt === null ? rows : rows.filter((row) => !isQuestion(row) || row.opens > closedAt);
  const asked = left.filter(isQuestion);
  if (asked.length <= FEW) return left;
  const owed = { ...questionOf(asked, clock), thing: ALL_QUIET, number: rounds.length + 1, log: current };
  const question = sharedRow(asked, owed, { interview: newestTalk(signs)?.interview.path ?? null, now: clock.now });
  return [...left.filter((row) => !isQuestion(row)), ...question];
}

function isQuestion({ rule, state }: FollowUp): boolean {
  return rule === askOutcome.id && ASKED.has(state);
}

function sharedLog(signs: readonly Signs[]): readonly Happening[] {
  return signs
    .flatMap(({ logged }) => logged)
    .filter(({ entry }) => entry.rule === askOutcome.id && entry.note?.startsWith(ALL_QUIET))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function sharedRow(
  asked: readonly FollowUp[],
  owed: Row['owed'],
  { interview, now }: Pick<Place, 'interview' | 'now'>,
): readonly FollowUp[] {
  const row: Row = { owed, path: null, person: null, about: null };
  const ruled = { rule: askOutcome, rows: [row], log: new Map(), maybe: new Map(), astray: [] };
  const place = { key: '', company: null, role: null, interview, closedAt: null, answeredAt: null, now };
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
