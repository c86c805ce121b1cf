import type { Tone } from '../../interview/model.ts';
import { RUN, runsOfWords, sentenceTraces, tracesOf } from '../deal/shared-run.ts';
import { comparedWords, type Masker } from '../deal/words.ts';
import { factNames, type Facts } from '../facts/known-facts.ts';
import type { LetterPart, Wordings } from '../kind.ts';
import { shortened } from './shortened.ts';
import { fillWording } from './fill-wording.ts';

/** What a letter already says, and what other letters to that company say. */
export interface WordingContext {
  readonly facts: Facts;
  /** Most characters that one part may have. */
  readonly most: number;
  readonly tone: Tone;
  readonly spelling: 'gb' | 'us';
  readonly mask: Masker;
  /** Traces (see `tracesOf`) of other letters to the company. */
  readonly taken: ReadonlySet<string>;
  /** Where this person's turn through the wordings begins. */
  readonly turn: number;
}

/** A wording that was chosen for a part. */
export interface Chosen {
  /** As it stands in the list. */
  readonly wording: string;
  readonly text: string;
  /** The same, masked as it is compared with other letters. */
  readonly masked: string;
}

/** Facts that a letter says once. */
const ONCE = new Set(['role', 'company', 'when', 'When', 'from', 'next', 'mine', 'topic', 'also']);
const FILLERS = new Set(
  'the a an and or of to in on at for with by from that this it is was i you your my me would have has had not be as so if are we our do'.split(
    ' ',
  ),
);

/**
 * The wording for a part, given what the letter says so far: its facts are known, its tone fits, it shares no run with other
 * letters, and it repeats as little as possible. Null when no wording can be used.
 */
export function chooseWording(part: LetterPart, sofar: readonly Chosen[], given: WordingContext): Chosen | null {
  const before = comparedWords(sofar.map(({ masked }) => masked).join(' ')).slice(-2 * RUN);
  for (const group of part.groups) {
    const inOrder = inTurn(usableWordings(group, given), given.turn, part.id);
    const free = inOrder.filter((chosen) => isFree(chosen, before, given));
    if (free.length > 0) return leastRepeating(free, sofar);
  }
  return null;
}

/** For a part that must stand although every wording of it is taken: the shortest that has its facts. */
export function shortestWording(part: LetterPart, given: WordingContext): Chosen | null {
  const usable = part.groups.flatMap((group) => usableWordings(group, given));
  return usable.reduce<Chosen | null>(
    (best, each) => (best && best.text.length <= each.text.length ? best : each),
    null,
  );
}

/** The wordings of a group whose facts are known, in the tone of the letter, filled in. */
export function usableWordings(group: Wordings, given: WordingContext): readonly Chosen[] {
  const known = knownWordings.get(given) ?? new Map<Wordings, readonly Chosen[]>();
  const usable = known.get(group) ?? fillWordings(group, given);
  knownWordings.set(given, known.set(group, usable));
  return usable;
}

/** A part of which every wording is taken is looked at again for its shortest one. */
const knownWordings = new WeakMap<WordingContext, Map<Wordings, readonly Chosen[]>>();

function fillWordings(group: Wordings, { facts, tone, spelling, most, mask }: WordingContext): readonly Chosen[] {
  const wordings = [...(group.both ?? []), ...(group[tone] ?? [])];
  return wordings
    .filter((wording) => factNames(wording).every((name) => name === 'when' || facts[name] !== undefined))
    .map((wording) => {
      const text = fillWording(tone === 'relaxed' ? shortened(wording) : wording, facts, spelling);
      return { wording, text, masked: mask(text) };
    })
    .filter(({ text }) => Array.from(text).length <= most);
}

/** Whether a wording, put behind the words before it, brings nothing that another letter has. */
function isFree({ masked }: Chosen, before: readonly string[], { taken }: WordingContext): boolean {
  if (sentenceTraces(masked).some((trace) => taken.has(trace))) return false;
  const brought = runsOfWords([...before, ...comparedWords(masked)]);
  const stood = runsOfWords(before);
  return ![...brought].some((run) => taken.has(run) && !stood.has(run));
}

/** Whether a whole text brings nothing that another letter has. */
export function isFreeText(text: string, { mask, taken }: WordingContext): boolean {
  return ![...tracesOf(mask(text))].some((trace) => taken.has(trace));
}

/** What stands for a subject among the traces: two people of a panel should not get the same one. */
export function subjectTrace(subject: string, mask: Masker): string {
  return `subject: ${comparedWords(mask(subject)).join(' ')}`;
}

/**
 * The wordings from somebody's own beginning on. It is counted over all of them, taken or not: what others got moves nobody's beginning.
 */
export function inTurn(choices: readonly Chosen[], turn: number, part: string): readonly Chosen[] {
  const begin = (turn + part.length * 3) % Math.max(choices.length, 1);
  return [...choices.slice(begin), ...choices.slice(0, begin)];
}

function leastRepeating(choices: readonly Chosen[], sofar: readonly Chosen[]): Chosen {
  const said = new Set(tellingWords(sofar));
  const facts = new Set(sofar.flatMap(({ wording }) => factNames(wording)));
  const cost = (choice: Chosen): number => {
    const again = tellingWords([choice]).filter((word) => said.has(word)).length;
    const onceMore = factNames(choice.wording).filter((name) => ONCE.has(name) && facts.has(name)).length;
    return again * 2 + onceMore * 10;
  };
  const costs = new Map(choices.map((choice) => [choice, cost(choice)] as const));
  return choices.reduce((best, choice) => ((costs.get(choice) ?? 0) < (costs.get(best) ?? 0) ? choice : best));
}

/** "Interested" and "interest" are one word. */
const STEM = 8;

function tellingWords(chosen: readonly Chosen[]): readonly string[] {
  const words = chosen.flatMap(({ masked }) => comparedWords(masked));
  const telling = words.filter((word) => word.length > 3 && !FILLERS.has(word));
  return [...new Set(telling.map((word) => word.slice(0, STEM)))];
}
