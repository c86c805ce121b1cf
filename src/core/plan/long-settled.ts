import { askOutcome } from '../rules/ask-outcome.ts';
import { happenedUnder } from '../log/history.ts';
import type { Case } from '../rules/shape/case.ts';
import { lastSign } from '../rules/shape/quiet.ts';
import { nextBusinessDay } from '../time/business-days.ts';
import { addDays } from '../time/days.ts';
import { dayOf } from '../time/local-times.ts';
import type { Day } from '../time/types.ts';
import type { RuleInForce } from './own-values.ts';
import { isNameless } from './log-to-fix.ts';
import { isOver } from './plan-case.ts';
import type { PlanSettings } from './plan-settings.ts';

/** Days that rules count without asking the settings, at most, from whatever happened to when a row is due. */
const COUNTED = 10;
/** Days that a row without a lapse of its own still binds in an application that is over. */
const BINDS = 60;
/** Days for which the agenda shows what was settled. */
const SHOWN = 7;
const LONG_AGO: Day = '0001-01-01';

/**
 * The rules that can still find something for the agenda in an application: all while it runs; later without those whose rows were all
 * settled more than a week ago, so that nobody need read for them what old notes say.
 */
export function rulesAtWork(
  given: Case,
  settings: PlanSettings,
  ruling: readonly RuleInForce[],
): readonly RuleInForce[] {
  if (!isOver(given, settings) || given.application.interviews.some(({ hasTickedTask }) => hasTickedTask))
    return ruling;
  const stirred = lastStir(given);
  return ruling.filter((each) => isKept(each, given) || settledBy(each, given, stirred) >= dayOf(given.clock.now));
}

/** The question about a quiet application stays, and so does the one about a log line that does not say whom it means. */
function isKept({ rule }: RuleInForce, { history }: Case): boolean {
  return rule.id === askOutcome.id || happenedUnder(history, rule.id).some(({ entry }) => isNameless(entry));
}

/** The last day on which the agenda can show a row of this rule, when nothing has happened since that day. */
function settledBy({ rule, own }: RuleInForce, { clock }: Case, stirred: Day): Day {
  const counted = Object.values(own).reduce<number>((days, value) => days + (typeof value === 'number' ? value : 0), 0);
  const due = nextBusinessDay(addDays(stirred, counted + COUNTED), clock.calendar);
  return addDays(due, COUNTED + (rule.lapsesAfter ?? BINDS) + SHOWN);
}

/** The day of the last thing that anyone did, named or decided about an application, here or by taking another job. */
function lastStir(given: Case): Day {
  const { history, outcome, offer, acceptedElsewhere } = given;
  const times = [
    lastSign(given),
    ...[outcome, offer, acceptedElsewhere, ...history.all].map((each) => each?.at ?? null),
  ];
  return times.reduce<Day>((last, time) => (time !== null && dayOf(time) > last ? dayOf(time) : last), LONG_AGO);
}
