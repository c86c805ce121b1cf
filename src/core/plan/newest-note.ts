import type { Case, Talk } from '../rules/shape/case.ts';

/** The newest held talk of all applications, or null before the first. */
export function newestTalk(cases: readonly Pick<Case, 'held'>[]): Talk | null {
  let newest: Talk | null = null;
  for (const { held } of cases) {
    for (const talk of held) if (newest === null || newest.times.end < talk.times.end) newest = talk;
  }
  return newest;
}

/** Vault path of the note that holds the log of the whole search: the newest held talk's; null before the first. */
export function newestNote(cases: readonly Pick<Case, 'held'>[]): string | null {
  return newestTalk(cases)?.interview.path ?? null;
}
