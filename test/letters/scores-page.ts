import { SCORES, type Score } from './scores.ts';

/** The scores as a table, with what they add up to. */
export function scoresPage(): string {
  return [
    '## How the thank-you letters read',
    'Each letter was read with its note beside it, as its sender and as its reader, and marked on thirteen points: name and salutation, company and role, own topic said correctly, nothing private or untrue, no sentence shared, claim, time words, length, order, tone, next step once, frame, language. An edit is a word or a sentence to change before sending: a firm one if the reader would not send the letter so, a soft one if another careful person might let it stand. The aim is no edit in nine letters of ten.',
    `Two single readers, an author at first and then a stricter one who knew neither the letters nor the code, left 7 and 3 letters of ${SCORES.length} without an edit. Since one reader’s taste decides too much, each reading since was done by three others who knew nothing of the earlier ones, of the letters or of the code: a letter counts as clean when at most one of the three has an edit for it. ${historyOfReadings()} What was found was mended after each reading, also after the last, which the table shows: letters that were changed for it have not been read by three again. Two more, one of them an editor, then read the letters as they stood, without these scores: without a firm edit were 24 and 23, without any 17 and 9. What they found was mended too; a third, who read the letters after that, left 22 without a firm edit and 13 without any, and what that one found was mended as well; a fourth left all 24 without a firm edit and 17 without any. After that was mended three more read them: all 24 were without a firm edit for each, without any 21, 20 and 14; two of these three had seen what the fourth found, and one read them before some wordings were changed. In five letters two of the three had an edit, in two of these for the same words; those words and most of the others have been changed, and not read again. Nobody who looks for work has read these letters yet.`,
    'These notes were written for the page. Notes that the reader had not seen, written in haste by made-up people of many trades, are harder: before the wordings and the grammar were mended for them, 6 of 30 letters wanted no edit (1.3 edits a letter); after it 22 of 43 letters from other notes wanted none (0.6 edits a letter), 32 of 59 from a third set (0.6), and 11 of 33 from the last and roughest (0.7); in all but the first, people and topics were taken as they should be read. These were read before the readings by three, and not again. Most edits were an article, a word that people shorten when they type, or a line in another language than English.',
    [
      '| letter | marks | edits | at the last reading |',
      '|---|---|---|---|',
      ...SCORES.map((score) => rowOf(score)),
    ].join('\n'),
  ].join('\n\n');
}

function rowOf({ name, marks, edits, changed }: Score): string {
  return `| ${name} | ${marks.join(', ')} | ${edits.join(', ')} | ${changed} |`;
}

/** What each of the readings by three gave, from the first to the last; how many letters had no edit at the last is reckoned from the table. */
function historyOfReadings(): string {
  const none = [0, 1, 2].map((who) => SCORES.filter(({ edits }) => edits[who] === 0).length);
  const clean = SCORES.filter(({ edits }) => edits.filter((many) => many > 0).length < 2).length;
  return [
    'Without a firm edit were at the first of these readings 13, 15 and 15 letters, then 20, 23 and 20, then 23, 24 and 23, then, as at the last, all 24 by each;',
    `without any edit 8, 7 and 7, then 3, 8 and 12, then 16, 14 and 13, then 9, 16 and 17, at the last ${none.join(', ')}.`,
    `By two of three, ${clean} of ${SCORES.length} letters were clean at the last.`,
  ].join(' ');
}
