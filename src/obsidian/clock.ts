import { localNow } from '../core/time/elapsed.ts';
import type { LocalTime, Zone } from '../core/time/types.ts';

/** The wall time in the person's zone: the one place of the plugin that reads the clock. */
export function now(zone: Zone): LocalTime {
  return localNow(Date.now(), zone);
}

/** The zone of this machine. */
export function machineZone(): Zone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
