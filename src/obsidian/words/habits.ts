import type { TimeStyle } from '../../core/time/in-words.ts';

/** How a person reads days and times, and with which day their week begins. */
export interface Habits extends TimeStyle {
  /** ISO weekday, 1 (Monday) to 7 (Sunday). */
  readonly weekStart: number;
}

/** What a device says of itself; its locale may be of another language than the app. */
interface Device {
  readonly locale: string;
  readonly hour12?: boolean;
}

/**
 * The habits of somebody who reads that language on this device: the names of days and months are of the language, so that no line mixes two;
 * their order, the clock and the week are those of the device's region.
 */
export function habitsOf(language: string, { locale, hour12 }: Device = deviceOf()): Habits {
  const { region = '001' } = new Intl.Locale(locale).maximize();
  const { locale: known } = new Intl.DateTimeFormat(`${language}-${region}`).resolvedOptions();
  // Of many regions nothing is known in a foreign language: then its order is that of the world, not of one country.
  const isKnown = known.endsWith(region);
  return {
    locale: isKnown ? known : `${language}-001`,
    twelveHours: hour12 === true,
    weekStart: weekStartIn(`${language}-${region}`),
  };
}

function deviceOf(): Device {
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
}

interface Week {
  readonly firstDay: number;
}

/** Monday where the device does not know; older ones know it by another name. */
function weekStartIn(locale: string): number {
  const known = new Intl.Locale(locale) as { readonly getWeekInfo?: () => Week; readonly weekInfo?: Week };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}
