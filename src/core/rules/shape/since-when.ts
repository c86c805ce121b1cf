import type { Need } from '../rule.ts';
import type { Outcome } from './case.ts';

/** The question about an outcome whose day nobody wrote down; nothing where the day is known. */
export function sinceWhen({ dated, status }: Outcome): readonly Need[] {
  return dated ? [] : [{ what: `the day of the outcome (${status} since when?)`, ask: 'you' }];
}
