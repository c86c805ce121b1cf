import { smallPattern } from '../../text/small-pattern.ts';
import { WEEKDAYS } from '../../time/words/calendar.ts';
import { foldText } from '../../text/fold.ts';
import { isOnlyAWord } from './name-shape.ts';
import {
  isAbbreviation,
  isDegreeTail,
  isGaelicArticle,
  isGivenName,
  isHonorific,
  isInitial,
  isNameWord,
  isParticle,
  isTitleWord,
} from './name-words.ts';

/** Words in running text that could be somebody's name. */
export interface NameCandidate {
  /** The words, forms of address included. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hasHonorific: boolean;
  /** Number of words without forms of address. */
  readonly count: number;
}

const FRONT = /^(?:[OA]|Daughter|Wife|Husband|Tochter|Sohn|Hij[oa]|Figli[oa])$/u;
const TOKEN = /[\p{L}\p{M}\d][\p{L}\p{M}\d'’.‐-]*/gu;
const MOST_WORDS = 5;
/** Particles that are names' only behind another one: "op den", "in 't". */
const LONE = new Set(['in', 'op', 'aan', 'e', 'y', 'i', 'o', 'a', 'der', 'den', 'zur', 'zum']);
/** These hold an article: they begin no name. */
const CONTRACTED = smallPattern('^(?:vom|zum|zur|del|do|da|du|den|dem|der|die|das)$');
/** "In Vienna", "In the truck". */
const OPENS_SENTENCE = smallPattern('^(?:in|op|aan)$');
/** "Imogen I'd": a clause begins. */
const PRONOUN = /^(?:I|She|He|They|We|You|It|There|That)['’]/u;
/** "Frau Osei, Abena heißt sie mit Vornamen": a name of the one before. */
const FIRST_NAME = /^ (?:hei(?:ß|ss)t (?:sie|er) mit Vornamen|is (?:his|her) first name)/u;
const OF = /^(?:von|vom|van|der|zu|zur|zum)$/u;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds every run of capitalised words, with forms of address in front and particles inside. */
export function findNameCandidates(sentence: string): readonly NameCandidate[] {
  const tokens = Array.from(sentence.matchAll(TOKEN), (met): Token => tokenOf(met[0], met.index));
  const found: NameCandidate[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = runAt(tokens, at, sentence);
    const candidate = candidateOf(run);
    if (candidate !== null && !FIRST_NAME.test(sentence.slice(candidate.end))) found.push(candidate);
    at += Math.max(1, run.length);
  }
  return found;
}

/** Two capitals or more: an abbreviation. */
function isLoud(word: string): boolean {
  return /^\p{Lu}{2,}\d*$/u.test(word);
}

/** A full stop ends a token only behind an initial or a form of address. */
function tokenOf(text: string, start: number): Token {
  const isShort = isInitial(text) || isHonorific(text) || isDegreeTail(text);
  const cut = isShort ? text : text.replace(/['’]s$|[.'’-]$/, '');
  return { text: cut, start, end: start + cut.length };
}

function runAt(tokens: readonly Token[], at: number, sentence: string): readonly Token[] {
  const run: Token[] = [];
  for (const token of tokens.slice(at, at + MOST_WORDS + 2)) {
    const last = run.at(-1);
    if (!belongs(token, run) || (last !== undefined && !isNext(last, token, sentence))) break;
    run.push(token);
  }
  const end = run.map(({ text }) => isNameWord(text)).lastIndexOf(true);
  return run.slice(0, end + 1);
}

/** One blank behind the last word; no abbreviation behind a particle, and no weekday. */
function isNext(last: Token, token: Token, sentence: string): boolean {
  const isNear = sentence.slice(last.end, token.start) === ' ';
  return isNear && !isWeekday(token, sentence) && !(isLoud(token.text) && isParticle(last.text));
}

/** "Dr. Pauly Mi 17:30": the short name of a day in front of its number. */
function isWeekday({ text, end }: Token, sentence: string): boolean {
  return text.length < 5 && WEEKDAYS.has(foldText(text)) && /^\.? \d/.test(sentence.slice(end, end + 3));
}

function belongs({ text }: Token, run: readonly Token[]): boolean {
  const isFirst = run.every((token) => isAddress(token.text));
  if (isHonorific(text) || (isFirst && goesOnAddress(text, run))) return isFirst;
  if (isFirst && beginsNoName(text, run)) return false;
  if (run.length > 0 && isSmallPart(text, run)) return canGoOn(text.toLowerCase(), run);
  return canBePart(text) && (run.length > 0 || text.length > 1);
}

function isSmallPart(word: string, run: readonly Token[]): boolean {
  return isParticle(word) || isGaelicArticle(word, run.at(-1)?.text);
}

function goesOnAddress(word: string, run: readonly Token[]): boolean {
  return run.length > 0 && isDegreeTail(word);
}

function canBePart(word: string): boolean {
  return isNameWord(word) && !isOrdinary(word) && !/\d/.test(word);
}

function isAddress(word: string): boolean {
  return isHonorific(word) || isDegreeTail(word);
}

function beginsNoName(word: string, run: readonly Token[]): boolean {
  return CONTRACTED.test(word) || (run.length === 0 && OPENS_SENTENCE.test(word));
}

function isOrdinary(word: string): boolean {
  return isTitleWord(word, false) || isOnlyAWord(word) || PRONOUN.test(word);
}

/** "Jan van der Berg" goes on behind the given name; "Ulrike Rohde von der Beratung", "Frau Hinnerks vom Empfang" and "Dana in March" do not. */
function canGoOn(particle: string, run: readonly Token[]): boolean {
  if (LONE.has(particle)) return isParticle(run.at(-1)?.text ?? '') && run.length > 1;
  if (!OF.test(particle)) return true;
  const [first, ...others] = run.filter(({ text }) => isNameWord(text) && !isHonorific(text));
  const isFamily = first !== undefined && first !== run[0] && !isGivenName(first.text);
  return others.length === 0 && !isFamily;
}

/** "StB Jochen Veltrup", "GMD Wolf Aschauer": letters in front of a whole name that begins with a given name stand for a title. */
function withoutLetters(run: readonly Token[]): readonly Token[] {
  const [letters, given, family] = run;
  if (letters === undefined || given === undefined || family === undefined) return run;
  return isAbbreviation(letters.text) && isGivenName(given.text) && !isLoud(given.text) ? run.slice(1) : run;
}

/** "Daughter Shona", "O Sr. Amílcar": a relative or an article with the capital of a sentence is no part of a name. */
function withoutFront(run: readonly Token[]): readonly Token[] {
  const [front, next] = run;
  if (front === undefined || next === undefined || !FRONT.test(front.text)) return run;
  return isHonorific(next.text) || isGivenName(next.text) ? run.slice(1) : run;
}

function candidateOf(whole: readonly Token[]): NameCandidate | null {
  const run = withoutFront(withoutLetters(whole));
  const own = run.filter(({ text }) => !isAddress(text));
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || !own.some(({ text }) => isNameWord(text) && !isInitial(text))) return null;
  if (own.length === 1 && isLoud(own[0]?.text ?? '')) return null;
  const text = run.map((token) => token.text).join(' ');
  return { text, start: first.start, end: last.end, hasHonorific: own.length < run.length, count: own.length };
}
