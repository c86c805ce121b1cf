/** What a careful reader finds in a note, as written beside it (`.truth.json`). `…Accept` lists other right answers. */
export interface Truth {
  readonly kind: string;
  readonly company: string | null;
  readonly companyAccept?: readonly (string | null)[];
  readonly role: string | null;
  readonly roleAccept?: readonly (string | null)[];
  readonly round: string | null;
  readonly roundAccept?: readonly (string | null)[];
  readonly format: string | null;
  readonly formatAccept?: readonly (string | null)[];
  readonly date: string | null;
  readonly dateAccept?: readonly (string | null)[];
  readonly time: string | null;
  readonly timeAccept?: readonly (string | null)[];
  readonly status: string | null;
  readonly statusAccept?: readonly (string | null)[];
  readonly decisionBy: string | null;
  readonly decisionByAccept?: readonly (string | null)[];
  readonly people: readonly TruePerson[];
  readonly peopleAccept?: readonly TruePerson[];
  readonly promises: readonly TruePromise[];
  readonly promisesAccept?: readonly (TruePromise | readonly TruePromise[])[];
  readonly private: readonly string[];
}

/** Somebody whom the note names. */
export interface TruePerson {
  readonly name: string;
  readonly nameAccept?: readonly string[];
  readonly part: string;
  readonly partAccept?: readonly string[];
  readonly email: string | null;
  readonly emailAccept?: readonly (string | null)[];
  readonly phone: string | null;
  readonly phoneAccept?: readonly (string | null)[];
  readonly topics: readonly string[];
  readonly topicsAccept?: readonly string[];
}

/** Something that the writer promised. */
export interface TruePromise {
  readonly text: string;
  readonly textAccept?: readonly string[];
  readonly to: string | null;
  readonly toAccept?: readonly (string | null)[];
  readonly done?: boolean;
}
