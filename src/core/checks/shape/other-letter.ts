import { letterCore } from '../../letters/deal/letter-core.ts';
import { masksOf } from '../../letters/deal/masks.ts';
import { runsOf } from '../../letters/deal/shared-run.ts';
import { maskerOf } from '../../letters/deal/words.ts';
import type { OtherLetter } from './check.ts';

/** Another letter to the company; what it is compared by is reckoned once, and only when it is asked for. */
export function otherLetter(to: string, { body }: { readonly body: string }): OtherLetter {
  let runs: ReadonlySet<string> | null = null;
  return {
    to,
    body,
    runs: (companyTalks) => (runs ??= runsOf(maskerOf(masksOf(companyTalks))(letterCore(body)))),
  };
}
