/** Milliseconds from a change until listeners hear of it, when they have not just heard. */
const SOON = 5;
/** Of so many milliseconds, listeners take one at most, but are never left without news for longer than a second. */
const REST_PER_WORK = 4;
const LONGEST_REST = 1000;

/** Those who want to hear that something changed. A sync may bring thousands of changes in a second: they hear of them together. */
export class Listeners {
  readonly #listeners = new Set<() => void>();
  #isWaiting = false;
  #restsUntil = 0;

  /** Calls back from now on; the returned function ends it. */
  add(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells all of them in a moment, once, however often it is asked for until then. */
  tellSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    window.setTimeout(
      () => {
        this.#isWaiting = false;
        this.tell();
      },
      Math.max(SOON, this.#restsUntil - performance.now()),
    );
  }

  /** Tells all of them now. */
  tell(): void {
    const began = performance.now();
    for (const listener of this.#listeners) listener();
    const now = performance.now();
    this.#restsUntil = now + Math.min(LONGEST_REST, REST_PER_WORK * (now - began));
  }
}
