import type { CheckContext, CheckedLetter } from './shape/check.ts';
import type { Finding } from './finding.ts';
import { CHECKS } from './index.ts';

/** Everything that the checks find in a letter, in their order; empty when nothing is to be said. */
export function proofread(letter: CheckedLetter, context: CheckContext): readonly Finding[] {
  return CHECKS.flatMap((check) => check.find(letter, context).map((finding) => ({ check: check.id, ...finding })));
}
