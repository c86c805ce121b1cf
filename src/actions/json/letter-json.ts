import type { Finding } from '../../core/checks/finding.ts';

/** A letter in the stable form that scripts rely on. */
export interface LetterJson {
  readonly path: string;
  readonly created: boolean;
  /** Id of the follow-up, as the agenda gives it. */
  readonly followUp: string;
  readonly rule: string;
  readonly person: string;
  readonly email: string | null;
  readonly subject: string | null;
  readonly body: string;
  readonly ready: boolean;
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
}

/** What a run of letter writing did, as one object for scripts. */
export interface LettersJson {
  readonly letters: readonly LetterJson[];
  readonly refused: readonly { readonly id: string; readonly says: string }[];
}
