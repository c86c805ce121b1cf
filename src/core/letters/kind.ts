import type { Part as PersonPart } from '../interview/model.ts';
import type { SourceKey } from '../rules/shape/sources.ts';
import type { Channel } from '../plan/follow-up.ts';
import type { FactName } from './facts/known-facts.ts';

/**
 * Wordings of one sentence or two, by tone; `both` suit either. A wording names the facts it needs in braces and is used only
 * where all of them are known: "Thank you for {for} {when}." `{colour|color}` is a British and an American spelling.
 */
export interface Wordings {
  readonly both?: readonly string[];
  readonly formal?: readonly string[];
  readonly relaxed?: readonly string[];
}

/** One part of a letter. */
export interface LetterPart {
  readonly id: string;
  /** Groups of wordings, the most telling first: a later group is looked at only when no wording of an earlier one can be used. */
  readonly groups: readonly Wordings[];
  /** Begins a new paragraph, always or unless one of these parts stands before it; else it follows in the same one. */
  readonly opens?: true | { readonly unless: readonly string[] };
  /** May be left out when its facts are missing or its wordings have run out. */
  readonly optional?: true;
  /** Stands only where the letter would have too few words without it. */
  readonly whenShort?: true;
  /** Left out when one of these parts stands in the letter. */
  readonly unless?: readonly string[];
}

/** How long a letter of a kind may be; words, or characters where a service counts those. */
export interface LengthLimit {
  readonly least: number;
  readonly most: number;
  readonly unit: 'words' | 'characters';
}

/** A kind of letter: what it is for, and its parts in order. Its wordings stand in `en.ts` beside it. */
export interface LetterKind {
  /** The file's name; stands in templates and never changes. */
  readonly id: string;
  /** Rule whose follow-ups it answers. */
  readonly rule: string;
  /** Channels of the follow-up that it fits; all where empty. */
  readonly channels: readonly Channel[];
  /** Whether it speaks of one talk, or of all talks of an application with that person. */
  readonly per: 'talk' | 'application';
  /** Who of a talk may get it; for a letter about somebody, whom it may be about. */
  readonly to: 'interviewers' | 'others' | 'everyone';
  /** Only for people with one of these parts; for anybody where it is left out. */
  readonly parties?: readonly PersonPart[];
  /** Taken only when its row has been due for so many days. */
  readonly onlyAfterDays?: number;
  /** Only where somebody else is to be thanked: not where a number for a call is asked for. */
  readonly passesThanks?: true;
  /** What it is called, as in a file name: "thank-you email". */
  readonly name: string;
  /** What it does, as one sentence for people. */
  readonly sentence: string;
  readonly sources: readonly [SourceKey, ...SourceKey[]];
  readonly limit: LengthLimit;
  /** Null where the channel has no subject. */
  readonly subject: Wordings | null;
  readonly parts: readonly LetterPart[];
  /** Whether it begins with a greeting and ends with a closing and a signature; a spoken or very short text does not. */
  readonly frame: 'letter' | 'greeting' | 'none';
  /** Facts without which it says nothing sensible, named to the person when they are missing. */
  readonly wants: readonly FactName[];
}
