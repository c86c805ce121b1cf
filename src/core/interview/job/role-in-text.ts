import { smallPattern } from '../../text/small-pattern.ts';
import type { BodyLine } from '../body/lines.ts';
import { isPrivate } from '../body/private.ts';
import { splitSentences } from '../body/sentences.ts';
import { foldText } from '../../text/fold.ts';
import { isTitleText } from '../people/name-shape.ts';
import {
  firstWordOf,
  isGivenName,
  isHonorific,
  isTitleNoun,
  isTitleSurname,
  isTitleWord,
  wordsOf,
} from '../people/name-words.ts';
import { isOrganisation, readNamed } from '../people/read-named.ts';
import { withoutSentences } from './own-past.ts';
import { proseOf } from './prose-lines.ts';
import { trimMarks, upTo } from '../../text/trim-marks.ts';
import { plainJobs, roleEnds, roleLeads, sureRoleLeads, titleNoise, wantedLeads } from '../words/job-text.ts';
import { talkNouns } from '../words/prose.ts';

const ROLE = new RegExp(
  `(?:^|[^\\p{L}])(?:${roleLeads.join('|')}) ([^.,;:!?()]{3,70}?)(?: (?:${roleEnds.join('|')})(?![\\p{L}])|[.,;!]|$)`,
  'giu',
);
/** "for the route driver job", "see about the assistant's job", "it is the staff interpreter position". */
const BEFORE_JOB =
  /(?:^|[^\p{L}])(?:(?:for|about|bout|re) (?:the|an?|their|that)|is the) ([^.,;:!?()]{3,40}?)(?:['’]s)? (?:job|role|position|post|vacancy)(?!\p{L})/giu;
/** One word alone in front of "job" is called like one who does something, or is a grade: "CNM1". */
const TRADE = /(?:er|or|ist|ian|man|ing|hand|eur|ant)$|\d$/u;
const PLAIN = new Set(plainJobs);
const SURE = sure(sureRoleLeads);
const WANTED = sure(wantedLeads);
const SEGMENT = /, | [-–—|] |\. /u;
const NOISE = new Set([...titleNoise, ...talkNouns.map(foldText)]);
/** A time of day, or so many people. */
const CLOCK = smallPattern('\\d ?(?:am|pm|uhr|h)(?!\\p{L})|^\\d+ ');
/** "owner big Lloyd", "next: second chat with the CIO": somebody with a title. */
const MET = /^\p{Ll}.* \p{Lu}\p{Ll}+$|(?:^| )(?:with|mit|avec|con|next|then)[ :]/u;
/** A worry, or a job of the writer's own: "a reference from my last boss", "my husband is a cook". */
const TOLD_FOR_ME = smallPattern(
  '^(?:worr(?:y|ied)|concern|doubt|red flag)s?(?!\\p{L})|(?:^|[^\\p{L}])(?:my (?:last|old|former|previous|current|present|first) |my (?:husband|wife|partner|brother|sister|mother|father|mum|dad|son|daughter|friend)|mein(?:e|em|er)? (?:letzte|alte|frühere|mann|frau)|mon (?:ancien|mari)|ma femme|mi (?:anterior|último|marido|mujer)|mijn (?:vorige|oude|man|vrouw))',
);
const MIDDLE = 12;
const MOST_WORDS = 6;
const MOST_BEFORE = 5;
const LONGEST_PIECE = 9;
const LONGEST_NAME = 80;
const NO_JOB = smallPattern(
  "^(?:next|then|for|as|interviewing|applied|interview (?:at|with|for)|head office|the|a|an|our|my|un|une|ein|eine|i|its?|it['’]s|we|s?he'?s?|they|ich|er|sie|met|saw|theres?|there's|their|his|her|la|le|les|der|die|das|el|il|de|het|spoke|asked|called|rang|me|mi|nos|ci|mich|mij)(?!\\p{L})|^(?:must|needs?|have|has|had|got|should|will|can|muss|soll|kann|moet|potem|mam)(?!\\p{L})|^(?:the|a|my|our|head|chef|boss|dean)$|(?:^| )(?:spring|summer|autumn|winter) rep$|(?:^| )interview(?: |$)|(?:^|[^\\p{L}])(?:dijo|said|asked|told|around|followed|vroeg|fragte|sagte|walked|showed|sat|came|made)(?!\\p{L})",
);

/**
 * The role that running text names: "for the chairside assistant job", "they want a Musical Director", a piece of the first line, or a
 * line that is nothing but a job title; null where none is sure.
 */
export function roleInText(lines: readonly BodyLine[], company: string | null): string | null {
  const texts = proseOf(lines).map((text) =>
    withoutSentences(text, (sentence) => isPrivate(sentence) || TOLD_FOR_ME.test(sentence)),
  );
  return roleBehindLead(texts) ?? roleOnTop(texts, company) ?? roleAlone(texts);
}

/** What stands behind one of these leads, up to where a role ends. */
function sure(leads: readonly string[]): RegExp {
  return new RegExp(
    `(?:^|[^\\p{L}])(?:${leads.join('|')})[ '’]([^.,;:!?()]{2,49}?[^.,;:!?()-])(?= (?:${roleEnds.join('|')}|for|from|to|who|they|she|he|i|we|it|sur|na|no|al|alla|auf|four|three|five|\\d|which|and|y|und|et|e|en|voor|pour|für|per|da|from)(?![\\p{L}])|[.,;:!?()]|$)`,
    'giu',
  );
}

/** The patterns of leads, and what stands behind them where it is a role. */
const LEADS: readonly (readonly [RegExp, (text: string) => boolean])[] = [
  [BEFORE_JOB, isRoleOfJob],
  [ROLE, isJob],
  [SURE, isSureJob],
  [WANTED, (text) => isSureJob(text) && isTitled(text)],
];

function roleBehindLead(texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const [lead, isRole] of LEADS) {
      const met = Array.from(text.matchAll(lead), ([, behind = '']) => behind).find(isRole);
      if (met !== undefined) return met;
    }
  }
  return null;
}

