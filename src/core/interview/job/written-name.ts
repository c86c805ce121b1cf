import { foldText } from '../../text/fold.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { MONTHS, WEEKDAYS } from '../../time/words/calendar.ts';
import { isOnlyAWord, isTitleText } from '../people/name-shape.ts';
import { firstWordOf, isGivenName, isHonorific, wordsOf } from '../people/name-words.ts';
import { partOfCompany } from '../people/part-of.ts';
import { isFirmWord, isOrganisation } from '../people/read-named.ts';
import { atWords, inWords, titleNoise } from '../words/job-text.ts';
import { talkNouns } from '../words/prose.ts';

const NOISE = new Set([...titleNoise, ...talkNouns.map(foldText)]);
const AT = new Set([...atWords, ...inWords, 'au', 'aux', 'al', 'alla', 'the']);
const DAYS =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\b\d{6,12}\b|^\d{1,2}[.)] |\d{1,2}:\d{2}|\bround \d|\br\d\b/giu;
const LONGEST_NAME = 80;
/** Words inside a firm's name that are written small. */
export const JOINER = /^(?:&|and|of|de|da|do|la|di|du|der|für|van)$/u;
/** A mark ends a name, but not behind "St.". */
const ENDS = /^(?!St\.$).*[.,;:!?)]$/u;
/** A capital, but not in "the Corran Playhouse and I have seen it". */
const PART = /^(?!I(?:['’]|$))\p{Lu}/u;
const MOST_IN_FRONT = 3;
const ARTICLE = /^(?:The|Our|Their|Der|Die|Das|Le|La|Les|El|Il|Het|De)$/;

/** The run of capitals that begins there, with "&" inside, when it is no person. */
export function nameAt(text: string, start: number): string | null {
  const words: string[] = [];
  for (const word of text.slice(start, start + LONGEST_NAME).split(' ')) {
    if (!PART.test(word) && !JOINER.test(word)) break;
    words.push(word);
    if (ENDS.test(word)) break;
  }
  while (JOINER.test(words.at(-1) ?? '')) words.pop();
  const name = trimMarks(words.join(' '), '.,;:!?)');
  const isWhole = !/^\p{L}/u.test(text.slice(start + name.length));
  return isFirmName(name) && (isWhole || isOrganisation(name)) ? name : null;
}

/** Whether a run of words can be a firm: no form of address in front, and no job title. */
export function isFirmName(name: string): boolean {
  return !isHonorific(firstWordOf(name)) && !isTitleText(name);
}

/** A word that says when and which talk: "interview", "Thu", "March", "14". */
export function isNoise(word: string): boolean {
  const folded = foldText(trimMarks(word, '.,!()'));
  return NOISE.has(folded) || WEEKDAYS.has(folded) || MONTHS.has(folded) || /^\d{1,2}$/.test(folded);
}

/** A title without its day, time and number of round. */
export function withoutDays(title: string): string {
  return title.replace(DAYS, ' ');
}

/** A piece of a title without the words that say when and which talk: "Interview w/ Tern & Vole Books" → "Tern & Vole Books". */
export function withoutNoise(part: string): string {
  const plain = withoutDays(part).replace(/\p{Extended_Pictographic}|\uFE0F/gu, ' ');
  const words = wordsOf(plain).filter((word) => !isNoise(word));
  while (AT.has(words[0] ?? '')) words.shift();
  return trimMarks(words.join(' '), '.,-–!');
}

/** The name of a title as the text writes it, with the capitalised words around it that make it a firm's. */
export function writtenIn(name: string, texts: readonly string[]): string | null {
  const names = [name, name.replace(/ (?:and|und|et|y|e|en|och) /iu, ' & '), name.replace(' & ', ' and ')];
  const found = texts.flatMap((text) => names.flatMap((one) => writtenInLine(one, text) ?? []));
  return found.find(isOrganisation) ?? found[0] ?? null;
}

function writtenInLine(name: string, text: string): string | null {
  const met = placeOf(name, text);
  if (met === null) return null;
  const { at, end } = met;
  const isKind = isFirmWord(name);
  const start = wholeStart(name, text, at);
  const run = nameAt(text, start);
  const isLonger = run !== null && run.length >= end - at;
  if (isLonger && (isOrganisation(run) || isWholeOf(run, name) || (!isKind && start < at))) return run;
  return name.length > 2 && !isKind ? text.slice(at, end) : null;
}

/** Where a name stands in a text, written with a capital, with or without its apostrophes ("St Brendans", "St Brendan's"); or null. */
function placeOf(name: string, text: string): { readonly at: number; readonly end: number } | null {
  const folded = foldText(text);
  if (folded.length !== text.length) return null;
  const letters = Array.from(foldText(name)).filter((letter) => !/['’]/.test(letter));
  const pattern = new RegExp(letters.map(escaped).join("['’]?"), 'u');
  const met = pattern.exec(folded);
  const at = met?.index ?? -1;
  if (met === null || /\p{L}/u.test(text.charAt(at - 1)) || !/^\p{Lu}/u.test(text.slice(at))) return null;
  return { at, end: at + met[0].length };
}

function escaped(letter: string): string {
  return letter.replace(/[$()*+./?[\\\]^{|}]/u, '\\$&');
}

/** Where the whole name begins: in front of a word that only says what kind of firm it is, and of one that stands behind such a word. */
function wholeStart(name: string, text: string, at: number): number {
  const front = withWordsInFront(text, at);
  const words = wordsOf(text.slice(front, at));
  const isSmall = /^\p{Ll}/u.test(name) && wordsOf(name).length > 1;
  const isKind = isFirmWord(name) || (isSmall && words.every(isProper));
  const isLed = words.some(isFirmWord) && partOfCompany(words.join(' ')) === null;
  return isKind || isLed ? front : at;
}

/** A capital that is nobody's, and no verb with which a sentence begins. */
function isProper(word: string): boolean {
  return !isOnlyAWord(word) && !isNoise(word) && !isGivenName(word) && !isHonorific(word) && !word.endsWith('ed');
}

/** The place where the capitalised words right in front of a place begin: "St. Brannoc's" of "St. Brannoc's Hospital". */
function withWordsInFront(text: string, at: number): number {
  const words = text.slice(0, at).trimEnd().split(' ');
  let from = at;
  for (const word of words.slice(-MOST_IN_FRONT).reverse()) {
    if (!/^\p{Lu}/u.test(word) || ARTICLE.test(word)) break;
    from -= word.length + 1;
  }
  return from;
}

/** "Queijaria Vale da Lontra" of a file called "queijaria": one small word, and words behind it that are nobody's name and no day's. */
function isWholeOf(run: string, name: string): boolean {
  const [, ...others] = wordsOf(run);
  return /^\p{Ll}+$/u.test(name) && others.length > 1 && !others.some((word) => isNoise(word) || isGivenName(word));
}
