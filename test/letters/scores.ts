/**
 * How each thank-you letter of the page read to somebody with its note beside it: marks of thirteen (name and salutation,
 * company and role, own topic, nothing private or untrue, no shared sentence, claim, time words, length, order, tone, next
 * step, frame, language) and words or sentences that had to change before sending; at the first reading and at the last.
 */
export interface Score {
  readonly name: string;
  readonly first: readonly [marks: number, edits: number];
  readonly last: readonly [marks: number, edits: number];
  /** What had to change at the last reading; empty where nothing had. */
  readonly changed: string;
}

/** The scores, in the order of the page. */
export const SCORES: readonly Score[] = [
  { name: 'Callum Reid', first: [12, 1], last: [11, 2], changed: 'a claim beside the topic (left out now)' },
  {
    name: 'Jonah Pike',
    first: [13, 0],
    last: [12, 2],
    changed: 'the day of the answer left out, the same offer twice (mended)',
  },
  { name: 'Margaret Oyelaran', first: [12, 1], last: [12, 2], changed: 'a claim that nothing led to (left out now)' },
  { name: 'Owen Hargreaves', first: [12, 1], last: [13, 0], changed: '' },
  { name: 'Priti Desai', first: [12, 1], last: [13, 0], changed: '' },
  { name: 'Ruta Kazlauskaite', first: [12, 1], last: [12, 1], changed: '“the labelling”, without its colour' },
  { name: 'Bettina Voss', first: [12, 2], last: [12, 1], changed: 'a strength that would have answered is not used' },
  { name: 'Emeka Obi', first: [13, 0], last: [12, 1], changed: '“to have to think about” (mended)' },
  {
    name: 'Lucía Fernández Prat',
    first: [13, 0],
    last: [11, 2],
    changed: 'the whole name in the greeting; the cart was shown, not talked about',
  },
  { name: 'Mei-Ling Chu', first: [12, 2], last: [13, 0], changed: '' },
  { name: 'Tomos Bevan', first: [12, 1], last: [13, 0], changed: '' },
  { name: 'Diego Marquez', first: [13, 0], last: [12, 1], changed: '“Just shout” in American spelling (mended)' },
  { name: 'Hannah Osei', first: [12, 1], last: [12, 1], changed: 'the claim that belongs there stood elsewhere' },
  {
    name: 'Ravi Subramaniam',
    first: [12, 1],
    last: [11, 2],
    changed: 'a claim beside the question, “most enjoyed answering” (mended)',
  },
  { name: 'Wren Castellano', first: [13, 0], last: [12, 1], changed: 'three “what” in one sentence (mended)' },
  { name: 'Abdi Warsame', first: [11, 2], last: [13, 0], changed: '' },
  { name: 'Kath Munro', first: [11, 1], last: [13, 0], changed: '' },
  { name: 'Steph Calder', first: [12, 2], last: [12, 1], changed: 'an open promise is not told' },
  { name: 'Ingrid Solheim', first: [12, 1], last: [13, 0], changed: '' },
  { name: 'Polly Ashdown', first: [13, 0], last: [13, 0], changed: '' },
  { name: 'Aurélie Marchand', first: [12, 1], last: [13, 0], changed: '' },
  { name: 'Idris Penhale', first: [13, 0], last: [13, 0], changed: '' },
  { name: 'Sunniva Aas', first: [12, 1], last: [13, 0], changed: '' },
  { name: 'Winifred Rowe', first: [12, 1], last: [13, 0], changed: '' },
];
