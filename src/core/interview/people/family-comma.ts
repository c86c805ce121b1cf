import type { PropertyValue } from '../../note/types.ts';
import { isList } from '../../note/values.ts';
import { foldText } from '../../text/fold.ts';
import { takeContacts } from './contacts.ts';
import { isTitleText, isUnknown } from './name-shape.ts';
import { familyFirstPhrases } from '../words/naming.ts';
import { isGivenName, isInitial, isParticle, isSuffix, wordsOf } from './name-words.ts';

/** "Rezai, Hamid", "van der Heide, Dr. Ute (QA)": two names with a comma between them, and what follows. */
interface Pair {
  readonly family: string;
  readonly given: string;
  readonly rest: string;
}

const REMARK = new RegExp(` ?\\((?:${familyFirstPhrases.join('|')})\\)`, 'iu');
const WORD = "\\p{L}[\\p{L}\\p{M}'’-]{1,30}";
const PAIR = new RegExp(
  `^((?:\\p{Ll}{1,4} ){0,3}${WORD}(?: [ye] ${WORD})?), ?((?:(?:Prof|Dr|Mr|Mrs|Ms|Frau|Herr)\\.? ){0,2}(?:${WORD}|\\p{Lu}\\.)(?: \\p{Lu}\\.)?)(?=$| ?[(<,[]| [-–—] )`,
  'u',
);

/**
 * The people of a property with the given name first: an item such as "Rezai, Hamid" is one person where only the second word is a given
 * name, the first has a particle or stands in the address beside it, or the text of the note says so.
 */
export function givenFirst(value: PropertyValue, body: () => string): PropertyValue {
  if (isList(value)) return value.map((item) => (typeof item === 'string' ? turned(item, body) : item));
  if (typeof value !== 'string') return value;
  if (isRemarked(pairIn(value)?.rest ?? '')) return turned(value, body);
  const pieces = value.split(/[;\n]/).map((piece) => piece.trim());
  return pieces.length > 1 ? pieces.map((piece) => turned(piece, body)).join('; ') : value;
}

/** Whether an item of a list of several may be one person or two: neither word is known as a given name. */
export function isOneOrTwo(item: string): boolean {
  const pair = pairIn(item);
  return pair !== null && !isGivenName(pair.family) && !isGivenName(lastWord(pair.given));
}

/** A text that names one person, with the given name first: "Rezai, Hamid" is Hamid Rezai. */
export function inGivenOrder(text: string): string {
  const pair = pairIn(text);
  return pair === null ? text : written(pair);
}

function turned(text: string, body: () => string): string {
  const pair = pairIn(text);
  return pair !== null && (isSurelyFamily(pair) || isFamilyIn(body(), pair)) ? written(pair) : text;
}

function written({ family, given, rest }: Pair): string {
  return `${given} ${family}${rest.replace(REMARK, '')}`;
}

/** "(family name first)": said of the comma. */
function isRemarked(rest: string): boolean {
  return REMARK.test(rest);
}

function pairIn(text: string): Pair | null {
  const [whole = '', family = '', given = ''] = PAIR.exec(text.trim()) ?? [];
  return whole === '' || isNoName(given) || !isAlike(family, given) || isJoined(family)
    ? null
    : { family, given, rest: text.trim().slice(whole.length) };
}

/** Whether a text may be one person with a double family name in front, or three: "Ramón y Cajal, Ana". */
export function isOneOrThree(text: string): boolean {
  const [, family = '', given = ''] = PAIR.exec(text.trim()) ?? [];
  const [first = '', , second = ''] = wordsOf(family);
  return isJoined(family) && !isGivenName(second) && isGivenName(first) && isGivenName(lastWord(given));
}

/** "Ana y Luis", "Ramón y Cajal": perhaps two people. */
function isJoined(family: string): boolean {
  return / [ye] /u.test(family) && wordsOf(family).some(isGivenName);
}

function isNoName(word: string): boolean {
  return isTitleText(word) || isUnknown(word) || isSuffix(word);
}

function isAlike(family: string, given: string): boolean {
  return startsSmall(family) === startsSmall(given) || isParticle(wordsOf(family)[0] ?? '');
}

function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

function isSurelyFamily({ family, given, rest }: Pair): boolean {
  const local = foldText(takeContacts(rest).email?.split('@')[0] ?? '');
  const isInAddress = [family, lastWord(given)].every((word) => local.includes(foldText(word)));
  if (isRemarked(rest) || isInAddress || wordsOf(family).length > 1 || isInitial(given)) return true;
  return !isGivenName(family) && isGivenName(lastWord(given));
}

/** The given name behind a form of address and in front of an initial. */
function lastWord(given: string): string {
  return wordsOf(given).findLast((word) => !isInitial(word)) ?? given;
}

function isFamilyIn(body: string, { family, given }: Pair): boolean {
  const address = '(?:herrn?|frau|mr|mrs|ms|miss|mx|dr|prof|mme|monsieur|madame|señora?|sra?|dhr|mevr)';
  return new RegExp(`(?:^|[^\\p{L}])(?:${address}\\.? |${lastWord(given)} )${family}(?!\\p{L})`, 'iu').test(body);
}
