import { smallPattern } from '../../text/small-pattern.ts';
import { asPattern } from '../../note/as-pattern.ts';
import { oneLine, trimEndMarks, trimMarks } from '../../text/trim-marks.ts';
import { foldText } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import {
  askPhrases,
  ownAnswer,
  pronouns,
  questionWords,
  sharedPhrases,
  tellPhrases,
  topicOpeners,
} from '../words/speech.ts';

/** What a clause says was talked about. */
export interface ToldTopic {
  /** The words that follow the verb, or the whole clause where no verb is known. */
  readonly text: string;
  /** How it was found: asked about, told or shown, or a line as it stands. */
  readonly how: 'asked' | 'told' | 'line';
}

const ASK = matcher(askPhrases);
const TELL = matcher(tellPhrases);
const SHARED = matcher(sharedPhrases);
const SPEECH = matcher([...askPhrases, ...sharedPhrases, ...tellPhrases]);
const QUESTION = matcher(questionWords);
/** "Mi ha fatto vedere", "m'a montré", "me contó": what somebody did for the writer, in languages that put the writer in front. */
const TO_ME = smallPattern(
  "^(?:(?:mi|ci) (?:ha|hanno) (?!portat|ricevut|accolt|fatto (?!vedere|capire|una? |delle |qualche )|chiamat|offert|dat[oa]|mess)|m['’]a (?!mise?|reçue?|accueillie?|appelée?|offert|donné|invitée?)|nous a |(?:me|nos) (?!met|llam|recib|dio|ofrec|trajo|tuvo|acompañ)(?:ha |han |(?=\\p{Ll}+ó(?!\\p{L})))|ha(?:t|ben) (?:mir|mich|uns) (?!.{0,40}(?:gegeben|gebracht|angeboten|angerufen|empfangen|begrüßt|abgeholt|hereingeführt|hingestellt)))\\p{Ll}{3,}",
);
const OPENERS = [...topicOpeners].sort((a, b) => b.length - a.length);
const PRONOUNS = new Set(pronouns);
const ADVERBS =
  /^(?:then|also|later|first|next|finally|so|and|but|anyway|afterwards|at the end|at first|in the end|again|actually|mostly|mainly|dann|danach|auch|zuerst|zum schluss|puis|ensuite|aussi|luego|después|también|daarna|dan|ook|poi|anche|himself|herself|honestly|really|just|very|even|proudly|kindly|nüchtern|gründlich\S*|offen|kurz|lange)[,]?\s+/iu;
const NEXT_CLAUSE =
  /,? (?:and|und|et|y|e|en|och|og|but|aber|then|so) (?:also |then )?|, (?=(?:she|he|they|sie|er|ze|hij|elle|il|ella|él) )/giu;
/** "We also discussed". */
const WE_ALSO = /^we (?:also|then|both|just|mostly|mainly|briefly) /iu;
/** "the best question of the day: whether …": the question itself is the matter. */
const QUESTION_SAID =
  /^[^:]{0,40}\bquestions?\b(?:(?! (?:about|on|re|zu|über|sur|sobre) )[^:]){0,30}: (?=(?:whether|if|how|why|what|when|where|who|which) )/iu;
/** Begins a clause of its own, which tells no matter: "and invited me to …". */
export const INVITED = smallPattern(
  "^(?:invited (?:me|us)|proposed (?:an?|the|to|that|we|i)|(?:suggested|offered)(?: me)? (?:to|that|we|i)|offered me|lud (?:mich|uns)|m['’]a invitée?|me invitó|mi ha invitat[oa]) ",
);
const LONGEST = 400;

/** Reads one clause about one person. `rest` is the clause behind its subject, null where it has no subject of its own. */
export function readTopic(clause: string): ToldTopic {
  const text = withoutLead(cutAnswer(clause).trim()).replace(WE_ALSO, 'we ');
  const asked = after(text, ASK);
  if (asked !== null) return said(openTopic(asked), 'asked', clause);
  const told = after(text, SHARED) ?? after(text, TELL);
  if (told !== null) return said(openTopic(told), 'told', clause);
  return { text: clean(text || clause), how: QUESTION.test(foldText(text)) && text.endsWith('?') ? 'asked' : 'line' };
}

/** Whether a topic was told, in words that a question could have as well: "how I would be trained". */
export function isToldClause({ text, how }: ToldTopic): boolean {
  return how === 'told' && /^(?:how|what|why|where|when|which|who|whether)\s/i.test(text);
}

/** Whether a clause (behind its subject) tells of asking, telling or showing. */
export const isSpeech = remember((clause) => {
  const text = withoutLead(clause.trim());
  return TO_ME.test(text) || SPEECH.test(foldText(text.slice(0, 60)));
}, 500);

