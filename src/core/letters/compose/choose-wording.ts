import type { Tone } from '../../interview/model.ts';
import { runsOf, sentencesOf, sharedRun } from '../deal/shared-run.ts';
import { comparedWords, masked } from '../deal/words.ts';
import { factNames, type Facts } from '../facts/known-facts.ts';
import type { Part, Wordings } from '../kind.ts';
import { shortened } from './shortened.ts';
import { fillWording } from './fill-wording.ts';

/** What a letter already says, and what other letters to that company say. */
export interface Desktop {
  readonly facts: Facts;
  /** Most characters that one part may have. */
  readonly most: number;
  readonly tone: Tone;
  readonly spelling: 'gb' | 'us';
  readonly masks: readonly string[];
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
export function chooseWording(part: Part, sofar: readonly Chosen[], desk: Desktop): Chosen | null {
  for (const group of part.groups) {
    const usable = usableWordings(group, desk);
    const free = usable.filter((chosen) => isFree([...sofar, chosen], desk));
    if (free.length > 0) return leastRepeating(inTurn(free, desk.turn, part.id), sofar, desk);
  }
  return null;
}

/** For a part that must stand although every wording of it is taken: the shortest that has its facts. */
export function shortestWording(part: Part, desk: Desktop): Chosen | null {
  const usable = part.groups.flatMap((group) => usableWordings(group, desk));
  return usable.reduce<Chosen | null>(
    (best, each) => (best && best.text.length <= each.text.length ? best : each),
    null,
  );
}

/** The wordings of a group whose facts are known, in the tone of the letter, filled in. */
export function usableWordings(group: Wordings, { facts, tone, spelling, most }: Desktop): readonly Chosen[] {
  const wordings = [...(group.both ?? []), ...(group[tone] ?? [])];
  return wordings
    .filter((wording) => factNames(wording).every((name) => facts[name] !== undefined))
    .map((wording) => ({
      wording,
      text: fillWording(tone === 'relaxed' ? shortened(wording) : wording, facts, spelling),
    }))
    .filter(({ text }) => Array.from(text).length <= most);
}

function isFree(chosen: readonly Chosen[], { masks, taken }: Desktop): boolean {
  const text = masked(chosen.map((each) => each.text).join(' '), masks);
  return sharedRun(tracesOf(text), taken) === null;
}

/** What must not come twice of a masked text: its runs of words and its sentences. */
export function tracesOf(maskedText: string): ReadonlySet<string> {
  return new Set([...runsOf(maskedText), ...sentencesOf(maskedText)]);
}

/** What stands for a subject among the traces: two people of a panel should not get the same one. */
export function subjectTrace(subject: string, masks: readonly string[]): string {
  return `subject: ${comparedWords(masked(subject, masks)).join(' ')}`;
}

function inTurn(choices: readonly Chosen[], turn: number, part: string): readonly Chosen[] {
  const begin = (turn + part.length * 3) % choices.length;
  return [...choices.slice(begin), ...choices.slice(0, begin)];
}

function leastRepeating(choices: readonly Chosen[], sofar: readonly Chosen[], { masks }: Desktop): Chosen {
  const said = new Set(tellingWords(sofar, masks));
  const facts = new Set(sofar.flatMap(({ wording }) => factNames(wording)));
  const cost = (choice: Chosen): number => {
    const again = tellingWords([choice], masks).filter((word) => said.has(word)).length;
    const onceMore = factNames(choice.wording).filter((name) => ONCE.has(name) && facts.has(name)).length;
    return again * 2 + onceMore * 10;
  };
  return choices.reduce((best, choice) => (cost(choice) < cost(best) ? choice : best));
}

function tellingWords(chosen: readonly Chosen[], masks: readonly string[]): readonly string[] {
  const words = chosen.flatMap(({ text }) => comparedWords(masked(text, masks)));
  return [...new Set(words)].filter((word) => word.length > 3 && !FILLERS.has(word));
}
