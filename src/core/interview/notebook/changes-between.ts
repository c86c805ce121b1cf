/** What one list has no longer, and what another has anew. */
export interface Changes<T> {
  readonly gone: ReadonlySet<T>;
  readonly come: readonly T[];
}

/** The changes from one list to another; the very same value in both is none, wherever it stands. Quick where the lists begin and end alike. */
export function changesBetween<T>(before: readonly T[], after: readonly T[]): Changes<T> {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let behind = 0;
  while (behind < shorter - from && before[before.length - 1 - behind] === after[after.length - 1 - behind])
    behind += 1;
  const [old, now] = [before.slice(from, before.length - behind), after.slice(from, after.length - behind)];
  const [had, has] = [new Set(old), new Set(now)];
  return { gone: new Set(old.filter((each) => !has.has(each))), come: now.filter((each) => !had.has(each)) };
}
