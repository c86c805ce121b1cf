import { keepTasksNote } from '../core/exchange/tasks/tasks-note.ts';
import { dayOf } from '../core/time/local-times.ts';
import type { LocalTime } from '../core/time/types.ts';
import type { Host } from './host.ts';
import { planVault, type VaultPlan } from './plan-vault.ts';

/** How the tasks note is brought up to date. */
export interface TasksNoteUpdate {
  /** Vault path of the tasks note, or null where there is none: the host makes one where the settings say. */
  readonly path: string | null;
  /**
   * The text that the note should now have, given the text at the moment of writing (null for a new note). The same text comes
   * back when nothing changed: then write nothing.
   */
  readonly next: (text: string | null) => string;
}

/** Reads the vault and says how its tasks note should change. Writes nothing. */
export async function mirrorTasks(host: Host): Promise<TasksNoteUpdate> {
  return mirrorOf(await planVault(host), host.now);
}

/** The same from a plan that is made already, at the clock for which it was made. */
export function mirrorOf({ followUps, reopened, tasksNote }: VaultPlan, now: LocalTime): TasksNoteUpdate {
  const view = { followUps, reopened, today: dayOf(now) };
  return { path: tasksNote?.path ?? null, next: (text) => keepTasksNote(text, view) };
}
