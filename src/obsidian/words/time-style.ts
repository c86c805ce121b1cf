import type { TimeStyle } from '../../core/time/in-words.ts';

/** How this device writes days and times: its language, and whether its clocks show twelve hours. */
export function timeStyle(): TimeStyle {
  const { locale, hour12 } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  return { locale, twelveHours: hour12 === true };
}
