import { smallPattern } from '../../text/small-pattern.ts';
import { foldText } from '../../text/fold.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { callPhrases, familyFirstPhrases } from '../words/naming.ts';
import { isNameWord, wordsOf } from './name-words.ts';
import { initialsOf } from './name-parts.ts';
import { isNameShaped, isTitleText } from './name-shape.ts';

/** What a bracket behind (or inside) a name says about the person. */
export interface BracketWords {
  /** "call me Linh". */
  readonly callName: string | null;
  /** A fuller or other name. */
  readonly otherName: string | null;
  /** What somebody is called as well, and is not to be greeted by. */
  readonly alias: string | null;
  readonly title: string | null;
  readonly familyFirst: boolean;
  /** The bracket doubts the name: `(Asante? Asanti?)`. */
  readonly guesses: readonly string[];
}

const NOTHING: BracketWords = {
  callName: null,
  otherName: null,
  alias: null,
  title: null,
  familyFirst: false,
  guesses: [],
};
const PRONOUNS = smallPattern(
  '^(?:(?:she|he|they|her|him|them|hers|his|ze|xe|sie|er|elle|il|ella|él)\\s*(?:[/,]\\s*)?)+$',
);
const CALL = new RegExp(`(?:^|[\\s,;(])(?:${callPhrases.join('|')})\\s["“„']?([\\p{L}\\p{M}'’-]{1,40})`, 'iu');
/** "(surname?)": what is not known, and no guess. */
const OF_A_NAME = smallPattern(
  '^(?:(?:sur|last|family|first|given|full|nach|vor|familien)? ?name|spelling|spelled|sp|nom(?: de famille)?|pr[ée]nom|apellidos?|nombre|cognome|nome|achternaam|voornaam|efternamn|f[öo]rnamn)$',
);
/** "(Nachname nicht verstanden)", "(didn't catch the surname)". */
const NOT_CAUGHT = smallPattern(
  "^(?:(?:sur|last |family |first |nach|vor|familien)?name|nom|apellido|cognome|achternaam|efternamn) (?:\\p{L}+ )?(?:nicht|not|unknown|unklar|vergessen|verstanden|pas|no|non|niet|inte)(?!\\p{L})|^(?:did(?:n['’]t| not)|forgot|missed) (?:catch |get |hear )?(?:(?:the|his|her|their) )?(?:(?:sur|last |family )?name|rest)$",
);
const AS_CALLED =
  /^(\p{Lu}[\p{L}\p{M}'’-]{0,39}),?\s+(?:as (?:he|she|they) |to (?:his|her|their) friends|for short|please|[Ii] think|[Ii] guess|glaub)/u;

/** Whether words say that a part of the name is not known: "Nachname nicht verstanden". */
export function isNotCaught(text: string): boolean {
  return NOT_CAUGHT.test(text);
}

/** "(= AH)", "(= V., macht Büro)": what somebody is called further on. */
const SHORT_FOR = /^= ?(\p{Lu}[\p{L}\p{M}]{0,3})\.?(?:[,;] ?(.*))?$/u;

/** Reads one bracket (its inner text) that stands beside `name`. */
export function readBracket(inner: string, name: string): BracketWords {
  const text = trimMarks(inner, '"“”„');
  if (text === '' || PRONOUNS.test(text) || NOT_CAUGHT.test(text)) return NOTHING;
  if (familyFirstPhrases.some((phrase) => foldText(text).includes(phrase))) return { ...NOTHING, familyFirst: true };
  const short = shortFor(text);
  if (short !== null) return short;
  const callName = calledIn(text) ?? AS_CALLED.exec(text)?.[1];
  if (callName !== undefined) return { ...NOTHING, callName };
  if (text.includes('?'))
    return {
      ...NOTHING,
      guesses: text
        .split(/[?/,]| or /)
        .map((guess) => guess.trim())
        .filter((guess) => guess !== '' && !OF_A_NAME.test(guess)),
    };
  return readPlain(text, name);
}

/** Reads a nickname in quotes inside `name`; one that is not short for the first name is another name for the person. */
export function readQuoted(nickname: string, name: string): BracketWords {
  const read = readBracket(nickname, name);
  return read.title === nickname ? { ...NOTHING, alias: nickname } : read;
}

/** Whether a text only tells what somebody is called: "call him Will". */
export function saysWhatCalled(text: string): boolean {
  const name = calledIn(text);
  return name !== null && new RegExp(`^(?:${callPhrases.join('|')})\\s`, 'iu').test(text) && text.endsWith(name);
}

function shortFor(text: string): BracketWords | null {
  const [, short, rest = ''] = SHORT_FOR.exec(text) ?? [];
  return short === undefined ? null : { ...NOTHING, otherName: short, title: rest || null };
}

/** The name that "call me …" is followed by; null where there is none, or none with a capital. */
export function calledIn(text: string): string | null {
  const name = CALL.exec(text)?.[1] ?? '';
  return /^\p{Lu}/u.test(name) ? name : null;
}

function readPlain(text: string, name: string): BracketWords {
  const comma = /[,;]|\s[-–—]\s/.exec(text);
  const head = comma ? text.slice(0, comma.index).trim() : text;
  const rest = comma ? text.slice(comma.index + comma[0].length).trim() : null;
  if (!isTitleText(head) && isNameShaped(head) && isNameOf(head, name))
    return { ...NOTHING, otherName: head, title: rest };
  if (/^\p{Lu}{2,4}$/u.test(text) && initialsOf(name) === text) return { ...NOTHING, otherName: text };
  const opening = openingName(text);
  if (opening !== null && wordsOf(name).length === 1) return { ...NOTHING, otherName: opening };
  return { ...NOTHING, title: text };
}

/** A bracket names the same person when it is one word (a nickname) or fuller than a lone name. */
function isNameOf(inner: string, name: string): boolean {
  const count = wordsOf(inner).length;
  return count === 1 ? isNickname(inner, wordsOf(name)) : wordsOf(name).length === 1 && count <= 4;
}

/** One word is a nickname when it shares two letters with the first name: Liz and Elizabeth, Gareth and Gaz. */
function isNickname(inner: string, [first = '']: readonly string[]): boolean {
  const [short = '', long = ''] = [foldText(inner), foldText(first)].sort((a, b) => a.length - b.length);
  return /^\p{Lu}\p{Ll}/u.test(inner) && pairsOf(short).some((pair) => long.includes(pair));
}

function pairsOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}

/** "Harold Dunleavy on the paperwork": the name that a bracket opens with, when it has at least two parts. */
function openingName(text: string): string | null {
  const words = wordsOf(text);
  const end = words.findIndex((word) => !isNameWord(word));
  const name = words.slice(0, end === -1 ? words.length : end).join(' ');
  return end >= 2 && isNameShaped(name) ? name : null;
}
