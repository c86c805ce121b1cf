import type { Notebook } from '../core/interview/reading.ts';
import { agendaOf } from '../core/plan/agenda.ts';
import type { Agenda } from '../core/plan/follow-up.ts';
import { planFollowUps } from '../core/plan/plan-follow-ups.ts';
import type { Host } from './host.ts';
import { readVault } from './read-vault.ts';
import { isWithin } from './scope.ts';

/**
 * The agenda of a vault at `host.now`. `scope` is a vault folder ("" for all): the whole vault is read, since people and
 * applications reach across folders, and only what rests on notes of that folder is shown.
 */
export async function showAgenda(host: Host, scope = ''): Promise<Agenda> {
  return agendaOfNotebook(await readVault(host), host, scope);
}

/** The same from notes that are read already. */
export function agendaOfNotebook(notebook: Notebook, host: Pick<Host, 'settings' | 'now'>, scope = ''): Agenda {
  const followUps = planFollowUps(notebook, host.settings, host.now);
  const shown = {
    ...notebook,
    interviews: notebook.interviews.filter(({ path }) => isWithin(path, scope)),
    notesToFix: notebook.notesToFix.filter(({ path }) => isWithin(path, scope)),
  };
  return agendaOf(
    followUps.filter(({ interview }) => interview === null || isWithin(interview, scope)),
    shown,
    host.now,
  );
}
