import { InvalidArgumentError, type Command } from 'commander';
import type { Format } from '../core/interview/model.ts';
import { isDay } from '../core/time/days.ts';
import { noonOf } from '../core/time/deadlines.ts';
import { isClockTime, isLocalTime } from '../core/time/local-times.ts';
import type { ClockTime, Day, LocalTime } from '../core/time/types.ts';

/** Adds what every command takes: `--now`, `--settings` and `--vault`. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--now <time>', 'local day or time to take for now, such as 2026-03-02 (noon) or 2026-03-02T14:30', readNow)
    .option('--settings <file>', 'settings file (default: the one of the plugin in the vault)')
    .option('--vault <folder>', 'root folder of the vault (default: the nearest one above with .obsidian)');
}

/** A local time, or a day, which stands for its noon. */
function readNow(text: string): LocalTime {
  const time = text.trim().replace(' ', 'T');
  if (isDay(time)) return noonOf(time);
  if (isLocalTime(time)) return time;
  throw new InvalidArgumentError('Expected a local day or time such as 2026-03-02 or 2026-03-02T14:30.');
}

/** A day "YYYY-MM-DD" that the calendar has. */
export function readDayOption(text: string): Day {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Expected a day such as 2026-03-02.');
}

/** A whole number of days, 0 or more. */
export function readDays(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number of days, such as 14.');
}

/** Collects an option that may be given several times. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A time of day "HH:mm". */
export function readTimeOption(text: string): ClockTime {
  if (isClockTime(text)) return text;
  throw new InvalidArgumentError('Expected a time such as 14:30.');
}

/** phone, video or on-site. */
export function readFormat(text: string): Format {
  const format = FORMATS.find((known) => known === text.toLowerCase());
  if (format) return format;
  throw new InvalidArgumentError(`Expected ${FORMATS.join(', ')}.`);
}

const FORMATS: readonly Format[] = ['phone', 'video', 'on-site'];
