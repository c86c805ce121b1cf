import type { NamingLine, NoteLine, Part, Tone, Topic } from '../model.ts';
import type { Named } from './read-named.ts';

/** A person while the note is being read: what was named, plus what the keys and the body say about the part. */
export interface PersonDraft extends Named {
  /** Null while nothing says what the person is. */
  readonly part: Part | null;
  readonly interviewed: boolean;
  readonly address: string | null;
  /** Given name where the note says which it is. */
  readonly given: string | null;
  /** Greeting that the person's own note asks for. */
  readonly salutation: string | null;
  /** The tone of letters to this person, where the notes ask for one. */
  readonly tone: Tone | null;
  /** Vault path of the person note. */
  readonly note: string | null;
  readonly topics: readonly Topic[];
  readonly remarks: readonly NoteLine[];
  /** Words that doubt the person, for the gaps. */
  readonly doubt: string | null;
  /** Where the text leaves it open whether they were met: the first line in which they stand. Else null. */
  readonly perhaps: NamingLine | null;
}

/** Whether the text leaves open whether they were met. Such a one keeps lines and addresses from others, and is no person of the interview. */
export function isDoubtful({ perhaps }: PersonDraft): boolean {
  return perhaps !== null;
}

/** Indices of those who held the talk for certain. */
export function heldIndices(people: readonly PersonDraft[]): readonly number[] {
  return people.flatMap((person, index) => (person.interviewed && !isDoubtful(person) ? [index] : []));
}

/** Indices of those who held the talk for certain, or arranged it. */
export function heldOrArrangedIndices(people: readonly PersonDraft[]): readonly number[] {
  return people.flatMap((person, index) =>
    !isDoubtful(person) && (person.interviewed || person.part === 'recruiter') ? [index] : [],
  );
}

/** A draft of someone who was named, with nothing known beyond that. */
export function draftOf(named: Named, part: Part | null, interviewed: boolean): PersonDraft {
  const doubt = named.guesses.length > 0 ? named.guesses.join(' or ') : null;
  return {
    ...named,
    part,
    interviewed,
    address: null,
    given: null,
    salutation: null,
    tone: null,
    note: null,
    topics: [],
    remarks: [],
    doubt,
    perhaps: null,
  };
}
