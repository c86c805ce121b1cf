import { happenedUnder } from '../../log/history.ts';
import { addDays } from '../../time/days.ts';
import { dayOf } from '../../time/local-times.ts';
import type { Acceptance, Case } from './case.ts';

/** An application that begins so many days after an acceptance belongs to another search. */
const SAME_SEARCH = 14;

/**
 * The acceptance of another job because of which an application that still runs is to be withdrawn, or null.
 *
 * It holds on while some people there have been told and others have not.
 */
export function withdrawsFor({ acceptedElsewhere, outcome, history, talks }: Case): Acceptance | null {
  const told = happenedUnder(history, 'withdraw').length > 0;
  const open = outcome === null || outcome.status === 'offer' || (outcome.status === 'withdrawn' && told);
  const [first] = talks;
  if (!open || !acceptedElsewhere || !first) return null;
  return dayOf(first.times.start) <= addDays(dayOf(acceptedElsewhere.at), SAME_SEARCH) ? acceptedElsewhere : null;
}
