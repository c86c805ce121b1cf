/** Chance that is the same on every machine and on every day: the same seed gives the same vault, byte for byte. */
export interface Chance {
  /** A whole number from 0 up to, but without, `below`. */
  readonly below: (below: number) => number;
  /** One of the items. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** `count` different items, in the order of the list. */
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
  /** True in `percent` of a hundred cases. */
  readonly happens: (percent: number) => boolean;
}

/** A chain of numbers from one seed (a linear step, then a mix of its bits). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 13)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('Cannot pick from an empty list');
    return item;
  };
  const some = <T>(items: readonly T[], count: number): readonly T[] => {
    const chosen = new Set<T>();
    while (chosen.size < Math.min(count, items.length)) chosen.add(pick(items));
    return items.filter((item) => chosen.has(item));
  };
  return { below, pick, some, happens: (percent) => below(100) < percent };
}
