import { remember } from '../../text/remember.ts';
import { breathsIn, fillersIn } from './breaths.ts';

/** A piece of a line that can be read by itself, with its place in the line. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Abbreviations whose full stop ends no sentence; small letters. */
const SHORT =
  /(?:^|[\s(])(?:dr|prof|rev|capt|sgt|hon|mr|mrs|ms|st|sr|jr|no|nr|z\.b|e\.g|i\.e|bzw|ca|evtl|inkl|vs|approx|hr|fr|mevr|dhr|tel|mme|m|dott|sig|sra|ing|dipl|mag|\p{Lu}|s|t|min|std|str|abt|incl|etc|op|p|pp|vol|a\.m|p\.m|\d{1,2})$/iu;
/** A number that ends a sentence: "till 6." */
const AMOUNT = /(?:^|\s)(?:till|until|at|to|for|by|about|around|of|like|is|was|only|over|under) \d{1,2}$/u;
/** Minutes, and a capital behind them: "sat me down 20 min. Asked about …". */
const MINUTES = /\d ?mins?\.\s+\p{Lu}/u;
const END = /[.!?…]["”’»)\]]*(?=\s+\S)|;(?=\s)|\s[-–—]\s(?=\p{Lu}\S*\s+(?:asked|said|told)\b)/gu;

/** Cuts a line into sentences, and what was dictated into its breaths; a full stop behind an abbreviation, an initial or a number ends none. */
export const splitSentences = remember(split, 200);

function split(line: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of line.matchAll(END)) {
    const before = line.slice(Math.max(0, end.index - 12), end.index);
    if (
      end[0] === '.' &&
      SHORT.test(before) &&
      !AMOUNT.test(before) &&
      !MINUTES.test(line.slice(Math.max(0, end.index - 5), end.index + 4))
    )
      continue;
    if (isInBracket(line.slice(from, end.index))) continue;
    push(sentences, line, { from, to: end.index + end[0].length });
    from = end.index + end[0].length;
  }
  push(sentences, line, { from, to: line.length });
  return sentences.flatMap(inBreaths);
}

function inBreaths(sentence: Sentence): readonly Sentence[] {
  const { text, start } = sentence;
  const places = breathsIn(text);
  if (places.length === 0) return [sentence];
  return [0, ...places].flatMap((place, at) => {
    const from = place + fillersIn(text.slice(place, places[at]));
    const breath = text.slice(from, places[at]).trim();
    return breath === '' ? [] : [{ text: breath, start: start + from }];
  });
}

function push(sentences: Sentence[], line: string, { from, to }: { from: number; to: number }): void {
  const raw = line.slice(from, to);
  const text = raw.trim();
  if (/[\p{L}\p{N}]/u.test(text)) sentences.push({ text, start: from + raw.indexOf(text) });
}

/** A full stop inside brackets ends nothing. */
function isInBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')') && text.length - text.lastIndexOf('(') < 120;
}
