import { SCORES } from './scores.ts';

/** The scores as a table, with what they add up to. */
export function scoresPage(): string {
  const edited = (edits: number) => `${edits} of ${SCORES.length}`;
  const rows = SCORES.map(
    ({ name, first, last, changed }) =>
      `| ${name} | ${first[0]} | ${first[1]} | ${last[0]} | ${last[1]} | ${changed} |`,
  );
  const touched = SCORES.filter(({ first }) => first[1] > 0).length;
  const left = SCORES.filter(({ last }) => last[1] > 0).length;
  return [
    '## How the thank-you letters read',
    `Each letter was read with its note beside it, as its sender and as its reader, and marked on thirteen points: name and salutation, company and role, own topic said correctly, nothing private or untrue, no sentence shared, claim, time words, length, order, tone, next step once, frame, language. An edit is a word or a sentence to change before sending. At the first reading, by one of the authors, ${edited(touched)} letters wanted an edit; at the last, by a strict reader who knew neither the letters nor the code, ${edited(left)}, 30 edits in all, the most of them in the sentence on the next step. What is marked as mended was changed after it was counted, and those letters were not read again. The aim is no edit in nine letters of ten. Nobody who looks for work has read them yet.`,
    'These notes were written for the page. Notes that the reader had not seen, written in haste by made-up people of many trades, are harder: before the wordings and the grammar were mended for them, 6 of 30 letters wanted no edit (1.3 edits a letter); after it 22 of 43 letters from other notes wanted none (0.6 edits a letter), 32 of 59 from a third set (0.6), and 11 of 33 from the last and roughest (0.7); in all but the first, people and topics were taken as they should be read. Most edits were an article, a word that people shorten when they type, or a line in another language than English. What was found in each set was mended after it was counted.',
    [
      '| letter | marks, first | edits, first | marks, last | edits, last | at the last reading |',
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}
