import { atOnce, type Steps } from '../steps.ts';
import { changedStretch } from './changes-between.ts';

/** So many items are looked at in one step. */
const STEP = 50;

/** What an item says, and where it stands. */
interface Said<R> {
  readonly at: number;
  readonly says: readonly R[];
}

/** What is said in a list. */
export interface Rare<T, R> {
  (items: readonly T[]): readonly R[];
  /** The same in small steps, between which others may ask. */
  readonly inSteps: (items: readonly T[]) => Steps<readonly R[]>;
}

/**
 * The same as `items.flatMap(tell)`, for long lists of which few items say anything, and of which little changes until the next question: then only
 * what has changed since is looked at. `tell` must always tell the same of the same item. The last list is held.
 */
export function rare<T, R>(tell: (item: T) => readonly R[]): Rare<T, R> {
  let last: readonly T[] = [];
  let said: readonly Said<R>[] = [];
  function* inSteps(items: readonly T[]): Steps<readonly R[]> {
    const before = last;
    const { from, oldEnd, newEnd } = changedStretch(last, items);
    const news: Said<R>[] = [];
    for (let at = from; at < newEnd; at += 1) {
      const item = items[at];
      if (item !== undefined) news.push({ at, says: tell(item) });
      if (at % STEP === STEP - 1) yield;
    }
    // Somebody asked meanwhile: what was looked at then is compared anew.
    if (last !== before) return yield* inSteps(items);
    const behind = said.filter(({ at }) => at >= oldEnd).map(({ at, says }) => ({ at: at + newEnd - oldEnd, says }));
    said = [...said.filter(({ at }) => at < from), ...news.filter(({ says }) => says.length > 0), ...behind];
    last = items;
    return said.flatMap(({ says }) => says);
  }
  return Object.assign((items: readonly T[]) => atOnce(inSteps(items)), { inSteps });
}
