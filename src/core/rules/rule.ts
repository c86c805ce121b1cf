import type { NamedDay, Person } from '../interview/model.ts';
import type { Happening } from '../log/history.ts';
import type { LocalTime } from '../time/types.ts';
import type { Case, Meeting, Search, Talk } from './shape/case.ts';
import type { Own, OwnSettings } from './shape/own-settings.ts';
import type { SourceKey } from './shape/sources.ts';

/** How a follow-up reaches its person; `self` is for what one owes oneself. */
export type Channel = 'email' | 'phone' | 'post' | 'linkedin' | 'self';

/** Something that is missing, and whom to ask for it: a person's name, or "you" where only the user can know. */
export interface Need {
  readonly what: string;
  readonly ask: string;
}

/** One thing that a rule finds owed. Times are local wall time of the person. */
export interface Owed {
  readonly person: Person | null;
  /** Whom it is about when that is somebody else. */
  readonly about?: Person;
  /** A promise or a thing to learn, in the note's own words; it tells one such row from another. */
  readonly thing?: string;
  /** Number in a series, 1 for the first. */
  readonly number?: number;
  /** The row in a few words. */
  readonly what: string;
  /** Why it is owed, with the times it was reckoned from, as a sentence or two. */
  readonly why: string;
  readonly channel: Channel;
  readonly opens: LocalTime;
  readonly due: LocalTime;
  readonly deadline?: LocalTime;
  /** When it quietly leaves the agenda, where that is not `lapsesAfter` days after the due time. */
  readonly lapses?: LocalTime | null;
  /** When something that the rule itself knows of ends it, where `endsWith` of the rule does not say. */
  readonly endsAt?: LocalTime | null;
  readonly needs?: readonly Need[];
  /** Set when the notes themselves show that it is done: when, or null where they do not say. */
  readonly doneBy?: { readonly at: LocalTime | null; readonly words: string };
  /** A date that they named and that holds this row back. */
  readonly heldBackBy?: NamedDay | undefined;
  /** True when it belongs to a series that waits for an answer. */
  readonly waitsForAnswer?: boolean;
  /** What the log says about this very row, where the rule knows better than rule and person tell (series). */
  readonly log?: readonly Happening[];
}

/**
 * A case that shows a rule at work: notes in, rows out. They stand in `<id>.examples.ts` beside the rule, run as tests and are
 * printed in the guide; main.js does not carry them.
 */
export interface Example {
  /** What it shows, as a sentence. */
  readonly shows: string;
  /** Texts of interview notes. */
  readonly notes: readonly string[];
  /** Local time at which it is looked at. */
  readonly now: LocalTime;
  /** The rows of this rule that are then on the plan and not lapsed, as `what`; none where the rule does not apply. */
  readonly owes: readonly string[];
}

interface RuleWith<S extends OwnSettings> {
  /** The file's name; stands in notes and settings and never changes. */
  readonly id: string;
  /** What it asks for, as one sentence for people. */
  readonly sentence: string;
  /** To whom it is owed, in a few words. */
  readonly whom: string;
  /** When it opens, is due and has its deadline, in a few words. */
  readonly when: string;
  readonly sources: readonly [SourceKey, ...SourceKey[]];
  readonly settings: S;
  /** Days after the due time at which a row quietly leaves the agenda, or null where it never does. */
  readonly lapsesAfter: number | null;
  /** What ends it early: a closing outcome, an offer as well, or nothing. */
  readonly endsWith: 'outcome' | 'offer or outcome' | null;
  /** True where its rows are one series for each application, which a person may end (`retired`) or give another pace (`weekly`, `monthly`). */
  readonly isSeries?: true;
  /** True where its rows ask the person something: an answer in the note closes them, and no deed does. */
  readonly wantsAnswer?: true;
}

/** A rule that looks at one talk: coming, held, or missed by them. */
export interface InterviewRule<S extends OwnSettings> extends RuleWith<S> {
  readonly per: 'interview';
  owes(subject: { readonly case: Case; readonly talk: Talk }, own: Own<S>): readonly Owed[];
}

/** A rule that looks at one person of one held talk. */
export interface PersonRule<S extends OwnSettings> extends RuleWith<S> {
  readonly per: 'person';
  owes(subject: Meeting, own: Own<S>): readonly Owed[];
}

/** A rule that looks at one application. */
export interface ApplicationRule<S extends OwnSettings> extends RuleWith<S> {
  readonly per: 'application';
  owes(subject: Case, own: Own<S>): readonly Owed[];
}

/** A rule that looks at the whole search. */
export interface SearchRule<S extends OwnSettings> extends RuleWith<S> {
  readonly per: 'search';
  owes(subject: Search, own: Own<S>): readonly Owed[];
}

/** Any rule, as the registry lists it. */
export type Rule =
  InterviewRule<OwnSettings> | PersonRule<OwnSettings> | ApplicationRule<OwnSettings> | SearchRule<OwnSettings>;

/** A rule that looks at one talk, its own settings typed. */
export function interviewRule<S extends OwnSettings>(rule: Omit<InterviewRule<S>, 'per'>): InterviewRule<S> {
  return { ...rule, per: 'interview' };
}

/** A rule that looks at one person of one held talk, its own settings typed. */
export function personRule<S extends OwnSettings>(rule: Omit<PersonRule<S>, 'per'>): PersonRule<S> {
  return { ...rule, per: 'person' };
}

/** A rule that looks at one application, its own settings typed. */
export function applicationRule<S extends OwnSettings>(rule: Omit<ApplicationRule<S>, 'per'>): ApplicationRule<S> {
  return { ...rule, per: 'application' };
}

/** A rule that looks at the whole search, its own settings typed. */
export function searchRule<S extends OwnSettings>(rule: Omit<SearchRule<S>, 'per'>): SearchRule<S> {
  return { ...rule, per: 'search' };
}
