import type { FollowUp } from './follow-up.ts';

/** The order of a plan: by due time; then by id and note, so that it is the same in any order of the notes. */
export function byDue(a: FollowUp, b: FollowUp): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return (a.interview ?? '') < (b.interview ?? '') ? -1 : a.interview === b.interview ? 0 : 1;
}

/** Rows in the order of a plan, of which some went and others came (in any order). The others are not looked at. */
export function patchRows(
  sorted: readonly FollowUp[],
  gone: readonly FollowUp[],
  come: readonly FollowUp[],
): readonly FollowUp[] {
  const rows = [...sorted];
  for (const row of gone) {
    const place = rows.indexOf(row, placeOf(rows, row));
    if (place !== -1) rows.splice(place, 1);
  }
  for (const row of come) rows.splice(placeOf(rows, row), 0, row);
  return rows;
}

/** The index of the first row that does not stand before that one. */
function placeOf(sorted: readonly FollowUp[], row: FollowUp): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle];
    if (other !== undefined && byDue(other, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
