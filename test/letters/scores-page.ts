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
    `Each letter was read with its note beside it, as its sender and as its reader, and marked on thirteen points: name and salutation, company and role, own topic said correctly, nothing private or untrue, no sentence shared, claim, time words, length, order, tone, next step once, frame, language. An edit is a word or a sentence to change before sending. At the first reading ${edited(touched)} letters wanted an edit, at the last ${edited(left)}. A mark is off where a claim is there but touches the topic only loosely, or where the note names no topic. The reading was done by one of the authors, not by people who look for work.`,
    [
      '| letter | marks, first | edits, first | marks, last | edits, last | what was changed |',
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}
