import { tzOffset } from '@date-fns/tz/tzOffset';
import { addMinutes as plusMinutes } from 'date-fns/addMinutes';
import { differenceInMinutes } from 'date-fns/differenceInMinutes';
import type { LocalTime, Zone } from './types.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Whether a text names a zone that this machine knows: `Europe/Berlin`, `UTC`, `+02:00`. */
export function isZone(text: string): boolean {
  return text !== '' && !Number.isNaN(tzOffset(text, new Date(0)));
}

/** The wall time in a zone at an instant (milliseconds since 1970). For hosts: `localNow(Date.now(), zone)`. */
export function localNow(instant: number, zone: Zone): LocalTime {
  return new Date(instant + offset(instant, zone)).toISOString().slice(0, 16) as LocalTime;
}

/**
 * The instant (milliseconds since 1970) at which clocks in the zone show this time.
 *
 * A time that the clocks skip in spring is read as if they had not been changed yet, so 02:30 becomes 03:30; of a time
 * that they show twice in autumn, it is the first.
 */
export function instantOf(local: LocalTime, zone: Zone): number {
  const shown = Date.parse(`${local}Z`);
  const before = offset(shown - MS_PER_DAY, zone);
  const after = offset(shown + MS_PER_DAY, zone);
  if (before === after || offset(shown - before, zone) === before) return shown - before;
  return offset(shown - after, zone) === after ? shown - after : shown - before;
}

/** The wall time in another zone at the moment when the first zone's clocks show this time. */
export function toZone(local: LocalTime, from: Zone, to: Zone): LocalTime {
  return from === to ? local : localNow(instantOf(local, from), to);
}

/** The wall time so many minutes later, as minutes really pass: 24 hours are 24 hours, also over a change of the clocks. */
export function addMinutes(local: LocalTime, minutes: number, zone: Zone): LocalTime {
  return localNow(plusMinutes(instantOf(local, zone), minutes).getTime(), zone);
}

/** Minutes that really pass from the first to the second; negative when the second is earlier. */
export function minutesBetween(from: LocalTime, to: LocalTime, zone: Zone): number {
  return differenceInMinutes(instantOf(to, zone), instantOf(from, zone));
}

/** Milliseconds that the zone's clocks are ahead of UTC; an unknown zone counts as UTC. */
function offset(instant: number, zone: Zone): number {
  const minutes = tzOffset(zone, new Date(instant));
  return Number.isNaN(minutes) ? 0 : Math.round(minutes * MS_PER_MINUTE);
}
