import { remember } from '../../text/remember.ts';
import { trimEndMarks } from '../../text/trim-marks.ts';
import { foldText } from '../../text/fold.ts';
import { namesThatAreWords } from '../words/names-that-are-words.ts';
import { jobsWithoutBlanks } from '../words/titles.ts';
import { commonWords, nobody, unknownWords } from '../words/nobody.ts';
import {
  bare,
  isGaelicArticle,
  isHonorific,
  isInitial,
  isNameWord,
  isParticle,
  isSuffix,
  isTitleNoun,
  isTitleSurname,
  isTitleWord,
  wordsOf,
} from './name-words.ts';

const NOBODY = new Set(nobody);
const UNKNOWN = new Set(unknownWords);
const COMMON = new Set(commonWords);
const NAMES_TOO = new Set(namesThatAreWords);
const CONNECTORS = new Set('of for and & the in at to und der fur de des la d van / -'.split(' '));
const OF = /^(?:of|for|&|und|des?|für|van|du|da|di)$/u;
const MOST_WORDS = 6;
const LONE = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;
const JOB_WITHOUT_BLANKS = new RegExp(`(?:${jobsWithoutBlanks.join('|')})$`);
/** "n.n", "t. b. d": letters with full stops. */
const ABBREVIATED = /^\p{L}(?:\. ?\p{L}){1,2}$/u;

/** "in Ahmedabad", but "in 't Veld". */
const IN_A_PLACE = /^in (?!['’]t |der |den |het )/u;
/** Whether a text can be somebody's name as it stands: `Dana Whitfield`, `Dr ter Braak`, `MJ`, `林美玲`. Titles and groups cannot. */
export const isNameShaped = remember((text) => {
  if (IN_A_PLACE.test(text)) return false;
  const words = wordsOf(text);
  const own = words.filter((word, index) => !isHonorific(word) && !(index > 0 && isSuffix(word)));
  if (own.length === 0 || own.length > MOST_WORDS || isNobody(text) || isTitleText(text)) return false;
  return own.some(isNameWord) && own.every((word, at) => isPartOfName(word, own[at - 1])) && namesSomebody(own);
}, 1000);

/**
 * Whether a text is a whole name although its first word is an ordinary one in some language: `Son Nguyen`, `Lei Wang`. In running text such
 * a word is more likely the beginning of a sentence.
 */
export function isWholeName(text: string): boolean {
  const words = wordsOf(text).filter((word) => !isHonorific(word));
  const [first = '', second = ''] = words;
  if (words.length < 2 || words.length > MOST_WORDS || !words.every((word) => isPartOfName(word))) return false;
  return [first, second].every(isNameWord) && !isOnlyAWord(words.at(-1) ?? '') && !isNobody(text) && !isTitleText(text);
}

/** Whether a text is one word that is a whole name, as in Chinese and Korean: `王小明`, and no job or department (`人事部`). */
export function isLoneName(text: string): boolean {
  return LONE.test(text) && !UNKNOWN.has(text) && !JOB_WITHOUT_BLANKS.test(text);
}

/** Whether a text stands for nobody in particular: `TBD`, `?`, `the panel`, `HR`. */
export function isNobody(text: string): boolean {
  const folded = trimEndMarks(foldText(text), '.,;:!');
  return isUnknown(text) || NOBODY.has(folded) || /^\[[^[\]]*\]$/.test(folded);
}

/** Whether a text says that something is not known yet: `TBD`, `n.a.`, `?`, `N. N.`, or nothing but marks. */
export function isUnknown(text: string): boolean {
  const folded = trimEndMarks(foldText(text), '.,;:!');
  const letters = ABBREVIATED.test(folded) ? folded.replace(/[. ]/g, '') : folded;
  return folded === '' || UNKNOWN.has(folded) || UNKNOWN.has(letters) || /^[\p{P}\p{S}\s\d]+$/u.test(folded);
}

/** Whether a text reads as a job title or a department: `Head of Ops`, `ward manager`, `Finance`. */
export const isTitleText = remember((text) => {
  const words = wordsOf(text).filter((word) => bare(word) !== '' || word === '&');
  const last = words.at(-1);
  if (last === undefined) return false;
  if (words.every((word) => isTitleWord(word) || CONNECTORS.has(bare(word)))) return !isPersonLike(words);
  if (isTitleNoun(last) && !(words.length > 1 && isPersonLike(words))) return true;
  return isTitleOf(words) || isDescribedJob(words);
}, 1000);

/** "Head of something", "lead for something". */
function isTitleOf(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  const isName = isParticle(second) && isNameWord(first) && !isTitleNoun(first);
  return (
    words.length > 2 && isTitleWord(first) && !isNameWord(second) && !isName && words.some((word) => OF.test(word))
  );
}

/** "tanker driver", "Regional class A driver", "line cook": a job that is a family name too, with a describing word in front. */
function isDescribedJob(words: readonly string[]): boolean {
  const [first = ''] = words;
  return (
    words.length > 1 &&
    isTitleSurname(words.at(-1) ?? '') &&
    (first === first.toLowerCase() || isTitleWord(first, false))
  );
}

/** "Baker" alone, "Anna Cook": words that are family names as well. */
function isPersonLike(words: readonly string[]): boolean {
  return words.every((word) => isNameWord(word) && !isTitleWord(word, false));
}

function isPartOfName(word: string, before?: string): boolean {
  return isNameWord(word) || isInitial(word) || isParticle(word) || isGaelicArticle(word, before);
}

function namesSomebody(words: readonly string[]): boolean {
  const first = words.find((word) => !isParticle(word) || isNameWord(word)) ?? '';
  return isInitial(first) || !isCommonWord(first) || NAMES_TOO.has(bare(first));
}

/** Whether the word is an ordinary one and nobody's name. */
export function isOnlyAWord(word: string): boolean {
  return isCommonWord(word) && !NAMES_TOO.has(bare(word));
}

/** Whether the word is an ordinary one, with a capital only where a sentence begins; some are names as well. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(bare(word));
}