/** A piece of one of the first lines: "centra security, night guard, retail park"; a looser one beside the company's name. */
function roleOnTop(texts: readonly string[], company: string | null): string | null {
  const [text = ''] = texts;
  if (/[()]/.test(text) || wordsOf(text).some(isSomebody)) return null;
  const pieces = text.split(SEGMENT).map((piece) => withoutKind(trimMarks(piece, '.,')));
  const isBeside = company !== null && pieces.some((piece) => foldText(piece) === foldText(company));
  const plain = pieces.find((piece) => isJob(piece) && isTitleText(piece));
  return plain ?? (isBeside ? (pieces.find(isLooseJob) ?? null) : null);
}

/** A form of address or a given name: then a title in the line is that person's. */
function isSomebody(word: string): boolean {
  return isHonorific(word) || isGivenName(word);
}

function roleAlone(texts: readonly string[]): string | null {
  const pieces = texts
    .slice(0, MIDDLE)
    .flatMap((text) => splitSentences(text).flatMap((sentence) => pieceOf(sentence.text)));
  return (
    pieces.find(
      (piece) =>
        !MET.test(piece) &&
        wordsOf(piece).length > 1 &&
        wordsOf(piece).length <= LONGEST_PIECE &&
        !namesSomebody(piece) &&
        isJob(piece),
    ) ?? null
  );
}

/** A line as a job title would stand: whole, or in front of a comma. */
function pieceOf(sentence: string): readonly string[] {
  const whole = trimMarks(sentence, '.🎯');
  const behind = whole.split(/[:=] /).at(-1) ?? whole;
  return [whole, upTo(whole, /[,(]/), behind];
}

/** "The principal, Mr. Whitlow": a title beside somebody's name is that person's own. */
function namesSomebody(piece: string): boolean {
  return piece
    .split(/, /)
    .slice(1)
    .some((part) => isHonorific(firstWordOf(part)) || readNamed(part) !== null);
}

function withoutKind(piece: string): string {
  const [first = '', ...others] = wordsOf(piece);
  const isOfTitle = isOrdinal(first) && isTitleNoun(others[0] ?? '');
  return others.length > 0 && NOISE.has(foldText(first)) && !isOfTitle ? others.join(' ') : piece;
}

/** "Second Engineer". */
function isOrdinal(word: string): boolean {
  return /^(?:first|second|third|1st|2nd|3rd)$/i.test(word);
}

/** "deputy LX", "night guard": two or three words of which the first or the last is a job, and no name. */
function isLooseJob(piece: string): boolean {
  const [first = '', second, third = second ?? '', ...others] = wordsOf(piece);
  if (second === undefined || others.length > 0 || / \p{Lu}\p{Ll}/u.test(piece)) return false;
  return (isTitleNoun(first) || isTitled(third)) && !NO_JOB.test(piece) && !isSaid(piece);
}

/** Whether words are called like a job, and are no sentence and nobody's name. */
export function isJob(text: string): boolean {
  const head = upTo(text, /[,/(]/);
  const words = wordsOf(head);
  if (words.length > MOST_WORDS || NO_JOB.test(head) || isSaid(text) || readNamed(text) !== null) return false;
  return isTitled(head) && (isTitleText(head) || (words.length > 1 && /^\p{Ll}/u.test(head)));
}

/** In front of "job": a few words of which one tells what job. */
function isRoleOfJob(text: string): boolean {
  const words = wordsOf(text);
  const isPlain = words.every((word) => PLAIN.has(foldText(word)));
  const isKnown = words.length > 1 || isTitled(text) || TRADE.test(text);
  const isWhole = words.length < MOST_BEFORE && isKnown && !isPlain && !PLAIN.has(foldText(text));
  return isWhole && !words.some(isSomebody) && !NO_JOB.test(text) && !isSaid(text) && !isOrganisation(text);
}

/** Behind words that only a role follows: a few words, and no sentence. */
function isSureJob(text: string): boolean {
  const words = wordsOf(text);
  const isOne = words.length > 1 || words.some((word) => isTitleWord(word) || isTitleNoun(word));
  return isOne && words.length <= MOST_WORDS && !words.some(isHonorific) && !NO_JOB.test(text) && !isSaid(text);
}

/** Whether one of the words is called like a job: "a joiner", not "a clutch". */
function isTitled(text: string): boolean {
  return wordsOf(text).some((word) => isTitleNoun(word) || isTitleSurname(word));
}

/** A sum of money, or a sentence. */
function isSaid(text: string): boolean {
  const isSum = /\d/.test(text) && /[+€$£]/.test(text);
  return (
    isSum ||
    CLOCK.test(text) ||
    text.length > LONGEST_NAME ||
    /=|(?:^| )(?:is|was|are|were|ist|war|es|era|fue|foi|est|è|é) /u.test(text)
  );
}
