/** Milliseconds. The last item of a slice may take a few more. */
const SLICE = 5;

/** Does something with each item, and gives the app a turn after every few milliseconds, so that nothing jerks meanwhile. */
export async function inSlices<T>(items: Iterable<T>, run: (item: T) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    run(item);
    if (performance.now() - began < SLICE) continue;
    await new Promise((resume) => window.setTimeout(resume));
    began = performance.now();
  }
}
