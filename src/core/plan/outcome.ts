import type { Interview, Status } from '../interview/model.ts';
import { type Happening, type History, happenedUnder } from '../log/history.ts';
import { isDone, isOutcome } from '../log/verbs.ts';
import type { Clock, Outcome, Talk } from '../rules/shape/case.ts';
import { daysBetween } from '../time/days.ts';
import { noonOf } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';

type Found = Omit<Outcome, 'at'> & { readonly at: Outcome['at'] | null };

const CLOSING: ReadonlySet<Status> = new Set(['accepted', 'rejected', 'withdrawn', 'filled', 'ghosted', 'closed']);
/** A talk so many days after a closing outcome belongs to a new attempt. */
const NEW_ATTEMPT = 60;

/** Whether an outcome ends an application; an offer only pauses it. */
export function isClosing(outcome: Outcome | null): boolean {
  return outcome !== null && outcome.status !== 'offer';
}

/**
 * How an application stands: the latest outcome line in its log; else a closing status in any of its notes; else an
 * offer in its newest note. A closing status also beats a logged offer, since an offer is what leads to it.
 *
 * Of a note before a long silence, the status says nothing about the present attempt. An outcome without a day counts from the end of the newest held talk. A talk long after it, or one whose own note says
 * that the process goes on, sets it aside.
 */
export function readOutcome(
  interviews: readonly Interview[],
  { history, talks, clock }: { readonly history: History; readonly talks: readonly Talk[]; readonly clock: Clock },
): Outcome | null {
  const logged = loggedOutcomes(history).at(-1);
  const present = presentAttempt(interviews);
  const closing = notedStatus(present, CLOSING, clock);
  const offer = notedStatus(present.slice(-1), new Set(['offer']), clock);
  const found = logged && !(logged.status === 'offer' && closing) ? logged : (closing ?? offer);
  if (!found) return null;
  const outcome = datedBy(found, talks, clock);
  return goesOn(outcome, talks) ? null : outcome;
}

/** The newest offer, or null: a logged one, else that of a note's status. */
export function readOffer(
  interviews: readonly Interview[],
  { history, talks, clock }: { readonly history: History; readonly talks: readonly Talk[]; readonly clock: Clock },
): Outcome | null {
  const logged = loggedOutcomes(history).findLast(({ status }) => status === 'offer');
  const found = logged ?? notedStatus(presentAttempt(interviews), new Set(['offer']), clock);
  return found ? datedBy(found, talks, clock) : null;
}

/** The notes of the present attempt: those after the last long silence between two talks. */
function presentAttempt(interviews: readonly Interview[]): readonly Interview[] {
  const begins = interviews.findLastIndex(({ date }, index) => {
    const before = interviews[index - 1]?.date ?? null;
    return date !== null && before !== null && daysBetween(before, date) > NEW_ATTEMPT;
  });
  return interviews.slice(Math.max(0, begins));
}

function loggedOutcomes(history: History): readonly Found[] {
  const withdrawn = new Set(happenedUnder(history, 'withdraw').filter(({ entry }) => isDone(entry.verb)));
  return history.all.flatMap((happening) => outcomeOf(happening, withdrawn.has(happening)));
}

function outcomeOf({ entry, at }: Happening, withdraws: boolean): readonly Found[] {
  if (withdraws) return [{ status: 'withdrawn', at, dated: true }];
  return isOutcome(entry.verb) ? [{ status: entry.verb, at, dated: true }] : [];
}

function notedStatus(interviews: readonly Interview[], wanted: ReadonlySet<Status>, { now }: Clock): Found | undefined {
  const found = interviews.flatMap(({ status, outcomeDay }): Found[] => {
    if (status === null || !isStanding(status) || !wanted.has(status)) return [];
    if (outcomeDay !== null && outcomeDay > dayOf(now)) return [];
    return [{ status, at: outcomeDay === null ? null : noonOf(outcomeDay), dated: outcomeDay !== null }];
  });
  return found.reduce<Found | undefined>((best, each) => ((best?.at ?? '') > (each.at ?? '') ? best : each), undefined);
}

function isStanding(status: Status): status is Outcome['status'] {
  return status === 'offer' || CLOSING.has(status);
}

function datedBy(found: Found, talks: readonly Talk[], { now }: Clock): Outcome {
  const newest = talks.findLast(({ stage }) => stage === 'held');
  return { ...found, at: found.at ?? newest?.times.end ?? now };
}

function goesOn({ status, at, dated }: Outcome, talks: readonly Talk[]): boolean {
  if (!dated || status === 'accepted' || status === 'offer') return false;
  return talks.some(({ interview, times }) => {
    const days = daysBetween(dayOf(at), dayOf(times.start));
    return days > NEW_ATTEMPT || (days > 0 && (interview.status ?? 'interviewing') === 'interviewing');
  });
}
