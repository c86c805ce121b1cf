import type { NoteToFix, Person } from '../interview/model.ts';
import type { Channel, Need, Rule } from '../rules/rule.ts';
import type { LocalTime } from '../time/types.ts';

export type { Channel, Need } from '../rules/rule.ts';

/** Where a follow-up stands at a given time. */
export type State = 'waiting' | 'open' | 'due' | 'late' | 'lapsed' | 'done' | 'skipped' | 'retired' | 'snoozed';

/** One thing owed to one person, with its times and its state at the agenda's clock. */
export interface FollowUp {
  /** Stable over runs, order of notes and edits of the body. */
  readonly id: string;
  readonly rule: string;
  /** What the rule looks at; a row per search has no company and role, and `interview` only says where its log goes. */
  readonly per: Rule['per'];
  /** The row in a few words, such as "Thank Luis Ortega by email". */
  readonly what: string;
  /** Why it is on the agenda, with the times it was reckoned from, as a sentence. */
  readonly why: string;
  readonly person: Person | null;
  /** Whom it is about when that is somebody else (`find-contact`), or null. */
  readonly about: Person | null;
  /** A promise or a thing to learn, in the note's own words, or null. */
  readonly thing: string | null;
  /** Number in a series (a third check-in is 3), or null. */
  readonly number: number | null;
  readonly company: string | null;
  readonly role: string | null;
  /** Vault path of the interview note it rests on and where its log line goes; null for the whole search without any note. */
  readonly interview: string | null;
  readonly channel: Channel;
  /** Times are local wall time of the person. */
  readonly opens: LocalTime;
  readonly due: LocalTime;
  readonly deadline: LocalTime | null;
  /** When it quietly leaves the agenda, or null where it never does. */
  readonly lapses: LocalTime | null;
  readonly state: State;
  /** The state in words for a person: "late since Tue 10 Mar 18:00", "snoozed until …". */
  readonly stateWords: string;
  /** True when a date they named, or an unanswered series, holds it back. */
  readonly waitsForThem: boolean;
  readonly needs: readonly Need[];
  /** A log line that may be about this row, though the name in it fits nobody; null where there is none. */
  readonly maybeDone: string | null;
  /** The applications that one shared row stands for; empty for every other row. */
  readonly covers: readonly Covered[];
  /** Vault path of the letter note written for it (newest), or null. */
  readonly draft: string | null;
  /** When it was done, skipped or retired, or null. */
  readonly closedOn: LocalTime | null;
}

/** An application that a shared row stands for. */
export interface Covered {
  readonly company: string | null;
  readonly role: string | null;
  /** Vault path of its newest note. */
  readonly interview: string;
}

/** The sections of the agenda, in the order in which they are shown. */
export type SectionId = 'late' | 'today' | 'next-7-days' | 'waiting-for-them' | 'later' | 'done-lately';

/** One section with its rows in order of due time. Empty sections are there too, so that a host decides about showing them. */
export interface Section {
  readonly id: SectionId;
  readonly rows: readonly FollowUp[];
}

/** Everything owed, seen from one moment. */
export interface Agenda {
  readonly now: LocalTime;
  /** How many interviews it rests on. */
  readonly interviews: number;
  readonly sections: readonly Section[];
  readonly notesToFix: readonly NoteToFix[];
}
