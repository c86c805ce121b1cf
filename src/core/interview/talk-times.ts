import { USUAL_LENGTH, isMorning, noonOf } from '../time/deadlines.ts';
import { addMinutes, toZone } from '../time/elapsed.ts';
import { at } from '../time/local-times.ts';
import type { LocalTime, Zone } from '../time/types.ts';
import type { Interview } from './model.ts';

/** When a talk began and ended, on the person's own clock. */
export interface TalkTimes {
  readonly start: LocalTime;
  readonly end: LocalTime;
  /** Whether it began before noon on the interviewers' clock; a talk of unknown time counts as an afternoon one. */
  readonly morning: boolean;
  /** False when the note gives no time: it is then taken as ending at 12:00. */
  readonly timeKnown: boolean;
}

/** Clocks of other zones are dear to ask, and the same interview is planned over and over. */
const reckoned = new WeakMap<object, { readonly homeZone: Zone; readonly times: TalkTimes | null }>();

/** The times of a talk on the clock of the home zone, or null when the note has no readable date. */
export function talkTimes(
  interview: Pick<Interview, 'date' | 'time' | 'minutes' | 'zone'>,
  homeZone: Zone,
): TalkTimes | null {
  const known = reckoned.get(interview);
  if (known?.homeZone === homeZone) return known.times;
  const times = reckon(interview, homeZone);
  reckoned.set(interview, { homeZone, times });
  return times;
}

function reckon({ date, time, zone, minutes }: Parameters<typeof talkTimes>[0], homeZone: Zone): TalkTimes | null {
  if (date === null) return null;
  if (time === null) {
    const end = noonOf(date);
    return { start: addMinutes(end, -USUAL_LENGTH, homeZone), end, morning: false, timeKnown: false };
  }
  const start = toZone(at(date, time), zone ?? homeZone, homeZone);
  const end = addMinutes(start, minutes, homeZone);
  return { start, end, morning: isMorning(time), timeKnown: true };
}
