import { smallPattern } from '../../text/small-pattern.ts';
import { findDaysAlone } from '../../time/find-days.ts';
import { toZone } from '../../time/elapsed.ts';
import { at, clockOf, clockOfNumbers, dayOf } from '../../time/local-times.ts';
import { readClock } from '../../time/read-clock.ts';
import type { ReadDay } from '../../time/read-day.ts';
import type { ClockTime, Zone } from '../../time/types.ts';
import { readZone } from '../../time/zone-names.ts';
import type { Field } from '../fields/field.ts';
import type { Fields } from '../fields/fields.ts';
import { textOf } from '../fields/values.ts';
import { minutesBetweenClocks } from './lengths.ts';
import { timeLikeFields } from './day-sources.ts';
import { inAfternoon, readSpokenClock } from './spoken-clock.ts';
import { timeInLine } from './time-in-text.ts';

interface Clock {
  readonly time: ClockTime | null;
  readonly end: ClockTime | null;
}

const BESIDE_CLOCK =
  /^\D{0,8}\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s?(?:[-–—]|to)\s?\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?)?)?\s?[([]?([a-z]{2,5}(?:[+-]\d{1,2})?|[a-z]+\/[a-z_]+)[)\]]?\s*$/iu;
/** "(Paris time)". */
const CITY_TIME = /(?:^|[ (])(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) time\)?\s*$/u;
const REGIONS = ['Europe', 'America', 'Asia', 'Australia', 'Africa', 'Pacific'];
/** "10-11", and nothing but a zone behind it. */
const BARE_RANGE = /^(\d{1,2})\s?[-–—]\s?(\d{1,2})(?=$|\s[([]?[a-z/_]{2,30}[)\]]?$)/iu;
const WITH_OFFSET = smallPattern('\\dt\\d\\d:?\\d\\d[\\d:.,]*\\s?(?:z|[+\\-\\u2212]\\d\\d:?\\d\\d)\\s*$');
const NO_CLOCK: Clock = { time: null, end: null };

/** Start and length from the time field, the date and the end; `written` is the text that the day was read from. */
export function readTimes(
  fields: Fields,
  day: ReadDay | null,
  written: string,
): { time: ClockTime | null; minutes: number | null } {
  const clock =
    clockOfField(fields.first('time')) ??
    clockOfDay(day, written) ??
    clockOfDates(fields) ??
    clockOfOthers(fields) ??
    NO_CLOCK;
  const time = clock.time ?? timeInLine(written);
  const end = clock.end ?? clockOfField(fields.first('end'))?.time ?? null;
  return { time, minutes: lengthBetween(time, end) };
}

/** `start: 17:00` beside a date. */
function clockOfDates(fields: Fields): Clock | null {
  return (
    fields
      .all('date')
      .map(clockOfField)
      .find((clock) => clock !== null) ?? null
  );
}

function lengthBetween(start: ClockTime | null, end: ClockTime | null): number | null {
  return start === null || end === null ? null : minutesBetweenClocks(start, end);
}

/** A time in a property of another name: `intvw_tm: 2:30 PM`. */
function clockOfOthers(fields: Fields): Clock | null {
  return (
    timeLikeFields(fields)
      .map(clockOfField)
      .find((clock) => clock !== null) ?? null
  );
}

function clockOfDay(day: ReadDay | null, written: string): Clock | null {
  if (!day?.time) return null;
  const spoken = /(?:^|\P{L})(?:half|quarter|past)(?!\p{L})/iu.test(written) ? readSpokenClock(written) : null;
  return { time: spoken ?? inAfternoon(written, day.time), end: day.end };
}

function clockOfField(field: Field | null): Clock | null {
  const text =
    field === null
      ? null
      : (textOf(field.value)
          ?.trim()
          .replace(/ ?\([^()\d]{1,40}\)$/u, '') ?? null);
  if (text === null || findDaysAlone(text).length > 0) return null;
  const read = readClock(text);
  const spoken = readSpokenClock(text);
  return spoken === null ? (read ?? bareRange(text)) : { time: spoken, end: read?.end ?? null };
}

/** "10-11" as the only thing that a field for the time says; nobody is asked to come at that hour of the night. */
function bareRange(text: string): Clock | null {
  const [, from = '', to = ''] = BARE_RANGE.exec(text) ?? [];
  const isDay = from !== '' && Number(from) >= 7 && Number(from) < Number(to);
  return isDay ? { time: clockOfNumbers(Number(from), 0), end: clockOfNumbers(Number(to), 0) } : null;
}

/** A date that a program wrote with its offset ("…T08:30Z"), on the clocks of the zone that a property names; any other as it is. */
export function inZoneOf(fields: Fields, day: ReadDay, written: string): ReadDay {
  const read = readZone(zoneText(fields) ?? '');
  const zone = read !== null && 'zone' in read ? read.zone : null;
  const { time, end, zone: from } = day;
  if (zone === null || time === null || from === null || fields.first('time') !== null) return day;
  if (!WITH_OFFSET.test(written)) return day;
  const local = toZone(at(day.day, time), from, zone);
  const ended = end === null ? null : clockOf(toZone(at(day.day, end), from, zone));
  return { ...day, day: dayOf(local), time: clockOf(local), end: ended, zone };
}

/** The zone that a property or the date names; one that may be several is asked about. */
export function readZoneOf(fields: Fields, day: ReadDay | null): { zone: Zone | null; gaps: readonly string[] } {
  const written = zoneText(fields) ?? zoneBesideClock(fields);
  const read = written === null ? null : readZone(written);
  if (read !== null)
    return 'zone' in read
      ? { zone: read.zone, gaps: [] }
      : { zone: null, gaps: [askZone(`"${(written ?? '').trim()}"`, read.ambiguous)] };
  if (day === null) return { zone: null, gaps: [] };
  return {
    zone: day.zone,
    gaps: day.zones.length === 0 ? [] : [askZone('the abbreviation beside the date', day.zones)],
  };
}

function askZone(name: string, zones: readonly Zone[]): string {
  return `which time zone is meant by ${name}: ${zones.join(' or ')}?`;
}

function zoneText(fields: Fields): string | null {
  const field = fields.first('zone');
  return field === null ? null : textOf(field.value);
}

/** "14:00 EST", "9am (CET)": what stands behind the clock, where it is the name of a zone; else null. */
function zoneBesideClock(fields: Fields): string | null {
  const [time = null] = [...fields.all('time'), ...fields.all('date')].flatMap(({ value }) => {
    const text = textOf(value) ?? '';
    const name = BESIDE_CLOCK.exec(text)?.[1];
    return name === undefined || readZone(name) === null ? (zoneOfCity(text) ?? []) : [name];
  });
  return time;
}

/** "9h-10h (Paris time)": the zone that is called after the city. */
function zoneOfCity(text: string): string | null {
  const city = CITY_TIME.exec(text)?.[1]?.replace(' ', '_');
  if (city === undefined) return null;
  return REGIONS.map((region) => `${region}/${city}`).find((zone) => readZone(zone) !== null) ?? null;
}
