import type { Need } from '../plan/follow-up.ts';

/** What a follow-up lacks, as a sentence beside its letter: "No email address of Priya Nair: ask Sam Okafor". */
export function needSentence({ what, ask }: Need): string {
  if (/^(?:what|who|the) /.test(what)) return `Not in your note: ${what}`;
  return `No ${what}${ask === 'you' ? '' : `: ask ${ask}`}`;
}
