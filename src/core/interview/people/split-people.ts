import { oneLine, upTo } from '../../text/trim-marks.ts';
import { isSomebodyElses } from './address-names.ts';
import { takeContacts } from './contacts.ts';
import { isLoneName, isNameShaped, isTitleText } from './name-shape.ts';
import { saysWhatCalled } from './brackets.ts';
import { isOrganisation, readNamed } from './read-named.ts';
import { isGivenName, isNameWord, isSuffix, wordsOf } from './name-words.ts';

/** One piece between two separators, with the separator in front of it. */
interface Piece {
  readonly text: string;
  readonly before: 'start' | 'strong' | 'comma' | 'and';
  readonly glue: string;
}

const SEPARATORS = / ?[;\n] ?| [/|] |, | (?:and|und|et|y|e|og|och|en|i|with|w\/|mit|con|avec|plus|&|\+) (?=\S)/giu;
const AND_BEHIND_COMMA = /^(?:and|und|et|y|e|og|och|en|i|&) /iu;
const LONGEST_TEXT = 4000;
/** "Mr and Mrs Pym": two people with one family name. */
const COUPLE =
  /\b((?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Monsieur|Madame|M|Mme|Señor|Señora|Sr|Sra|Signor|Signora|Dhr|Mevr)\.?) (?:and|&|\+|und|et|y|e|en|och|og) ((?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Monsieur|Madame|Mme|Señora?|Sra?|Signora?|Dhr|Mevr)\.?) ((?:\p{Ll}{1,4} ){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,30})(?= ?(?:$|[,;(<\n]))/gu;

/** Cuts "A, Title; B and C" into one text a person; titles and suffixes behind a comma stay with their person. */
export function splitPeople(text: string): readonly string[] {
  const pieces = cutPieces(plainBlanks(text.slice(0, LONGEST_TEXT)).replace(COUPLE, '$1 $3, $2 $3'));
  const hasStrong = pieces.some((piece) => piece.before === 'strong');
  return pieces.reduce<readonly string[]>((people, piece) => {
    const last = people.at(-1);
    if (last !== undefined && saysWhatCalled(piece.text)) return [...people.slice(0, -1), `${last} (${piece.text})`];
    if (last === undefined || piece.before === 'strong') return piece.text === '' ? people : [...people, piece.text];
    return belongsTo(last, piece, hasStrong) ? [...people.slice(0, -1), joined(last, piece)] : [...people, piece.text];
  }, []);
}

/** Whether a piece goes on about the person before it instead of naming the next one. */
function belongsTo(last: string, piece: Piece, hasStrong: boolean): boolean {
  if (piece.text === '' || wordsOf(piece.text).every(isSuffix)) return true;
  if (isAddressOfOther(last, piece.text)) return false;
  if (readNamed(piece.text) === null) return !swallows(last, piece);
  if (isTitleText(headOf(piece.text))) return true;
  return piece.before === 'comma' ? isBehindComma(last, piece, hasStrong) : isSecondFamilyName(last, piece);
}

function isBehindComma(last: string, piece: Piece, hasStrong: boolean): boolean {
  return (
    isOrganisation(piece.text) || isLoneWordBehindFullName(last, piece.text) || (hasStrong && readNamed(last) !== null)
  );
}

/** Whether nobody could be read any more once the piece stands behind a name: then it is asked about alone. */
function swallows(last: string, piece: Piece): boolean {
  return readNamed(last) !== null && readNamed(joined(last, piece)) === null;
}

/** "Hamid Rezai, jo.bell@…": an address alone that is not his. */
function isAddressOfOther(last: string, text: string): boolean {
  const { email, rest } = takeContacts(text.replace(/[<>]/g, ' '));
  const named = email === null || rest.trim() !== '' ? null : readNamed(last);
  return email !== null && named !== null && isSomebodyElses(named, email);
}

/** In "Ana Ortega y Gasset", or "Ortega y Gasset", the lone word is no second person; in "Ana Ortega y Luis" and "Ana y Gasset" it is. */
function isSecondFamilyName(last: string, { text, glue }: Piece): boolean {
  const [word = '', ...more] = wordsOf(headOf(text));
  if (!/^ [ye] $/i.test(glue) || more.length > 0 || isGivenName(word) || !isNameWord(word)) return false;
  return isNameShaped(last) && (wordsOf(last).length > 1 || !isGivenName(last));
}

/** In "Dana Whitfield, Finance" the lone word is no second person; in "Dana, Luis" it is. */
function isLoneWordBehindFullName(last: string, text: string): boolean {
  return (
    wordsOf(text).length === 1 &&
    !isGivenName(text) &&
    !isLoneName(text) &&
    wordsOf(headOf(last)).length > 1 &&
    isNameShaped(headOf(last)) &&
    !text.startsWith('[[')
  );
}

function headOf(text: string): string {
  return upTo(text, /[([<,:]| [-–—] /);
}

function joined(last: string, piece: Piece): string {
  return piece.text === '' ? last : `${last}${piece.glue}${piece.text}`;
}

/** Cuts at separators outside brackets and links. */
function cutPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const hidden = hideBrackets(text);
  let from = 0;
  let glue = '';
  for (const met of hidden.matchAll(SEPARATORS)) {
    pieces.push({ text: text.slice(from, met.index).trim(), before: kindOf(glue), glue });
    glue = met[0];
    from = met.index + met[0].length;
    const and = AND_BEHIND_COMMA.exec(text.slice(from, from + 8));
    if (and && glue.trim() === ',') from += and[0].length;
  }
  pieces.push({ text: text.slice(from).trim(), before: kindOf(glue), glue });
  return pieces;
}

function kindOf(separator: string): Piece['before'] {
  if (separator === '') return 'start';
  if (separator.trim() === ',') return 'comma';
  return /[;/|\n]/.test(separator) ? 'strong' : 'and';
}

/** The text with everything inside brackets, links and angle brackets turned into dots, length kept. */
function hideBrackets(text: string): string {
  let depth = 0;
  let hidden = '';
  for (const letter of text) {
    if ('([<'.includes(letter)) depth += 1;
    hidden += depth > 0 && letter !== '\n' ? '.'.repeat(letter.length) : letter;
    if (')]>'.includes(letter)) depth = Math.max(0, depth - 1);
  }
  return depth === 0 ? hidden : text;
}

/** Each run of blanks as one, line ends kept. */
function plainBlanks(text: string): string {
  return text
    .split(/\r\n|\r|\n|<br ?\/?>/i)
    .map(oneLine)
    .join('\n');
}
