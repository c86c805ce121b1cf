import type { Day } from '../time/types.ts';
import type { Problem } from './problem.ts';
import type { Tone } from './tone.ts';

/** A person's own note: it adds what the interview note leaves out. */
export interface PersonNote {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly email: string | null;
  readonly phone: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly address: string | null;
  readonly linkedin: string | null;
  readonly honorific: string | null;
  /** Greeting the person note asks for, whole line without the comma, or null. */
  readonly salutation: string | null;
  /** The tone of letters to this person. */
  readonly tone: Tone | null;
  /** "call me Linh": the name to greet with, or null. */
  readonly callName: string | null;
  /** What the writer can offer this person, line by line; never private ones. */
  readonly fit: readonly string[];
  readonly problems: readonly Problem[];
}

/** How a letter note names its talk beside the link: what stays when the interview note gets another name. */
export interface LetterTalk {
  readonly day: Day | null;
  readonly company: string | null;
  readonly role: string | null;
}

/** A letter note of ours, read back: evidence when sent, and what later letters must differ from. */
export interface LetterNote {
  readonly path: string;
  /** Rule it was written for. */
  readonly rule: string;
  /** Kind of letter it was written as, such as `pass-on-thanks`; null in notes that do not say it. */
  readonly kind: string | null;
  /** Name it is addressed to, as written. */
  readonly to: string;
  /** Name of the person it is about where that is somebody else (a contact request), or null. */
  readonly about: string | null;
  readonly email: string | null;
  readonly subject: string | null;
  /** Vault path of the interview note it belongs to, or null when that cannot be told. */
  readonly interview: string | null;
  /** Whether its own link leads there; a note that was renamed by another program is found by the talk. */
  readonly isLinked: boolean;
  /** The talk it was written about, or null in notes that do not say it. */
  readonly talk: LetterTalk | null;
  /** How it reaches the person, as the note says it: email, phone, post, linkedin, self; or null. */
  readonly channel: string | null;
  readonly status: 'draft' | 'sent';
  /** Day it was sent, when known. */
  readonly sent: Day | null;
  /** The mark of what the interview note said when the letter was written, or null when the letter has none. */
  readonly basis: string | null;
  /** The letter alone, without the comment below it. */
  readonly body: string;
  readonly problems: readonly Problem[];
}
