import { NotesError } from './notes.ts';
import { reasonOf } from './reason-of.ts';

/** One write of several that belong together, and how it is taken back. */
export interface Step {
  readonly take: () => Promise<void>;
  readonly back: () => Promise<void>;
}

/**
 * Takes steps one after the other. When one fails, those before it are taken back, the last one first, and the step's own sentence is told; what
 * could not be taken back either is told with it.
 */
export async function takeSteps(steps: readonly Step[]): Promise<void> {
  const taken: Step[] = [];
  for (const step of steps) {
    try {
      await step.take();
    } catch (error) {
      const stuck = await goBack(taken);
      throw stuck.length === 0 ? error : new NotesError([error, ...stuck].map(sentenceOf).join(' '));
    }
    taken.unshift(step);
  }
}

async function goBack(taken: readonly Step[]): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  for (const { back } of taken) await back().catch((error: unknown) => failures.push(error));
  return failures;
}

function sentenceOf(error: unknown): string {
  return `${reasonOf(error)}.`;
}
