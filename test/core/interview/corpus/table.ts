import type { Score, Scores } from './counts.ts';

/** Of what was read, how much is right, in percent. */
export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 100 : (100 * right) / (right + wrong);
}

/** Of what there was to read, how much was read, in percent. */
export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 100 : (100 * right) / (right + missed);
}

/** The table that the test prints. */
export function tableOf(scores: Scores): string {
  const rows = [...scores].map(([field, score]) => [
    field,
    `${precision(score).toFixed(1)} %`,
    `${recall(score).toFixed(1)} %`,
    String(score.wrong),
    String(score.missed),
  ]);
  return [['field', 'precision', 'recall', 'wrong', 'missed'], ...rows]
    .map((row) => row.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(10))).join(''))
    .join('\n');
}
