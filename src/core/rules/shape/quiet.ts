import { isContact, isOutcome } from '../../log/verbs.ts';
import type { Case } from './case.ts';
import { startOf } from './waiting.ts';
import { addDays } from '../../time/days.ts';
import { noonOf } from '../../time/deadlines.ts';
import { dayOf } from '../../time/local-times.ts';
import type { LocalTime } from '../../time/types.ts';

/**
 * Since when an application counts as quiet: so many days after its last talk, contact, outcome, snooze or named date.
 * Null while that lies ahead, and for one without any of them.
 */
export function quietSince(given: Case, days: number): LocalTime | null {
  const last = lastSign(given);
  if (last === null) return null;
  const since = startOf(addDays(dayOf(last), days));
  return since <= given.clock.now ? since : null;
}

/** When anything last happened in an application, or was to happen: a talk, a contact, an outcome, a snooze, a named date. */
export function lastSign({ application, talks, history, theirWord }: Case): LocalTime | null {
  const happened = history.all.flatMap(({ entry, at }) => [
    ...(isContact(entry.verb) || isOutcome(entry.verb) || entry.verb === 'reopened' ? [at] : []),
    ...(entry.until === null ? [] : [noonOf(entry.until)]),
  ]);
  const named = application.interviews.flatMap(({ keepInTouch }) =>
    keepInTouch === null ? [] : [noonOf(keepInTouch)],
  );
  const times = [
    ...talks.map(({ times: { end } }) => end),
    ...happened,
    ...named,
    ...(theirWord ? [noonOf(theirWord.day)] : []),
  ];
  return times.reduce<LocalTime | null>((last, each) => (last === null || each > last ? each : last), null);
}
