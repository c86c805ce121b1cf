import type { FollowUp } from './follow-up.ts';

/** Whether the log says that nothing more is to be done about a follow-up: it was done, left out, or its series was ended. */
export function isSettled({ state }: Pick<FollowUp, 'state'>): boolean {
  return state === 'done' || state === 'skipped' || state === 'retired';
}

/** Whether a follow-up is still owed, now or later: neither settled nor lapsed. */
export function isOwed(row: Pick<FollowUp, 'state'>): boolean {
  return !isSettled(row) && row.state !== 'lapsed';
}
