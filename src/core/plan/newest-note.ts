import type { Case, Talk } from '../rules/shape/case.ts';

/** The newest held talk of all applications, or null before the first. */
export function newestTalk(cases: readonly Pick<Case, 'held'>[]): Talk | null {
  const talks = cases.flatMap(({ held }) => held);
  return talks.reduce<Talk | null>((best, each) => (best && best.times.end >= each.times.end ? best : each), null);
}

/** Vault path of the note that holds the log of the whole search: the newest held talk's; null before the first. */
export function newestNote(cases: readonly Pick<Case, 'held'>[]): string | null {
  return newestTalk(cases)?.interview.path ?? null;
}
