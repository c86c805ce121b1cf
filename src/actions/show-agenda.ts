import type { Steps } from '../core/interview/steps.ts';
import { templatesInSteps } from '../core/letters/template/read-template.ts';
import { agendaOf } from '../core/plan/agenda.ts';
import type { Agenda } from '../core/plan/follow-up.ts';
import { logToFixInSteps } from '../core/plan/log-to-fix.ts';
import { planAgenda } from '../core/plan/plan-follow-ups.ts';
import type { LocalTime } from '../core/time/types.ts';
import type { Host } from './host.ts';
import { planVault, type ReadVault, type VaultPlan } from './plan-vault.ts';
import { isInScope } from './scope.ts';

/**
 * The agenda of a vault at `host.now`. `scope` is a vault folder ("" for all): the whole vault is read, since people and
 * applications reach across folders, and only what rests on notes of that folder is shown.
 */
export async function showAgenda(host: Host, scope = ''): Promise<Agenda> {
  return agendaOfPlan(await planVault(host, planAgenda), host.now, scope);
}

/** Makes ready, in small steps, what an agenda at that clock needs beside the plan. */
export function* agendaInSteps({ notebook, notes }: ReadVault, now: LocalTime): Steps<void> {
  yield* templatesInSteps(notes);
  yield* logToFixInSteps(notebook, now);
}

/** The same from a plan that is made already, at the clock for which it was made. */
export function agendaOfPlan(
  { notebook, followUps }: Pick<VaultPlan, 'notebook' | 'followUps'>,
  now: LocalTime,
  scope = '',
): Agenda {
  if (scope === '') return agendaOf(followUps, notebook, now);
  const shown = {
    ...notebook,
    interviews: notebook.interviews.filter(({ path }) => isInScope(path, scope)),
    notesToFix: notebook.notesToFix.filter(({ path }) => isInScope(path, scope)),
  };
  return agendaOf(
    followUps.filter(({ interview }) => interview === null || isInScope(interview, scope)),
    shown,
    now,
  );
}
