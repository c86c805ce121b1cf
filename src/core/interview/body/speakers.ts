/** Whom pronouns and verbs without a subject mean. */
export interface Speakers {
  /** Who was spoken of last in this paragraph; null where nobody was, or a stranger. */
  readonly last: number | null;
  /** Who asked, told or showed something last. */
  readonly teller: number | null;
  /** The only person who held the talk, where there is one. */
  readonly sole: number | null;
  /** Everybody who held the talk: "both", "all three". */
  readonly all: readonly number[];
}

/** Whose a sentence is. */
export interface Attribution {
  /** The sentence behind its subject, or whole. */
  readonly text: string;
  readonly people: readonly number[];
  /** Whom a pronoun in the next sentence means, or null. */
  readonly subject: number | null;
  /** Whether it tells what was talked about, as far as its form says. */
  readonly spoken: boolean;
  /** Set where nothing but the place of the sentence says whose it is. */
  readonly standing?: true;
}
