/**
 * How the core writes time down: as texts that sort as they run, never as Date objects.
 *
 * A text from outside becomes one of these through a guard (`isDay`, `isLocalTime`, `isClockTime`) or a reader (`readDay`).
 */

/** A calendar day, `YYYY-MM-DD`, years 0001 to 9999. Compares as text. */
export type Day = `${number}-${number}-${number}`;

/** A time of day, `HH:mm`, 00:00 to 23:59. Compares as text. */
export type ClockTime = `${number}:${number}`;

/** A minute of the person's own clock on the wall, `YYYY-MM-DDTHH:mm`. Which zone that clock is in is told apart. Compares as text. */
export type LocalTime = `${Day}T${ClockTime}`;

/** A time zone: an IANA name such as `Europe/Berlin`, or an offset such as `+02:00`. */
export type Zone = string;

/** The days on which people work. */
export interface WorkCalendar {
  /** ISO weekdays that are worked on, 1 (Monday) to 7 (Sunday). */
  readonly workdays: readonly number[];
  /** Single days on which nobody works, such as public holidays. */
  readonly daysOff: readonly Day[];
}
