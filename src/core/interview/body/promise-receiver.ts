import { foldText } from '../../text/fold.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { chores, partNouns, workWords } from '../words/tasks.ts';
import type { OwnedLine } from './owned-lines.ts';
import { beginsWithReceiver, hasReceiver } from './promised-words.ts';
import { introducesStranger, isForStranger } from './strangers.ts';

/** Whom promises can be for. */
export interface Receivers {
  readonly finder: PeopleFinder;
  /** Index of the only person who can be meant, or null. */
  readonly sole: number | null;
  /** Index of the only recruiter, or null. */
  readonly recruiter: number | null;
}

/** What was promised, with what stands around it. */
export interface PromisedTo {
  readonly words: string;
  /** The sentence in front of the words: "told Tove I'd". */
  readonly before: string;
  readonly owned: OwnedLine;
  /** Who was named last above, whom "her" means. */
  readonly last: number | null;
}

/** The words of a text as workWords and chores meet them. */
function wordsIn(text: string): string {
  return ` ${foldText(text).replace(/'s(?![a-z])|[^\p{L}\p{N}' -]/gu, ' ')} `;
}

/** Whether words tell of something that only the other side can want: a certificate, references, an answer. */
export function isForThem(text: string): boolean {
  const folded = wordsIn(text);
  return !isChore(text) && workWords.some((word) => folded.includes(` ${word} `));
}

/** Whether words tell of an everyday thing that no interviewer waits for. */
export function isChore(text: string): boolean {
  const folded = wordsIn(text);
  return chores.some((word) => folded.includes(` ${word} `));
}

/** The person whom the words name as the one who gets it, or null. */
export function namedReceiver(words: string, { finder }: Receivers): number | null {
  const [first] = finder.mentions(words);
  return first === undefined ? null : (directed(words, finder) ?? first.person);
}

/** Who gets what was promised: whom the words or those before them name, whom a pronoun means, under whom it stands, or the only one; else null. */
export function receiverOf(told: PromisedTo, people: Receivers): number | null {
  const isStrange = introducesStranger(told.before, people.finder);
  const promised = isStrange ? { ...told, last: null } : told;
  const named = nearest(promised, people);
  const isForOther = isToSomebodyElse(promised.words) || isStrange || isForStranger(promised.words, people.finder);
  return named ?? (isForOther ? null : (ownerOf(promised.owned) ?? meant(promised, people)));
}

/** Whether nobody else can be meant: the line names that person alone, or it names nobody and stands under them or there is nobody else. */
export function isSurely(person: number | null, { line, owners }: OwnedLine, { finder, sole }: Receivers): boolean {
  const named = new Set(finder.mentions(line.text).map((mention) => mention.person));
  if (person === null || named.size > 0) return person !== null && named.size === 1 && named.has(person);
  return sole === person || (owners.length === 1 && owners[0] === person);
}

/** Whom the words name; where they begin with "send her", whom the words in front or those above name. */
function nearest({ words, before, last }: PromisedTo, people: Receivers): number | null {
  const above = people.finder.mentions(before).at(-1)?.person ?? null;
  const named = namedReceiver(words, people);
  return beginsWithReceiver(words) ? (above ?? last ?? named) : (named ?? above);
}

function ownerOf({ owners }: OwnedLine): number | null {
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

function meant({ words, last }: PromisedTo, { recruiter, sole }: Receivers): number | null {
  const isForPart = partNouns.some((noun) => wordsIn(words).includes(` ${noun} `));
  return (isForPart ? recruiter : null) ?? (hasReceiver(words) ? last : null) ?? sole;
}

/** "dem Lois bring ich …": German puts in front who gets it. */
const TO_THE = /^(?:dem|der|den) \p{Lu}\p{Ll}+ \p{Ll}+ ich(?!\p{L})/u;

/** "to Iris" of somebody whom the note does not count among the people of the talk. */
export function isToSomebodyElse(words: string): boolean {
  return (
    TO_THE.test(words) || /(?:^|\s)(?:to|→|->|an|à|a|aan|naar|til|till|pra|pro|per) (?!HR\b)\p{Lu}\p{Ll}/u.test(words)
  );
}

/** Of several people in a text, the one it goes to: behind "to" or an arrow, or in front of a colon. */
function directed(text: string, finder: PeopleFinder): number | null {
  const behind = /(?:\bto|→|->|@|\ban|\bà|\ba|\bnaar|\bnr|\bvoor|\bfor)\s+([^,.;]{2,40})/u.exec(text)?.[1];
  const before = /^@?([^:]{2,30}):/.exec(text)?.[1];
  const met = [before, behind].flatMap((part) => (part === undefined ? [] : finder.mentions(part)));
  return met[0]?.person ?? null;
}
