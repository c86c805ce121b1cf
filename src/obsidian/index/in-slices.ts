/** Milliseconds. The last step of a slice may take a few more. */
const SLICE = 3;
/** So many turns are given without a pause: a person may be waiting for what is made. Longer work leaves the app time to draw as well. */
const PROMPT_TURNS = 20;

/**
 * Does something with each item, and gives the app a turn after every few milliseconds, so that nothing jerks meanwhile. The items may be the steps of
 * some work, which are taken by being asked for. Gives the milliseconds for which it was at work.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  run: (item: T) => void = () => undefined,
  slice = SLICE,
): Promise<number> {
  let [began, worked, turns] = [performance.now(), 0, 0];
  for (const item of items) {
    run(item);
    const took = performance.now() - began;
    if (took < slice) continue;
    worked += took;
    turns += 1;
    await (turns > PROMPT_TURNS ? new Promise((resume) => window.setTimeout(resume)) : nextTurn());
    began = performance.now();
  }
  return worked + performance.now() - began;
}

/** Resolves in the next task of the app. A timer would have it wait some milliseconds more. */
export function nextTurn(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}
