import type { App } from 'obsidian';
import type { LocalTime } from '../core/time/types.ts';

/** Where this device keeps what was put off, for the vault that is open. */
const KEY = 'interview-follow-up-put-off';

/** The rows that were told of, by id: null, or the time at which they are to be told of again. */
export type RemindersTold = Map<string, LocalTime | null>;

/** What was put off on this device and is not yet to be told of again; nothing else is known of the time before the app was started. */
export function loadTold(app: App, now: LocalTime): RemindersTold {
  const kept: unknown = app.loadLocalStorage(KEY);
  const entries = Object.entries(typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {});
  return new Map(
    entries.filter((entry): entry is [string, LocalTime] => typeof entry[1] === 'string' && entry[1] > now),
  );
}

/** Keeps what was put off, so that it stays put off when the app is started again. */
export function keepTold(app: App, told: RemindersTold): void {
  app.saveLocalStorage(KEY, Object.fromEntries([...told].filter(([, again]) => again !== null)));
}
