import { inSlices } from './in-slices.ts';

/** Milliseconds from a change until listeners hear of it, when they have not just heard. */
const SOON = 5;
/** Of so many milliseconds, listeners take one at most, but are never left without news for longer than a second. */
const REST_PER_WORK = 4;
const LONGEST_REST = 1000;
/** Each listener has a turn of the app for itself. */
const ONE_AT_A_TIME = 0;

/** Those who want to hear that something changed. A sync may bring thousands of changes in a second: they hear of them together. */
export class Listeners {
  readonly #listeners = new Set<() => void>();
  readonly #prepare: () => Promise<number>;
  #isAsked = false;
  #isTelling = false;
  #restsUntil = 0;
  #telling: Promise<void> = Promise.resolve();

  /** `prepare` makes ready what listeners will ask for, and gives the milliseconds for which it was at work. */
  constructor(prepare: () => Promise<number>) {
    this.#prepare = prepare;
  }

  /** Calls back from now on; the returned function ends it. */
  add(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells all of them in a moment, once, however often it is asked for until then. */
  tellSoon(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    if (!this.#isTelling) this.#wait();
  }

  /** Tells all of them as soon as those who were told before have heard it. */
  tell(): Promise<void> {
    this.#telling = this.#telling.catch(() => undefined).then(() => this.#tellAll());
    return this.#telling;
  }

  #wait(): void {
    window.setTimeout(() => void this.tell(), Math.max(SOON, this.#restsUntil - performance.now()));
  }

  async #tellAll(): Promise<void> {
    // What is asked for from now on may come too late for this time.
    [this.#isAsked, this.#isTelling] = [false, true];
    try {
      const prepared = await this.#prepare();
      const told = await inSlices([...this.#listeners], (listener) => this.#tellOne(listener), ONE_AT_A_TIME);
      this.#restsUntil = performance.now() + Math.min(LONGEST_REST, REST_PER_WORK * (prepared + told));
    } finally {
      this.#rest();
    }
  }

  #tellOne(listener: () => void): void {
    if (this.#listeners.has(listener)) listener();
  }

  #rest(): void {
    this.#isTelling = false;
    if (this.#isAsked) this.#wait();
  }
}
