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
 * A record whose every value is reckoned when it is first asked for, and kept. In all else it is a record as any other: it can be compared
 * and printed, and a copy of it (`{ ...record }`) holds all its values and nothing of what they were made from.
 */
export function lazily<T extends object>(reckon: { readonly [Key in keyof T]-?: () => T[Key] }): T {
  const record = {};
  for (const key of Object.keys(reckon) as (keyof T & string)[]) {
    Object.defineProperty(record, key, { get: whenAsked(reckon[key]), enumerable: true });
  }
  return record as T;
}
