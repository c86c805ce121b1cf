import type { Interview, Person } from '../../interview/model.ts';
import type { LetterContext } from '../../letters/writing-context.ts';
import type { LetterKind } from '../../letters/kind.ts';
import type { SourceKey } from '../../rules/shape/sources.ts';
import type { Finding } from '../finding.ts';

/** A letter as it is checked: its subject and the text from greeting to signature, without the comment below it. */
export interface CheckedLetter {
  readonly subject: string | null;
  readonly body: string;
}

/** Another letter to somebody at the same company, to compare with. */
export interface OtherLetter {
  readonly to: string;
  readonly body: string;
  /** Its runs of eight words, without what belongs to the talks there. */
  readonly runs: (companyTalks: readonly Interview[]) => ReadonlySet<string>;
}

/** What the checks know of a letter besides its text. Unknown values are null; a check that needs one then finds nothing. */
export interface CheckContext {
  /** The notes, the settings and the moment of checking. */
  readonly writing: LetterContext;
  readonly kind: LetterKind | null;
  /** Rule of its follow-up, as its property has it. */
  readonly rule: string;
  /** To whom it goes, and whom it is about where that is somebody else. */
  readonly person: Person | null;
  readonly about: Person | null;
  readonly interview: Interview | null;
  /** Every talk at that company, this one among them. */
  readonly companyTalks: readonly Interview[];
  /** Address that it will be sent to, or null. */
  readonly email: string | null;
  readonly others: readonly OtherLetter[];
  /** Whether such a letter about this talk was sent to this person already. */
  readonly sentBefore: boolean;
  /** Whether this person had held an earlier talk of the application. */
  readonly metBefore: boolean;
  /** Whether the interview note says something else than when the letter was written. */
  readonly isNoteChanged: boolean;
  /** Whole texts of the notes that it may quote from, where the host has them. */
  readonly sources: readonly string[];
}

/**
 * A letter, the words that the check finds in it, and what that shows. They stand in `<id>.examples.ts` beside the check, run as
 * tests and are printed in the guide; main.js does not carry them.
 */
export interface CheckExample {
  readonly shows: string;
  readonly letter: CheckedLetter;
  /** Changes to the sample's context that this example needs. */
  readonly context?: Partial<CheckContext>;
  /** The words of each finding (`''` for one about the letter as a whole), in order; none where the check is silent. */
  readonly finds: readonly string[];
}

/** One thing that is looked for in a letter. */
export interface Check {
  /** The file's name; stands in findings and never changes. */
  readonly id: string;
  /** What it looks for, as one sentence for people. */
  readonly sentence: string;
  readonly sources: readonly [SourceKey, ...SourceKey[]];
  readonly find: (letter: CheckedLetter, context: CheckContext) => readonly Omit<Finding, 'check'>[];
}
