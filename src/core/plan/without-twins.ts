import { groupBy } from '../interview/group-by.ts';
import type { FollowUp } from './follow-up.ts';

/** Two tasks with the same words in one note are one promise: the one that is still open is shown. */
export function withoutTwins(rows: readonly FollowUp[]): readonly FollowUp[] {
  if (new Set(rows.map(({ id }) => id)).size === rows.length) return rows;
  const groups = [...groupBy(rows, ({ id }) => id).values()];
  const shown = new Set(groups.map((twins) => twins.find(({ state }) => state !== 'done') ?? twins[0]));
  return rows.filter((row) => shown.has(row));
}
