import { type Happening, happenedUnder } from '../../log/history.ts';
import { isContact, isDone, isOurContact } from '../../log/verbs.ts';
import { sameOrNextBusinessDay } from '../../time/business-days.ts';
import { addDays } from '../../time/days.ts';
import { dueOn } from '../../time/deadlines.ts';
import { at, dayOf, laterOf } from '../../time/local-times.ts';
import type { Day, LocalTime } from '../../time/types.ts';
import type { Case, TheirWord } from './case.ts';
import { sayDay } from './say.ts';

/** Days after the talk from which a call is in place, and on which it is due, unless the person says otherwise. */
export const CALL_DAYS = { opens: 5, due: 7 };

/** The start of a day. */
export function startOf(day: Day): LocalTime {
  return at(day, '00:00');
}

/** From where waiting for an answer counts, and the reason in words. */
export interface WaitingFrom {
  readonly at: LocalTime;
  /** Such as "the talk on Tue 10 Mar". */
  readonly words: string;
}

/**
 * From where waiting for an answer counts: the last talk, held or coming, or their last reply, whichever is later.
 * Null before the first talk was held.
 */
export function waitingFrom({ talks, held, history, clock }: Case): WaitingFrom | null {
  if (held.length === 0) return null;
  const talk = talks.findLast(({ stage }) => stage !== 'missed');
  const reply = history.all.findLast(({ entry }) => entry.verb === 'reply');
  if (!talk) return null;
  if (reply && reply.at > talk.times.end) {
    return { at: reply.at, words: `their reply on ${sayDay(dayOf(reply.at), clock)}` };
  }
  return { at: talk.times.end, words: `the talk on ${sayDay(dayOf(talk.times.end), clock)}` };
}

/** When the call about the decision opens and is due; not before the business day after a date that they named. */
export function callTimes(
  given: Case,
  from: LocalTime,
  days: { readonly opens: number; readonly due: number },
): { readonly opens: LocalTime; readonly due: LocalTime } {
  const opens = notBeforeTheirWord(startOf(addDays(dayOf(from), days.opens)), given);
  const wished = laterOf(startOf(addDays(dayOf(from), days.due)), opens);
  return { opens, due: dueOn(sameOrNextBusinessDay(dayOf(wished), given.clock.calendar)) };
}

/** That time, or the start of the business day after the date that they named, whichever is later. */
export function notBeforeTheirWord(time: LocalTime, { theirWord }: Case): LocalTime {
  return theirWord ? laterOf(time, theirWord.heldUntil) : time;
}

/** "They named Fri 13 Nov ("decision by Friday")." or "You set Fri 13 Nov for asking again." with a blank behind it, or nothing. */
export function sayTheirWord({ theirWord, clock }: Case): string {
  if (theirWord?.isOwn === true) return `You set ${sayDay(theirWord.day, clock)} for asking again. `;
  return theirWord ? `They named ${sayDay(theirWord.day, clock)} (“${theirWord.words}”). ` : '';
}

/** The date that holds a row back, where it is still ahead of the time at which the row would open by itself. */
export function heldBack({ theirWord }: Case, opensByItself: LocalTime): TheirWord | undefined {
  return theirWord && theirWord.heldUntil > opensByItself ? theirWord : undefined;
}

/** When the call about the decision was made, or the person decided against it; null while neither is logged. */
export function callClosed({ history }: Case): Happening | null {
  const last = happenedUnder(history, 'status-call').findLast(({ entry }) => entry.verb !== 'snoozed');
  if (!last) return null;
  const { verb } = last.entry;
  return isDone(verb) || verb === 'skipped' || verb === 'retired' ? last : null;
}

const NOT_THEM: ReadonlySet<string> = new Set(['references-alert', 'referrer-thanks']);

/** Contacts with the company, theirs and the user's, oldest first; references and referrers stand outside. */
function contactsOf({ history }: Case): readonly Happening[] {
  return history.all.filter(({ entry }) => isContact(entry.verb) && !NOT_THEM.has(entry.rule ?? ''));
}

/** When the last contact of either side was: a talk (held or coming), a reply, or something the user sent. */
export function lastContact(given: Case): LocalTime | null {
  const talk = given.talks.findLast(({ stage }) => stage !== 'missed');
  const contact = contactsOf(given).at(-1);
  if (!talk) return contact?.at ?? null;
  return contact ? laterOf(contact.at, talk.times.end) : talk.times.end;
}

/** The other channel than that of the last call or check-in; email where there was none, or where calls are not wanted. */
export function otherChannel(given: Case): 'email' | 'phone' {
  const ours = contactsOf(given).filter(({ entry }) => isOurContact(entry.verb));
  const last = ours.findLast(({ entry }) => entry.rule === 'status-call' || entry.rule === 'check-in') ?? ours.at(-1);
  return last?.entry.verb === 'sent' && !given.noCalls ? 'phone' : 'email';
}
