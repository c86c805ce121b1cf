import { type Happening, happenedUnder, personKey } from '../../log/history.ts';
import { isDone } from '../../log/verbs.ts';
import { eveningAfter, morningAfter } from '../../time/deadlines.ts';
import { addMinutes } from '../../time/elapsed.ts';
import { clockWords } from '../../time/in-words.ts';
import type { LocalTime } from '../../time/types.ts';
import type { Clock, Meeting, Talk } from './case.ts';
import { sayTime } from './say.ts';
import { EMAIL_THANKS } from './thanks-rules.ts';

/** When thanks for a talk open, are due and have their deadline, and the reckoning in words. */
export interface ThanksTimes {
  readonly opens: LocalTime;
  readonly due: LocalTime;
  readonly deadline: LocalTime;
  readonly words: string;
}

/** A talk is made anew for each plan, so that what was reckoned for it holds as long as it does. */
const reckoned = new WeakMap<Talk, Map<number, ThanksTimes>>();

/** Minutes between the end of a talk and the time from which thanks are not rash. */
const PAUSE = 60;

/**
 * The times for thanks: one hour after the end at the earliest; due that evening after a morning talk and the next
 * morning after an afternoon one; `within` hours after the end at the latest.
 */
export function thanksTimes(talk: Talk, clock: Clock, within = 24): ThanksTimes {
  const known = reckoned.get(talk)?.get(within);
  if (known) return known;
  const found = reckon(talk, clock, within);
  reckoned.set(talk, (reckoned.get(talk) ?? new Map<number, ThanksTimes>()).set(within, found));
  return found;
}

function reckon({ times }: Talk, clock: Clock, within: number): ThanksTimes {
  const { zone } = clock;
  const due = times.morning ? eveningAfter(times.end, zone) : morningAfter(times.end);
  const deadline = addMinutes(times.end, within * 60, zone);
  const kind = times.morning ? 'A morning talk is answered the same evening' : 'An afternoon talk, the next morning';
  const usual = `${kind}: by ${sayTime(due, clock)}, at the latest ${within} hours after it (${sayTime(deadline, clock)}).`;
  const unknown = `The note gives no time, so it counts as an afternoon talk that ended at ${clockWords('12:00', clock.style)}. `;
  const words = times.timeKnown ? usual : `${unknown}${usual}`;
  return { opens: addMinutes(times.end, PAUSE, zone), due, deadline, words };
}

/**
 * How the thanks to somebody for a talk were settled, sent or left out, or null while they are owed or put off. A line in another
 * note of the application counts as well, where that person was not in that talk.
 */
export function thanksClosed({ case: given, talk, key }: Meeting): Happening | null {
  const { people } = given.application;
  const metIn = given.held.filter(({ interview }) => interview.people.some((each) => personKey(each, people) === key));
  const elsewhere = new Set(metIn.filter((each) => each !== talk).map(({ interview }) => interview.path));
  const said = EMAIL_THANKS.flatMap((rule) => happenedUnder(given.history, rule)).filter(
    ({ person, path, entry }) => person === key && !elsewhere.has(path) && entry.verb !== 'snoozed',
  );
  const last = said.at(-1);
  return last && (isDone(last.entry.verb) || last.entry.verb === 'skipped') ? last : null;
}
