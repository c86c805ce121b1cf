/**
 * How each thank-you letter of the page read to somebody with its note beside it: marks of thirteen (name and salutation,
 * company and role, own topic, nothing private or untrue, no shared sentence, claim, time words, length, order, tone, next
 * step, frame, language) and words or sentences that had to change before sending; at the first reading and at the last.
 */
export interface Score {
  readonly name: string;
  readonly first: readonly [marks: number, edits: number];
  readonly last: readonly [marks: number, edits: number];
  /** What had to change at the first reading; empty where nothing had. */
  readonly changed: string;
}

/** The scores, in the order of the page. */
export const SCORES: readonly Score[] = [
  { name: 'Callum Reid', first: [12, 1], last: [13, 0], changed: 'a claim that did not belong to the topic' },
  { name: 'Jonah Pike', first: [13, 0], last: [13, 0], changed: '' },
  { name: 'Margaret Oyelaran', first: [12, 1], last: [13, 0], changed: '“what being a … is like”' },
  { name: 'Owen Hargreaves', first: [12, 1], last: [13, 0], changed: 'a remark that was too glib' },
  { name: 'Priti Desai', first: [12, 1], last: [13, 0], changed: 'a subject that seemed to address the role' },
  { name: 'Ruta Kazlauskaite', first: [12, 1], last: [13, 0], changed: '“what a … does”, to somebody who knows' },
  { name: 'Bettina Voss', first: [12, 2], last: [13, 0], changed: '“what being a … is like”, “next for me comes”' },
  { name: 'Emeka Obi', first: [13, 0], last: [13, 0], changed: '' },
  { name: 'Lucía Fernández Prat', first: [13, 0], last: [13, 0], changed: '' },
  { name: 'Mei-Ling Chu', first: [12, 2], last: [13, 0], changed: '“what a … does”, a remark that was too glib' },
  { name: 'Tomos Bevan', first: [12, 1], last: [12, 0], changed: '“One thing I would bring: I am …”' },
  { name: 'Diego Marquez', first: [13, 0], last: [13, 0], changed: '' },
  { name: 'Hannah Osei', first: [12, 1], last: [13, 0], changed: '“I’ll wait to hear from you by”' },
  { name: 'Ravi Subramaniam', first: [12, 1], last: [13, 0], changed: '“what being a … is like”' },
  { name: 'Wren Castellano', first: [13, 0], last: [13, 0], changed: '' },
  {
    name: 'Abdi Warsame',
    first: [11, 2],
    last: [13, 0],
    changed: 'Steph will call, not Abdi; “what being a … is like”',
  },
  { name: 'Kath Munro', first: [11, 1], last: [12, 0], changed: 'Steph will call, not Kath' },
  { name: 'Steph Calder', first: [12, 2], last: [13, 0], changed: '“I gather that”, a remark that was too glib' },
  { name: 'Ingrid Solheim', first: [12, 1], last: [13, 0], changed: '“One thing I would bring to the job: I am …”' },
  { name: 'Polly Ashdown', first: [13, 0], last: [13, 0], changed: '' },
  { name: 'Aurélie Marchand', first: [12, 1], last: [13, 0], changed: '“I gather that I will have an answer”' },
  { name: 'Idris Penhale', first: [13, 0], last: [13, 0], changed: '' },
  { name: 'Sunniva Aas', first: [12, 1], last: [12, 0], changed: '“what a … does”' },
  { name: 'Winifred Rowe', first: [12, 1], last: [13, 0], changed: '“what being a … is like”' },
];
