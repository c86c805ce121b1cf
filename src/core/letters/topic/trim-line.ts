import { withoutAsides, withoutEnd, withoutQuotes } from './clean-line.ts';

const GENERIC_LABEL =
  /^(?:topics?|q|questions?|notes?|talked about|discussed|discussion|focus|focus area|asked|asks|key points?|theme|subject|re|about|whiteboard|pairing|exercise|main point|interests?|their question|wanted to know)$/i;
const KEPT_AFTER_COMMA =
  /^(?:without|if|when|before|after|while|even|especially|rather|not|with|from|in|on|at|by|for|as|because|so that|(?:where|who|which)(?!.{0,60}\b(?:nobody|no one|never|not|no|hates?|lacks?|fails?)\b))(?=\s|$)/i;
const SENTENCE_END = /[.!?]["”]?\s+\S/;
const ABBREVIATION = /\b(?:dr|st|mr|mrs|ms|prof|no|vs|e\.g|i\.e|approx|dept|inc|ltd)$/i;
const LONGEST_LABEL = 7;

/**
 * The part of a line that names its matter: of "Label: detail" the label, of several sentences the first, without remarks in
 * brackets and without what follows a dash or a semicolon.
 */
export function mainPart(line: string): string {
  const plain = withoutAsides(withoutQuotes(line));
  const sentence = firstSentence(plain);
  return withoutEnd(labelOf(sentence.split(/;\s|\s[–—-]{1,2}\s/)[0] ?? ''));
}

function firstSentence(text: string): string {
  const end = SENTENCE_END.exec(text);
  if (end === null || ABBREVIATION.test(text.slice(0, end.index))) return text;
  return text.slice(0, end.index + (text.charAt(end.index) === '?' ? 1 : 0));
}

function labelOf(text: string): string {
  const at = text.search(/:\s/);
  if (at < 0) return text;
  const label = text.slice(0, at).trim();
  const detail = text.slice(at + 1).trim();
  if (/^(?:asked|asks)$/i.test(label)) return `asked ${detail}`;
  if (GENERIC_LABEL.test(label)) return detail;
  return label.split(' ').length <= LONGEST_LABEL ? label : detail;
}

/**
 * A clause cut where it turns to something else: at the first comma, unless a list goes on behind it or a phrase that
 * belongs to the clause ("…, without ringing four people").
 */
export function cutAtComma(text: string, most: number): string {
  const pieces = text.split(/,\s/);
  if (pieces.length === 1) return text;
  if (isList(pieces)) return isPair(pieces) ? pieces.join(' ') : text;
  let kept = pieces[0] ?? '';
  for (const piece of pieces.slice(1)) {
    const longer = `${kept}, ${piece}`;
    if (!KEPT_AFTER_COMMA.test(piece) || longer.split(' ').length > most) break;
    kept = longer;
  }
  return kept;
}

/**
 * A line cut where a second sentence begins behind "and", "but" or "so": "place a catheter and I got it in one" gives "place a
 * catheter". Two who do something together ("how she and I could split it") stay.
 */
export function cutAtTurn(text: string): string {
  const turn = SECOND_SENTENCE.exec(text);
  if (turn === null) return text;
  const before = text.slice(0, turn.index);
  return PERSON_LAST.test(before) ? text : before.replace(/,$/, '');
}

/** A name or a pronoun at the end. */
const PERSON_LAST = /(?:^|\s)(?:he|she|they|you|it|him|her|\p{Lu}[\p{L}’'-]*)$/u;

const SECOND_SENTENCE = /\s(?:and|but|so)\s(?:then\s)?(?:I|we|he|she|they|it)\s(?!can\b|could\b|would\b|will\b)\p{L}/u;

/** "wigs, and trunks that never come back": two things, which need no comma. */
function isPair(pieces: readonly string[]): boolean {
  return pieces.length === 2 && /^(?:and|or)\s/.test(pieces[1] ?? '');
}

function isList(pieces: readonly string[]): boolean {
  const last = pieces.at(-1) ?? '';
  if (isPair(pieces)) return pieces.every((piece) => piece.split(' ').length <= 8);
  return pieces.every((piece) => piece.split(' ').length <= 5) && /^(?:and|or)\s|\s(?:and|or)\s/.test(last);
}
