import { plainLetters } from '../../text/plain-letters.ts';
import { firstWord, isDeed } from './deed-words.ts';
import { remember } from '../../text/remember.ts';
import {
  clauseLeads,
  kept,
  mineToDo,
  otherSubjects,
  promised,
  promiseStems,
  promiseReceivers,
  saidTo,
  who,
  willDo,
} from '../words/promises.ts';

/** What a sentence promises. */
export interface PromisedWords {
  /** The words of the deed: "send her the rota" of "I said I'd send her the rota". */
  readonly text: string;
  /** Where they begin in the sentence. */
  readonly start: number;
  /** How sure it is: said to be promised, a duty ("need to send …"), or no more than a deed ("send …"). */
  readonly how: 'promised' | 'duty' | 'deed';
  /** Whether the sentence says that it was kept. */
  readonly done: boolean;
}

type How = PromisedWords['how'];

const LEAD = `(?:${clauseLeads})[,:]? `;
const ONE_LEAD = new RegExp(LEAD, 'y');
const MOST_LEADS = 2;
/** How a clause that promises may begin; behind some of the beginnings a deed must stand. */
const OPENINGS: readonly { readonly how: How; readonly isBeforeDeed: boolean; readonly pattern: RegExp }[] = [
  { how: 'promised', isBeforeDeed: true, pattern: opening(`(?:${either(saidTo)})(?![a-z])`) },
  { how: 'promised', isBeforeDeed: false, pattern: opening(`(?:${either(promised)})(?![a-z])`) },
  { how: 'promised', isBeforeDeed: false, pattern: opening(`(?=${either(mineToDo)})`) },
  { how: 'duty', isBeforeDeed: true, pattern: opening(`(?:${either(willDo)})(?![a-z])`) },
];
/** Most sentences promise nothing, which one look tells. */
const MAY_PROMISE = new RegExp(promiseStems);
const BREAK =
  /[,;:(–—]\s|\s[-–—]+\s|\s(?:and|und|et|y|e|en|och|og|but|aber|mais|pero|ma|maar|men)\s|\s(?=→|\()|\s(?=i (?:also )?(?:promised|told|said|undertook) )|\s(?=que je (?:lui|leur) )/gu;
const OTHERS = new RegExp(`^(?:${LEAD}){0,2}(?:${otherSubjects}|i|we|ich|je|jag|jeg|ik) `);
const NEXT_ONE =
  /^(?:(?:and|und|et|y|e|en|och) )?(?:(?:to|an|a|al|alla|à|aan|pra|pro|till|für|für) \p{Lu}|\p{Lu}\p{L}+ (?:the|a|my|die|den|das|mein\p{L}*|het|de|mijn|il|la|le|mon|ma|mes|el|mi) )/u;
const KEPT = new RegExp(`(?:^|[-–—(*,.;:→] ?|  )${kept}`);
const KEPT_FIRST = new RegExp(`^[^a-z✓✔✅☑]{0,4}${kept}`);
const RECEIVED = new RegExp(`(?:^|[^a-z])(?:${promiseReceivers})(?![a-z])`);
const RECEIVED_FIRST = new RegExp(`^(?:to )?(?:\\S+ ){0,2}(?:${promiseReceivers})(?![a-z])`);
const TO_ME = /^\S+ (?:me|us|mir|uns|mij)(?![a-z])/;
const SHORTEST = 6;
const LONGEST = 200;

/** The promises in one sentence, in order. Empty where it makes none, asks something, or tells what others do. */
export const promisesIn = remember(read, 200);

function read(sentence: string): readonly PromisedWords[] {
  const text = sentence.normalize('NFC');
  const plain = plainLetters(text).replace(/[’‘]/g, "'");
  if (!mayPromise(plain)) return [];
  const found: Open[] = [];
  let last: Open | null = null;
  for (const clause of clausesOf(plain)) {
    const next = openingIn(plain, clause, last);
    if (next !== null) found.push(next);
    last = next ?? (last === null ? null : goneOn(last, clause, { text, plain, found }));
  }
  return found.flatMap((one) => wordsOf(one, text, plain));
}

function mayPromise(plain: string): boolean {
  return (
    (MAY_PROMISE.test(plain) || isDeed(firstWord(plain, startsAt(plain, 0)[0] ?? 0))) && !/\?["')\s]{0,4}$/.test(plain)
  );
}

/** The promise that begins with a clause, or null; a mere deed counts at the start of the sentence, and goes on with what was promised before. */
function openingIn(plain: string, { from, to }: Clause, last: Open | null): Open | null {
  const found = openingAt(plain, from, from > 0 && last === null);
  return found === null ? null : { ...found, how: found.how === 'deed' ? (last?.how ?? 'deed') : found.how, to };
}

/** The open promise behind a clause that begins none: longer, another for the next person, or null where somebody else is the subject. */
function goneOn(
  last: Open,
  { from, to }: Clause,
  { text, plain, found }: { readonly text: string; readonly plain: string; readonly found: Open[] },
): Open | null {
  if (OTHERS.test(plain.slice(from, to))) return null;
  if (!NEXT_ONE.test(text.slice(from))) {
    last.to = to;
    return last;
  }
  const next = { how: last.how, from, to };
  found.push(next);
  return next;
}

/** Whether a line tells by a mark or a word behind it that it was done: "(sent Tuesday)", "– done". */
export function isKept(text: string): boolean {
  return KEPT.test(plainLetters(text.normalize('NFC')));
}

/** Whether words begin with somebody else who does something: "she sends …". */
export function isOthers(text: string): boolean {
  return OTHERS.test(plainLetters(text.normalize('NFC')));
}

/** Whether words begin by a pronoun for the one who gets it: "send her …", "ihm …". */
export function beginsWithReceiver(words: string): boolean {
  return RECEIVED_FIRST.test(plainLetters(words.normalize('NFC')));
}

/** Whether a sentence says no more than that what stands before it was done: "Sent on Thursday." */
export function saysKept(sentence: string): boolean {
  return KEPT_FIRST.test(plainLetters(sentence.normalize('NFC')));
}

/** Whether words say by a pronoun that somebody gets something. */
export function hasReceiver(words: string): boolean {
  return RECEIVED.test(plainLetters(words.normalize('NFC')));
}

/** A promise whose end is not found yet. */
interface Open {
  readonly how: How;
  readonly from: number;
  to: number;
}

interface Clause {
  readonly from: number;
  readonly to: number;
}

function clausesOf(plain: string): readonly Clause[] {
  const breaks = [...plain.matchAll(BREAK)];
  const starts = [0, ...breaks.map((met) => met.index + met[0].length)];
  return starts.map((from, index) => ({ from, to: breaks[index]?.index ?? plain.length }));
}

function openingAt(plain: string, at: number, isLater: boolean): { readonly how: How; readonly from: number } | null {
  const starts = startsAt(plain, at);
  for (const { how, isBeforeDeed, pattern } of OPENINGS) {
    const from = starts.map((start) => endOf(pattern, plain, start)).find((end) => end !== null) ?? null;
    if (from !== null && (!isBeforeDeed || isDeed(firstWord(plain, from)))) return { how, from };
  }
  const [from = at] = starts;
  return !isLater && isDeed(firstWord(plain, from)) ? { how: 'deed', from } : null;
}

/** Where a clause may begin: behind all its leading words ("and also "), the last of these places first. */
function startsAt(plain: string, at: number): readonly number[] {
  const starts = [at];
  while (starts.length <= MOST_LEADS) {
    const end = endOf(ONE_LEAD, plain, starts[0] ?? at);
    if (end === null) break;
    starts.unshift(end);
  }
  return starts;
}

/** Where the match of a sticky pattern at a place ends, or null where it does not match there. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function wordsOf({ how, from, to }: Open, text: string, plain: string): readonly PromisedWords[] {
  const gap = /^[\s,:]*/.exec(plain.slice(from, to))?.[0].length ?? 0;
  const start = from + gap;
  const isDone = KEPT.exec(plain.slice(start));
  const end = isDone ? Math.min(to, start + isDone.index) : to;
  const words = text.slice(start, Math.min(end, start + LONGEST)).replace(/[\s.,;:(–—-]{1,8}$/u, '');
  if (words.length < SHORTEST || TO_ME.test(plain.slice(start))) return [];
  return [{ text: words, start, how, done: isDone !== null }];
}

function opening(source: string): RegExp {
  return new RegExp(source, 'y');
}

function either(sources: readonly string[]): string {
  return sources
    .map((source) => `(?:${source})`)
    .join('|')
    .replaceAll('WHO', who);
}
