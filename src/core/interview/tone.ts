/** How a letter should sound; `null` in a note leaves it to the person's settings. */
export type Tone = 'formal' | 'relaxed';
