import { MASK, comparedWords } from './words.ts';

/** Two letters to one company share no run of so many words. */
export const RUN = 8;

const SHORTEST_SENTENCE = 3;

/** The runs of eight words in a masked text: with each mask as a word, and again as if the masked words were not there. */
export function runsOf(maskedText: string): ReadonlySet<string> {
  return runsOfWords(comparedWords(maskedText));
}

/** The same of a list of words. */
export function runsOfWords(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const list of [words, words.filter((word) => word !== MASK)]) {
    for (let at = 0; at + RUN <= list.length; at += 1) {
      const run = list.slice(at, at + RUN);
      if (run.filter((word) => word !== MASK).length > RUN / 2) runs.add(run.join(' '));
    }
  }
  return runs;
}

/** What must not come twice of a masked text: its runs of words and its sentences. */
export function tracesOf(maskedText: string): ReadonlySet<string> {
  return new Set([...runsOf(maskedText), ...sentenceTraces(maskedText)]);
}

/**
 * Whole sentences of a masked text: also a short one should not come twice, nor one that differs only in whom it names and how strongly it is
 * said ("thank you very much for …", "many thanks for …").
 */
export function sentenceTraces(maskedText: string): readonly string[] {
  return maskedText
    .split(/[.!?:](?:\s|$)|\n/)
    .map((sentence) =>
      comparedWords(sentence)
        .filter((word) => !LOOSE.has(word))
        .map((word) => PLAIN[word] ?? word),
    )
    .filter((words) => words.length >= SHORTEST_SENTENCE)
    .map((words) => words.join(' '));
}

const PLAIN: Readonly<Record<string, string>> = { thanks: 'thank', looking: 'look' };

/** What makes no other sentence of one: “I was glad you asked why …” and “I was glad you asked about …” are one. */
const LOOSE: ReadonlySet<string> = new Set([
  MASK,
  ...'you the team a an very much so many again really just do am about whether how why what'.split(' '),
]);

/** A run of eight words that both have, or null. */
export function sharedRun(a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const run of few) if (many.has(run)) return run;
  return null;
}
