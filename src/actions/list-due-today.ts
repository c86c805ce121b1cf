import { dueTodayLines } from '../core/exchange/due-today-lines.ts';
import type { Host } from './host.ts';
import { planVault } from './plan-vault.ts';

/** What is late or due today as list lines for a daily note; empty when nothing is. */
export async function listDueToday(host: Host): Promise<readonly string[]> {
  return dueTodayLines((await planVault(host)).followUps);
}
