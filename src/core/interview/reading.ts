import type { Note } from '../note/types.ts';
import type { Day, Zone } from '../time/types.ts';
import type { Interview, LetterNote, NoteToFix, PersonNote } from './model.ts';
import type { Steps } from './steps.ts';

/** How one note was understood, with the reason in words. `fix` is set when the note needs a hand. */
export type Reading = (
  | { readonly kind: 'interview'; readonly interview: Interview }
  | { readonly kind: 'person'; readonly person: PersonNote }
  | { readonly kind: 'letter'; readonly letter: LetterNote }
  | { readonly kind: 'template' }
  | { readonly kind: 'other' }
) & { readonly path: string; readonly reason: string; readonly fix: readonly NoteToFix[] };

/**
 * The same reading with all that its note says read, and nothing of the note's text and of what surrounded it held any longer. For those who keep
 * readings: what is read only when it is asked for would be read from notes that have changed since.
 */
export function wholeReading(reading: Reading): Reading {
  if (reading.kind !== 'interview') return reading;
  const { people, decisionBy, ...rest } = reading.interview;
  const whole = { people: people.map((person) => ({ ...person })), decisionBy: decisionBy && { ...decisionBy } };
  return { ...reading, interview: { ...rest, ...whole } };
}

/** The same a value at a time: reading a note for the first time can take longer than an app may stand still. */
export function* wholeReadingInSteps(reading: Reading): Steps<Reading> {
  if (reading.kind === 'interview') {
    for (const key of Object.keys(reading.interview)) {
      Reflect.get(reading.interview, key);
      yield;
    }
  }
  return wholeReading(reading);
}

/** What reading needs of the person's settings. */
export interface ReadingSettings {
  /** The user's own name and other spellings: never an interviewer. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly interviewFolders: readonly string[];
  readonly letterFolder: string;
  readonly peopleFolder: string;
  readonly templateFolder: string;
  readonly excludedFolders: readonly string[];
  /** Meaning → the person's own property names for it. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** The person's zone. */
  readonly zone: Zone;
}

/** What surrounds a note while it is read. */
export interface ReadingContext {
  readonly settings: ReadingSettings;
  /** The note that a link text leads to, seen from `from` (a vault path), or null. */
  readonly linked: (target: string, from: string) => Note | null;
  /** Asked for by the person ("read this note"): a note without properties is then a candidate anywhere. */
  readonly asked?: boolean;
  /** The day of reading: gives a year to days that are written without one. Without it such days are asked about. */
  readonly today?: Day | null;
}

/** All that was read from a vault: what the plan is made from. */
export interface Notebook {
  readonly interviews: readonly Interview[];
  readonly people: readonly PersonNote[];
  readonly letters: readonly LetterNote[];
  readonly notesToFix: readonly NoteToFix[];
}
