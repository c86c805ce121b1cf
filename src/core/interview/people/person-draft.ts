import type { NoteLine, Part, Topic } from '../model.ts';
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
  /** Vault path of the person note. */
  readonly note: string | null;
  readonly topics: readonly Topic[];
  readonly remarks: readonly NoteLine[];
  /** Words that doubt the person, for the gaps. */
  readonly doubt: string | null;
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
    note: null,
    topics: [],
    remarks: [],
    doubt,
  };
}
