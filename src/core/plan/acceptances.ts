import type { Acceptance, Case } from '../rules/shape/case.ts';

/** Every job that was accepted, by the time of accepting. */
export function acceptancesOf(cases: readonly Case[]): readonly Acceptance[] {
  return cases
    .flatMap(({ application: { key, company }, outcome }) =>
      outcome?.status === 'accepted' ? [{ key, company, at: outcome.at }] : [],
    )
    .sort((a, b) => (a.at + a.key < b.at + b.key ? -1 : 1));
}
