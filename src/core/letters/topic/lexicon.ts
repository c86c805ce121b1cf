import { trimEndMarks } from '../../text/trim-marks.ts';
import { countTongues } from './tongue.ts';
import { PROPER_NOUNS } from '../words/proper-nouns.ts';

/** What the notes themselves show about capitals. */
export interface Lexicon {
  /** Words, in lower case, that stand with a capital inside a sentence somewhere in the notes, or belong to a name. */
  readonly names: ReadonlySet<string>;
  /** Words, in lower case, that stand without a capital somewhere in the notes. */
  readonly plain: ReadonlySet<string>;
  /** Whether the lines as a whole are in another tongue than English. */
  readonly isForeign: boolean;
}

const BEGINS_SMALL = /^\p{Ll}/u;
const BEGINS_LARGE = /^\p{Lu}/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’&./+#-]*/gu;

/**
 * What capitals mean in these notes: `lines` are the person's own lines, `names` the names of people, companies and places,
 * `about` other texts in the tongue of the notes.
 */
export function lexiconOf(lines: readonly string[], names: readonly string[], about: readonly string[] = []): Lexicon {
  const inLines = lines.map((line) => line.match(WORD) ?? []);
  const inside = lines.flatMap((line, at) => capitalsInside(line, inLines[at] ?? []));
  const inNames = names.flatMap((name) => name.match(WORD) ?? []).filter((word) => BEGINS_LARGE.test(word));
  return {
    names: new Set([...inside, ...inNames].map((word) => word.toLowerCase())),
    plain: new Set(inLines.flat().filter((word) => BEGINS_SMALL.test(word))),
    isForeign: areForeign([...inLines.flat(), ...about.flatMap((text) => text.match(WORD) ?? [])]),
  };
}

const ENOUGH = 3;

function areForeign(words: readonly string[]): boolean {
  const { english, foreign } = countTongues(words);
  return foreign >= ENOUGH && foreign > english;
}

/** Capitalised words after the first, unless the whole line is written like a title. */
function capitalsInside(line: string, words: readonly string[]): readonly string[] {
  if (isTitleCase(words)) return [];
  const later = words.slice(1).filter((word) => /^\p{Lu}/u.test(word) && word !== 'I' && !/^I['’]/.test(word));
  return later.filter((word) => !startsSentence(line, word));
}

function startsSentence(line: string, word: string): boolean {
  const before = line.slice(0, line.indexOf(word)).trimEnd();
  return before === '' || /[.!?:;–—("“]$/.test(before);
}

/** Whether a line is written like a title: two words or more that could be small, and none of them is. */
export function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  return long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether a word keeps its capital inside an English sentence. */
export function keepsCapital(word: string, lexicon: Lexicon): boolean {
  const bare = trimEndMarks(word, ',;:.!?').replace(/['’]s$|['’]$/u, '');
  const folded = bare.toLowerCase();
  if (word === 'I' || /^I['’]/.test(word)) return true;
  if (/\p{Lu}|\p{N}/u.test(bare.slice(1)) || /^\p{Lu}\.?$/u.test(bare)) return bare !== 'A';
  if (lexicon.names.has(folded) || PROPER_NOUNS.has(folded)) return true;
  if (/^\p{Lu}.*['’]s$/u.test(word) && !lexicon.plain.has(folded)) return !COMMON_OWNERS.test(folded);
  return looksGerman(bare) || bare.split(/[-/]/).some((part) => PROPER_NOUNS.has(part.toLowerCase()));
}

const COMMON_OWNERS =
  /(?:er|or|ist|ant|ee|day|month|week|year|one|ren|man|men|body|company|team|parent|patient|women)$/;
const GERMAN =
  /[äöüß]|(?:ungen?|heit|keit|schaft|dienst|plan|stelle|schicht|zettel|pflege|schule|buch|zeit|gespräch|arbeit)$/i;
const GERMAN_INSIDE = /sch(?!ed|oo|em|ol|iz)[lmnwtaeiou]|zw|pfl|tz(?!el$)|dienst|pflege/i;

/** Whether a capitalised word has the look of a German noun, which keeps its capital. */
function looksGerman(word: string): boolean {
  if (!/^\p{Lu}\p{Ll}{5,}$/u.test(word)) return false;
  return (
    GERMAN.test(word) && (GERMAN_INSIDE.test(word) || /[äöüß]|ungen?$|[hk]eit$|schaft$|dienst$|pflege$/.test(word))
  );
}