/** Whether a clause stops behind its verb of asking or telling: "asked about:", "wanted to know". */
export function isBareSpeech(clause: string): boolean {
  const text = withoutLead(clause.trim());
  const rest = after(text, ASK) ?? after(text, SHARED) ?? after(text, TELL);
  const bare = rest === null ? null : trimEndMarks(foldText(rest), '.:,');
  return bare !== null && (bare === '' || OPENERS.includes(bare));
}

/** Whether the clause says that "we" did something together. */
export function isShared(clause: string): boolean {
  return after(withoutLead(clause.trim()).replace(WE_ALSO, 'we '), SHARED) !== null;
}

/** Cuts "asked how X and mentioned Y" before the second verb. */
export function splitClauses(sentence: string): readonly string[] {
  const cuts = [...sentence.matchAll(NEXT_CLAUSE)].filter((met) =>
    startsClause(sentence.slice(met.index + met[0].length)),
  );
  const starts = [0, ...cuts.map((met) => met.index + met[0].length)];
  const ends = [...cuts.map((met) => met.index), sentence.length];
  return starts.map((start, index) => sentence.slice(start, ends[index]).trim()).filter((clause) => clause !== '');
}

function startsClause(rest: string): boolean {
  const text = withoutLead(rest.slice(0, 80));
  const words = text.split(/\s+/);
  const behind =
    PRONOUNS.has(foldText(words[0] ?? '')) || foldText(words[0] ?? '') === 'we' ? words.slice(1).join(' ') : text;
  return (
    isSpeech(behind) ||
    INVITED.test(text) ||
    (words[0] !== undefined && /^(?:he|she|we)$/i.test(words[0]) && words.length > 2)
  );
}

function said(topic: string, how: 'asked' | 'told', clause: string): ToldTopic {
  return topic.length >= 3 ? { text: topic, how } : { text: clean(clause), how: 'line' };
}

/** The text behind one of the phrases it begins with, or null. */
function after(text: string, verbs: RegExp): string | null {
  const folded = foldText(text.slice(0, 60));
  const met = verbs.exec(folded);
  if (!met) return null;
  return text.slice(originalEnd(text, met[0].length)).replace(/^[\s:,–—-]+/, '');
}

/** Folding keeps a text's words; the end of a folded start is found by counting its words. */
function originalEnd(text: string, folded: number): number {
  for (let end = Math.max(0, folded - 3); end <= Math.min(text.length, folded + 12); end++) {
    if (foldText(text.slice(0, end)).length === folded) return end;
  }
  return folded;
}

function openTopic(text: string): string {
  const folded = foldText(text.slice(0, 60));
  const opener = OPENERS.find(
    (word) => folded.startsWith(`${word} `) || (word.endsWith("'") && folded.startsWith(word)),
  );
  if (opener === undefined || isQuestionWord(folded, opener)) return clean(text);
  const rest = text.slice(originalEnd(text, opener.length)).replace(/^[\s,]+/, '');
  return clean(rest);
}

function isQuestionWord(folded: string, opener: string): boolean {
  return ['of', 'o', 'que', 'che'].includes(opener) && QUESTION.test(folded);
}

function cutAnswer(clause: string): string {
  const met = ownAnswer.exec(clause);
  return met && met.index > 12 ? clause.slice(0, met.index) : clause;
}

/** Takes "then", "also" and a pronoun off the front. */
function withoutLead(text: string): string {
  const bare = text.replace(ADVERBS, '');
  const end = bare.indexOf(' ');
  const first = end === -1 ? '' : bare.slice(0, end);
  if (first === '' || !PRONOUNS.has(foldText(first)) || /^(?:his|her|haar|sein\w*|ihre?|zijn)$/i.test(first))
    return bare;
  return bare
    .slice(end + 1)
    .trimStart()
    .replace(ADVERBS, '');
}

function clean(text: string): string {
  const bare = trimMarks(oneLine(text.replace(/\*\*|__|==/g, '')), ',;:–—-').replace(QUESTION_SAID, '');
  const unopened = /["”»]/.test(bare) ? bare : bare.replace(/^["“„'«]/, '');
  return trimEndMarks(unopened.replace(/!!+/g, '!'), '.').slice(0, LONGEST);
}

function matcher(phrases: readonly string[]): RegExp {
  const longest = [...phrases].sort((a, b) => b.length - a.length).map(asPattern);
  return new RegExp(`^(?:${longest.join('|')})(?![\\p{L}\\p{N}'])`, 'u');
}
