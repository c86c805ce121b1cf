import { askOutcome } from '../rules/ask-outcome.ts';
import type { FollowUp, State } from './follow-up.ts';

const ASKED: ReadonlySet<State> = new Set(['open', 'due', 'late']);

/** Whether a row asks now what became of a quiet application. */
export function isQuestion({ rule, state }: FollowUp): boolean {
  return rule === askOutcome.id && ASKED.has(state);
}
