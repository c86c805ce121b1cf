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

/** The times of a talk on the clock of the home zone, or null when the note has no readable date. */
export function talkTimes(
  interview: Pick<Interview, 'date' | 'time' | 'minutes' | 'zone'>,
  homeZone: Zone,
): TalkTimes | null {
  const { date, time } = interview;
  if (date === null) return null;
  if (time === null) {
    const end = noonOf(date);
    return { start: addMinutes(end, -USUAL_LENGTH, homeZone), end, morning: false, timeKnown: false };
  }
  const start = toZone(at(date, time), interview.zone ?? homeZone, homeZone);
  const end = addMinutes(start, interview.minutes, homeZone);
  return { start, end, morning: isMorning(time), timeKnown: true };
}
