/** What one list has no longer, and what another has anew. */
export interface Changes<T> {
  readonly gone: ReadonlySet<T>;
  readonly come: readonly T[];
}

/** The changes from one list to another; the very same value in both is none, wherever it stands. Quick where the lists begin and end alike. */
export function changesBetween<T>(before: readonly T[], after: readonly T[]): Changes<T> {
  const { from, oldEnd, newEnd } = changedStretch(before, after);
  const [old, now] = [before.slice(from, oldEnd), after.slice(from, newEnd)];
  const [had, has] = [new Set(old), new Set(now)];
  return { gone: new Set(old.filter((each) => !has.has(each))), come: now.filter((each) => !had.has(each)) };
}

/** Where two lists differ: from one index on, up to an index in each, behind which they are alike again. */
export function changedStretch(
  before: readonly unknown[],
  after: readonly unknown[],
): { readonly from: number; readonly oldEnd: number; readonly newEnd: number } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let behind = 0;
  while (behind < shorter - from && before[before.length - 1 - behind] === after[after.length - 1 - behind])
    behind += 1;
  return { from, oldEnd: before.length - behind, newEnd: after.length - behind };
}
