import { foldWords } from '../../../../src/core/text/fold.ts';
import type { Interview } from '../../../../src/core/interview/model.ts';
import type { Truth } from './truth.ts';

/** How often a field was read right, read wrong, and missed; the misses in words. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
  readonly notes: string[];
}

/** Scores by field. */
export type Scores = Map<string, Score>;

/** One note: its truth, what was read, and the scores to add to. */
export interface Case {
  readonly path: string;
  readonly truth: Truth;
  readonly read: Interview | null;
  readonly scores: Scores;
}

const ENOUGH = 0.6;
const NEARLY_ALL = 0.9;
const PART = 0.4;

/** Whether two texts are the same but for case, accents and marks. */
export function isSameText(a: string, b: string): boolean {
  return foldWords(a).join(' ') === foldWords(b).join(' ');
}

/** Whether a text holds most words of the wanted one, or is a good part of it ("the herbarium" of "she showed me the herbarium"). */
export function isAbout(wanted: string, text: string): boolean {
  const words = foldWords(wanted);
  const told = foldWords(text);
  const both = words.filter((word) => told.includes(word)).length;
  const isPart = told.length > 1 && both >= told.length * NEARLY_ALL && both >= words.length * PART;
  return isPart || both >= Math.max(1, words.length * ENOUGH);
}

/** Counts a miss. */
export function miss(score: Score, note: string): void {
  score.missed += 1;
  score.notes.push(note);
}

/** The score of one field, new where there is none yet. */
export function scoreOf(scores: Scores, field: string): Score {
  const score = scores.get(field) ?? { right: 0, wrong: 0, missed: 0, notes: [] };
  scores.set(field, score);
  return score;
}
