import type { Person } from '../../core/interview/model.ts';
import type { FollowUp } from '../../core/plan/follow-up.ts';
import type { Office } from '../office.ts';

/** Everybody in the interview note that a follow-up rests on; nobody where it rests on none. */
export function peopleOf(row: FollowUp, { index }: Office): readonly Person[] {
  return index.notebook().interviews.find(({ path }) => path === row.interview)?.people ?? [];
}
