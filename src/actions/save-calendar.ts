import { keepCalendar } from '../core/exchange/calendar/keep-calendar.ts';
import { followUpEntries, talkEntries } from '../core/exchange/calendar/planned-entries.ts';
import type { Host } from './host.ts';
import { NotesError } from './notes.ts';
import { planVault, type VaultPlan } from './plan-vault.ts';
import { isInScope } from './scope.ts';

/** The calendar file as it stands: its name for messages, and its text, "" where there is none yet. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The text that the calendar file should now have, with all that is owed and every coming talk; the same text when nothing changed, so
 * that there is nothing to write. Without a file (null) it is a text to hand out, of which nobody knows who read an earlier one.
 *
 * `scope` is a vault folder ("" for all). Fails with a sentence when the file belongs to another program.
 */
export async function calendarText(host: Host, file: CalendarFile | null, scope = ''): Promise<string> {
  return calendarOf(await planVault(host), host, { file, scope });
}

/** The same from a plan that is made already. */
export function calendarOf(
  { followUps, notebook }: Pick<VaultPlan, 'followUps' | 'notebook'>,
  { now, settings }: Pick<Host, 'now' | 'settings'>,
  { file, scope = '' }: { readonly file: CalendarFile | null; readonly scope?: string },
): string {
  const clock = { now, zone: settings.zone };
  const rows = followUps.filter(({ interview }) => interview === null || isInScope(interview, scope));
  const talks = notebook.interviews.filter(({ path }) => isInScope(path, scope));
  const planned = [...followUpEntries(rows, clock), ...talkEntries(talks, clock)];
  const kept = keepCalendar(planned, file?.text ?? null, clock);
  if ('problem' in kept) throw new NotesError(`Cannot write to ${file?.name ?? 'the calendar file'}: ${kept.problem}.`);
  return kept.text;
}
