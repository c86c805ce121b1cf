/**
 * How each thank-you letter of the page read to three people with its note beside it: marks of thirteen (name and salutation, company and
 * role, own topic, nothing private or untrue, no shared sentence, claim, time words, length, order, tone, next step, frame, language), words
 * or sentences to change before sending; at the last reading.
 */
export interface Score {
  readonly name: string;
  readonly marks: readonly number[];
  readonly edits: readonly number[];
  /** What had to change at the last reading; empty where nothing had. */
  readonly changed: string;
}

/** The scores, in the order of the page. */
export const SCORES: readonly Score[] = [
  {
    name: 'Callum Reid',
    marks: [12, 12, 12],
    edits: [2, 1, 1],
    changed: '“glad” about cupboards that are out of order; “my department”, where the note says “the”',
  },
  { name: 'Jonah Pike', marks: [13, 12, 12], edits: [1, 1, 1], changed: 'how the strength is joined' },
  {
    name: 'Margaret Oyelaran',
    marks: [13, 13, 13],
    edits: [0, 1, 0],
    changed: 'the sample lesson, which the note gives to nobody',
  },
  { name: 'Owen Hargreaves', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  { name: 'Priti Desai', marks: [12, 12, 13], edits: [1, 1, 0], changed: '“I will be glad to hear … by”' },
  { name: 'Ruta Kazlauskaite', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  { name: 'Bettina Voss', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  { name: 'Emeka Obi', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  { name: 'Lucía Fernández Prat', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  {
    name: 'Mei-Ling Chu',
    marks: [13, 12, 13],
    edits: [0, 1, 0],
    changed: '“I have made sure that I am free” is not in the note',
  },
  { name: 'Tomos Bevan', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  { name: 'Diego Marquez', marks: [13, 12, 12], edits: [0, 1, 1], changed: '“dashboards nobody reads”' },
  { name: 'Hannah Osei', marks: [12, 12, 12], edits: [1, 1, 1], changed: '“work of my own”' },
  { name: 'Ravi Subramaniam', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  { name: 'Wren Castellano', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  { name: 'Abdi Warsame', marks: [13, 13, 12], edits: [0, 0, 1], changed: 'the whiteboard and the trust are left out' },
  {
    name: 'Kath Munro',
    marks: [13, 12, 13],
    edits: [0, 1, 0],
    changed: '“made a note of Steph’s call” before it was made',
  },
  { name: 'Steph Calder', marks: [13, 12, 12], edits: [1, 1, 1], changed: 'a promise without a day' },
  { name: 'Ingrid Solheim', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  { name: 'Polly Ashdown', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  { name: 'Aurélie Marchand', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  { name: 'Idris Penhale', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  { name: 'Sunniva Aas', marks: [13, 13, 13], edits: [0, 0, 0], changed: '' },
  {
    name: 'Winifred Rowe',
    marks: [12, 13, 13],
    edits: [1, 0, 0],
    changed: '“closing in four days instead of nine” behind “talk about”',
  },
];
