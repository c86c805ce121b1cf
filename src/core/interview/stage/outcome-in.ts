import type { Status } from '../model.ts';
import { toldOutcomes, unsaid } from '../words/outcomes.ts';

const OUTCOMES = toldOutcomes
  .map(([status, phrases]) => ({
    status,
    pattern: new RegExp(phrases.map((phrase) => `(?:${phrase})`).join('|')),
  }))
  .reverse();
/** One expression for all: a sentence without any of them is asked once. */
const ANY = new RegExp(OUTCOMES.map(({ pattern }) => pattern.source).join('|'));
const UNSAID = new RegExp(`(?:^|[^a-z])${unsaid} (?:[a-z']+ ){0,3}$`);

/** Whether folded text has any words of an outcome, said or not. */
export function namesOutcome(folded: string): boolean {
  return ANY.test(folded);
}

/** What a folded sentence says became of an application; what is hoped, feared or somebody else's is not said. Null where nothing is. */
export function outcomeIn(folded: string): Status | null {
  for (const { status, pattern } of OUTCOMES) {
    const met = pattern.exec(folded);
    if (met && !UNSAID.test(folded.slice(0, met.index))) return status;
  }
  return null;
}
