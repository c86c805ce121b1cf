/** Work that may be left after each of its steps and taken up again; what it comes to is given at the end. */
export type Steps<T> = Generator<undefined, T>;

/** Takes all steps at once, and gives what they come to. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
