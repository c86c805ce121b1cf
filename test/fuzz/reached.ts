const PLACES = ['interviews', 'people', 'letters', 'cards', 'settings', 'logs'] as const;

/** How much of each kind was read from texts: a kind that no text reaches is not tried at all. */
export type Reached = Readonly<Record<(typeof PLACES)[number], number>>;

export const NOTHING_REACHED: Reached = { interviews: 0, people: 0, letters: 0, cards: 0, settings: 0, logs: 0 };

/** What both reached together. */
export function sumOf(one: Reached, other: Partial<Reached>): Reached {
  const counts = PLACES.map((place) => [place, one[place] + (other[place] ?? 0)] as const);
  return Object.fromEntries(counts) as Record<(typeof PLACES)[number], number>;
}

/** The kinds of which nothing was read. */
export function notReached(reached: Reached): readonly string[] {
  return PLACES.filter((place) => reached[place] === 0);
}
