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
  {
    name: 'Callum Reid',
    first: [12, 1],
    last: [11, 2],
    changed: '“kept thinking about the fume cupboards” (mended); a line of the fit that matches is not used',
  },
  { name: 'Jonah Pike', first: [13, 0], last: [12, 1], changed: 'a form tutor as the one who decides (mended)' },
  {
    name: 'Margaret Oyelaran',
    first: [12, 1],
    last: [12, 1],
    changed: 'a next step that sounds like a deadline (mended)',
  },
  {
    name: 'Owen Hargreaves',
    first: [12, 1],
    last: [12, 1],
    changed: 'a governor and “the work of a Chemistry Teacher” (mended)',
  },
  {
    name: 'Priti Desai',
    first: [12, 1],
    last: [11, 2],
    changed: 'a second sentence that presumes; who decides (both mended)',
  },
  {
    name: 'Ruta Kazlauskaite',
    first: [12, 1],
    last: [11, 2],
    changed: '“the labelling” without its colour; a stiff next step (both mended)',
  },
  { name: 'Bettina Voss', first: [12, 2], last: [13, 0], changed: '' },
  { name: 'Emeka Obi', first: [13, 0], last: [12, 1], changed: 'his first topic is left out' },
  {
    name: 'Lucía Fernández Prat',
    first: [13, 0],
    last: [11, 2],
    changed: 'the whole name in the greeting; the cart was shown (both mended)',
  },
  {
    name: 'Mei-Ling Chu',
    first: [12, 2],
    last: [11, 2],
    changed: 'a stock opening; the next step told twice over (both mended)',
  },
  { name: 'Tomos Bevan', first: [12, 1], last: [12, 2], changed: 'two remarks at the end too many (both mended)' },
  {
    name: 'Diego Marquez',
    first: [13, 0],
    last: [12, 1],
    changed: 'a stiff next step, and not his to answer (mended)',
  },
  {
    name: 'Hannah Osei',
    first: [12, 1],
    last: [11, 2],
    changed: '“about … about”; the claim that belongs there (both mended)',
  },
  { name: 'Ravi Subramaniam', first: [12, 1], last: [12, 1], changed: 'a long opening (mended)' },
  { name: 'Wren Castellano', first: [13, 0], last: [13, 0], changed: '' },
  { name: 'Abdi Warsame', first: [11, 2], last: [12, 1], changed: 'a stilted next step (mended)' },
  { name: 'Kath Munro', first: [11, 1], last: [12, 1], changed: 'a second sentence that presumes (mended)' },
  {
    name: 'Steph Calder',
    first: [12, 2],
    last: [12, 1],
    changed: 'an answer expected where a call was promised (mended)',
  },
  { name: 'Ingrid Solheim', first: [12, 1], last: [12, 1], changed: 'the trial shift is not named' },
  {
    name: 'Polly Ashdown',
    first: [13, 0],
    last: [11, 2],
    changed: 'the trial shift is not named; the last sentence (mended)',
  },
  { name: 'Aurélie Marchand', first: [12, 1], last: [12, 1], changed: 'a demanding next step (mended)' },
  { name: 'Idris Penhale', first: [13, 0], last: [13, 0], changed: '' },
  { name: 'Sunniva Aas', first: [12, 1], last: [12, 1], changed: '“talk” twice, and her own words lost' },
  {
    name: 'Winifred Rowe',
    first: [12, 1],
    last: [11, 2],
    changed: '“if we speak again” though it is fixed; the hour left out (both mended)',
  },
];
