import type { Happening } from '../log/history.ts';
import { ALL_QUIET, askOutcome } from '../rules/ask-outcome.ts';
import type { Clock } from '../rules/shape/case.ts';
import { seriesOf } from '../rules/shape/series.ts';
import { standingDue } from '../rules/shape/standing.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import type { Covered, FollowUp } from './follow-up.ts';
import { followUpOf, type Place } from './follow-up-of.ts';
import type { OwedRow } from './match-log.ts';
import type { SearchSigns } from './search-signs.ts';

/** More questions than this share one row. */
const FEW = 10;

/**
 * The questions about quiet applications as they are shown: up to ten as they are, more of them as one row that lists them.
 *
 * Once that row was closed, the applications that it stood for are not asked about again.
 */
export function shareQuiet({ questions, logged, newest }: SearchSigns, clock: Clock): readonly FollowUp[] {
  const { rounds, current } = seriesOf(sharedLog(logged));
  const closedAt = rounds.at(-1)?.at(-1)?.at ?? null;
  const asked = closedAt === null ? questions : questions.filter(({ opens }) => opens > closedAt);
  if (asked.length <= FEW) return asked;
  const owed = { ...questionOf(asked, clock), thing: ALL_QUIET, number: rounds.length + 1, log: current };
  return sharedRow(asked, owed, { interview: newest?.interview.path ?? null, seen: clock });
}

function sharedLog(logged: readonly Happening[]): readonly Happening[] {
  return logged
    .filter(({ entry }) => entry.rule === askOutcome.id && entry.note?.startsWith(ALL_QUIET))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function sharedRow(
  asked: readonly FollowUp[],
  owed: OwedRow['owed'],
  { interview, seen }: Pick<Place, 'interview' | 'seen'>,
): readonly FollowUp[] {
  const row: OwedRow = { owed, path: null, person: null, about: null };
  const ruled = { rule: askOutcome, rows: [row], log: new Map(), maybe: new Map(), astray: [] };
  const place = { key: '', company: null, role: null, interview, closedAt: null, answeredAt: null, seen };
  const shared = followUpOf(row, ruled, place);
  return shared ? [{ ...shared, per: 'search', covers: covering(asked).covers }] : [];
}

function questionOf(asked: readonly FollowUp[], clock: Clock): OwedRow['owed'] {
  const { now } = clock;
  return {
    person: null,
    what: `Closed? What became of ${asked.length} quiet applications`,
    why: 'Nothing was heard, sent or named in them for a long time. Log the outcome of each, or skip them all.',
    channel: 'self',
    opens: covering(asked).opens,
    due: standingDue(dayOf(now), 1, clock),
  };
}

interface Covering {
  /** When the first of the questions opened. */
  readonly opens: LocalTime;
  readonly covers: readonly Covered[];
}

/** A large vault has thousands of questions, and every change of any note asks for all of them again. */
const coverings = new WeakMap<readonly FollowUp[], Covering>();

function covering(asked: readonly FollowUp[]): Covering {
  const known = coverings.get(asked);
  if (known !== undefined) return known;
  const opens = asked.map((row) => row.opens).reduce((first, each) => (each < first ? each : first));
  const found = { opens, covers: asked.map(coveredBy) };
  coverings.set(asked, found);
  return found;
}

function coveredBy({ company, role, interview }: FollowUp): Covered {
  return { company, role, interview: interview ?? '' };
}
