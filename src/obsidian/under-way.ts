/** Milliseconds after which a change that nobody has told of is waited for no longer. */
const PATIENCE = 1000;

/** Calls back after the next change of the notes; the returned function ends it. */
type OnChange = (listener: () => void) => () => void;

/** What was started and cannot be seen yet: the second half of a double click, or of a double tap, starts nothing. */
export class UnderWay {
  readonly #onChange: OnChange;
  readonly #started = new Set<string>();

  constructor(onChange: OnChange) {
    this.#onChange = onChange;
  }

  /**
   * Does it, unless the same is under way: until it has failed, or the notes have changed, or a second has gone by in which they did not. `what` is
   * the same text for the same thing.
   */
  async once(what: string, run: () => Promise<void> | void): Promise<void> {
    if (this.#started.has(what)) return;
    this.#started.add(what);
    const seen = new Promise<void>((resolve) => {
      const end = this.#onChange(() => {
        end();
        resolve();
      });
    });
    try {
      await run();
    } catch (error) {
      this.#started.delete(what);
      throw error;
    }
    const patience = new Promise((resolve) => window.setTimeout(resolve, PATIENCE));
    void Promise.race([seen, patience]).then(() => this.#started.delete(what));
  }
}
