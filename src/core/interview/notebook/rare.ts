import { changedStretch } from './changes-between.ts';

/** What an item says, and where it stands. */
interface Said<R> {
  readonly at: number;
  readonly says: readonly R[];
}

/**
 * The same as `items.flatMap(tell)`, for long lists of which few items say anything, and of which little changes until the next question: then only
 * what has changed since is looked at. `tell` must always tell the same of the same item. The last list is held.
 */
export function rare<T, R>(tell: (item: T) => readonly R[]): (items: readonly T[]) => readonly R[] {
  let last: readonly T[] = [];
  let said: readonly Said<R>[] = [];
  return (items) => {
    const { from, oldEnd, newEnd } = changedStretch(last, items);
    const news = items.slice(from, newEnd).map((item, index) => ({ at: from + index, says: tell(item) }));
    const behind = said.filter(({ at }) => at >= oldEnd).map(({ at, says }) => ({ at: at + newEnd - oldEnd, says }));
    said = [...said.filter(({ at }) => at < from), ...news.filter(({ says }) => says.length > 0), ...behind];
    last = items;
    return said.flatMap(({ says }) => says);
  };
}
