import { isZone } from './elapsed.ts';
import type { Zone } from './types.ts';
import { UNCERTAIN_ZONES, ZONES } from './words/zones.ts';

/** What a zone's name says: one zone, or several that share an abbreviation and have to be asked about. */
export type ZoneReading = { readonly zone: Zone } | { readonly ambiguous: readonly Zone[] };

const OFFSET = /^(?:UTC|GMT)? ?([+\-\u2212])(\d{1,2})(?::?(\d{2}))?$/i;
const REGION = /^[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+\-0-9]+){1,2}$/i;

/**
 * Reads a zone: `Europe/Berlin`, `+02:00`, `UTC+2`, `Z`, or an abbreviation from a small table (`PST`, `CET`), in any case.
 *
 * Null for what is no zone that this machine knows.
 */
export function readZone(text: string): ZoneReading | null {
  const name = text.trim();
  const upper = name.toUpperCase();
  if (upper === 'Z') return { zone: 'UTC' };
  const several = Object.hasOwn(UNCERTAIN_ZONES, upper) ? UNCERTAIN_ZONES[upper] : undefined;
  if (several) return { ambiguous: several };
  const one = Object.hasOwn(ZONES, upper) ? ZONES[upper] : undefined;
  if (one) return { zone: one };
  return readOffset(name) ?? readRegion(name);
}

function readOffset(name: string): ZoneReading | null {
  const [, sign = '', hours = '', minutes = '00'] = OFFSET.exec(name) ?? [];
  if (hours === '' || Number(hours) > 14 || Number(minutes) > 59) return null;
  const zone = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  return { zone: zone.slice(1) === '00:00' ? 'UTC' : zone };
}

function readRegion(name: string): ZoneReading | null {
  return REGION.test(name) && isZone(name) ? { zone: name } : null;
}
