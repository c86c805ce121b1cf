import type { Part } from '../model.ts';

/** What a sentence tells of somebody: how he or she comes into it. Each counts once for a person, whatever the number of sentences. */
export type Sign =
  | 'introduced'
  | 'seen'
  | 'titled'
  | 'spoke'
  | 'acted'
  | 'apposed'
  | 'with'
  | 'reached'
  | 'addressed'
  | 'headed'
  | 'bold'
  | 'task'
  | 'owed'
  | 'subject'
  | 'given'
  | 'came'
  | 'described'
  | 'again';

/** What running text says of one name in one place. */
export interface Sighting {
  readonly signs: readonly Sign[];
  readonly part: Part | null;
  readonly interviewed: boolean;
  /** Title that stands beside the name. */
  readonly title: string | null;
  /** Somebody of the writer's own life, wherever else the name stands. */
  readonly isOwnLife: boolean;
}

/** What the whole note says about its names. */
export interface NameHints {
  /** Folded names of companies, which are no people. */
  readonly known: ReadonlySet<string>;
  /** Names in the addresses of the note, without marks: `kilbridejewellers`. */
  readonly domains: ReadonlySet<string>;
  /** Number of the first line that tells something, or null. */
  readonly top: number | null;
  /** Words that stand in small letters as well: at the beginning of a sentence they are no names. None in a note without capitals. */
  readonly small: ReadonlySet<string>;
  /** Every noun has a capital, as in German: a lone word with one may be anything. */
  readonly hasNouns: boolean;
}

/** What stands in front of a name in its sentence, and what behind; as much of it as is looked at. */
export interface TextAround {
  readonly lead: string;
  readonly rest: string;
}
