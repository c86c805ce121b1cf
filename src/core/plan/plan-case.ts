import { askOutcome } from '../rules/ask-outcome.ts';
import type { Case } from '../rules/shape/case.ts';
import { lastSign, quietSince } from '../rules/shape/quiet.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import type { FollowUp } from './follow-up.ts';
import { isOwed } from './is-owed.ts';
import { followUpOf, applicationPlace } from './follow-up-of.ts';
import { isClosing } from './outcome.ts';
import { ownValues, type RuleInForce } from './own-values.ts';
import { rowsOfCase, type RuledRows } from './plan-rows.ts';
import type { PlanSettings } from './plan-settings.ts';

/** What the rules find in one application. */
export function ruleCase(given: Case, ruling: readonly RuleInForce[]): readonly RuledRows[] {
  return ruling.map(({ rule, own }) => rowsOfCase(rule, given, own));
}

/** What was found in one application, as rows that stand as they do at a time. A quiet one keeps what was done and asks only whether it is closed. */
export function rowsAt(
  given: Case,
  ruled: readonly RuledRows[],
  { settings, now }: { readonly settings: PlanSettings; readonly now: LocalTime },
): readonly FollowUp[] {
  const seen = { now, style: settings.timeStyle };
  const rows = ruled.flatMap((each) =>
    each.rows.flatMap((row) => followUpOf(row, each, { ...applicationPlace(given, row), seen }) ?? []),
  );
  if (isOld(given, settings)) return rows.filter((row) => !isOwed(row));
  if (!isQuiet(given, settings)) return rows;
  return rows.filter(({ rule, state }) => rule === askOutcome.id || !isOwed({ state }));
}

/** Whether nobody has heard of an application for so long that only one question about it is left. */
function isQuiet(given: Case, settings: PlanSettings): boolean {
  const { quiet } = ownValues(askOutcome, settings);
  return !isClosing(given.outcome) && quietSince(given, Number(quiet)) !== null;
}

/** Whether an application ended before the day from which the person wants to follow up. */
function isOld(given: Case, { followUpFrom }: PlanSettings): boolean {
  const last = lastSign(given);
  return followUpFrom !== null && last !== null && dayOf(last) < followUpFrom;
}

/** Whether an application still runs: neither closed nor quiet. */
export function isOpen(given: Case, settings: PlanSettings): boolean {
  return given.talks.length > 0 && !isOver(given, settings);
}

/** Whether an application is closed, quiet, or older than the person wants to follow up. */
export function isOver(given: Case, settings: PlanSettings): boolean {
  return isClosing(given.outcome) || isQuiet(given, settings) || isOld(given, settings);
}
