import type { Happening } from '../../log/history.ts';
import { isDone } from '../../log/verbs.ts';

/** A series as its log tells it: what was closed, round by round, and what happened to the row that is open now. */
export interface Series {
  /** Each ends with the line that did or skipped it. */
  readonly rounds: readonly (readonly Happening[])[];
  readonly current: readonly Happening[];
}

/** Cuts what was logged under a rule, oldest first, into the rows of its series. "reopened" takes the last one back. */
export function seriesOf(happenings: readonly Happening[]): Series {
  const rounds: Happening[][] = [];
  let current: Happening[] = [];
  for (const happening of happenings) {
    const { verb } = happening.entry;
    if (verb === 'reopened' && current.length === 0) current = rounds.pop() ?? [];
    current.push(happening);
    if (isDone(verb) || verb === 'skipped') {
      rounds.push(current);
      current = [];
    }
  }
  return { rounds, current };
}
