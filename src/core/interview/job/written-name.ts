import { foldText } from '../../text/fold.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { MONTHS, WEEKDAYS } from '../../time/words/calendar.ts';
import { isTitleText } from '../people/name-shape.ts';
import { firstWordOf, isGivenName, isHonorific, wordsOf } from '../people/name-words.ts';
import { isFirmWord, isOrganisation } from '../people/read-named.ts';
import { titleNoise } from '../words/job-text.ts';
import { talkNouns } from '../words/prose.ts';

const NOISE = new Set([...titleNoise, ...talkNouns.map(foldText)]);
const LONGEST_NAME = 80;
/** Words inside a firm's name that are written small. */
export const JOINER = /^(?:&|and|of|de|da|do|la|di|du|der|für|van)$/u;
/** A mark ends a name, but not behind "St.". */
const ENDS = /^(?!St\.$).*[.,;:!?)]$/u;
const MOST_IN_FRONT = 3;
const ARTICLE = /^(?:The|Our|Their|Der|Die|Das|Le|La|Les|El|Il|Het|De)$/;

/** The run of capitals that begins there, with "&" inside, when it is no person. */
export function nameAt(text: string, start: number): string | null {
  const words: string[] = [];
  for (const word of text.slice(start, start + LONGEST_NAME).split(' ')) {
    if (!/^\p{Lu}/u.test(word) && !JOINER.test(word)) break;
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

/** The name of a title as the text writes it, with the capitalised words around it that make it a firm's. */
export function writtenIn(name: string, texts: readonly string[]): string | null {
  const names = [name, name.replace(/ (?:and|und|et|y|e|en|och) /iu, ' & '), name.replace(' & ', ' and ')];
  const found = texts.flatMap((text) => names.flatMap((one) => writtenInLine(one, text) ?? []));
  return found.find(isOrganisation) ?? found[0] ?? null;
}

function writtenInLine(name: string, text: string): string | null {
  const at = startOf(name, text);
  if (at === null) return null;
  const isKind = isFirmWord(name);
  const run = nameAt(text, isKind ? withWordsInFront(text, at) : at);
  if (run !== null && (isOrganisation(run) || isWholeOf(run, name))) return run;
  return name.length > 2 && !isKind ? text.slice(at, at + name.length) : null;
}

/** Where a name begins in a text, written with a capital, or null. */
function startOf(name: string, text: string): number | null {
  const folded = foldText(text);
  const at = folded.length === text.length ? folded.indexOf(foldText(name)) : -1;
  return at === -1 || /\p{L}/u.test(text.charAt(at - 1)) || !/^\p{Lu}/u.test(text.slice(at)) ? null : at;
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
