/** The answer of `reckon`, which is asked when somebody first wants it, and once. */
export function whenAsked<T>(reckon: () => T): () => T {
  let open: (() => T) | null = reckon;
  let answer: T | undefined;
  return () => {
    if (open !== null) {
      answer = open();
      // Nothing that the answer was made from is held any longer.
      open = null;
    }
    return answer as T;
  };
}

/**
 * A record whose values are reckoned when they are first asked for, and kept; those in `known` are known already. In all else it is a record as
 * any other: it can be compared and printed, and a copy of it (`{ ...record }`) holds all its values and nothing of what they were made from.
 */
export function lazily<T extends object, Key extends keyof T = keyof T>(
  reckon: { readonly [K in Key]-?: () => T[K] },
  known?: Omit<T, Key>,
): T {
  const record = { ...known };
  for (const key of Object.keys(reckon) as (Key & string)[]) {
    Object.defineProperty(record, key, { get: whenAsked(reckon[key]), enumerable: true });
  }
  return record as T;
}
