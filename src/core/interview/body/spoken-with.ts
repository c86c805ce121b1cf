import { smallPattern } from '../../text/small-pattern.ts';
import { foldText } from '../../text/fold.ts';
import { subjects, talkedWith } from '../words/speech.ts';
import { isSpeech } from './topic-words.ts';

const THEM =
  /^(?:(?:and|then|so|und|et|y|e|en|poi|luego|dann|puis) )?(?:with|w\/|mit|avec|con|com|met|med|z) (?:him|her|them|ihm|ihr|ihnen|lui|elle|eux|lei|loro|él|ella|ellos|ele|ela|hem|haar|hen|hun|honom|henne|ham|nim|nią)(?:,| both)? /iu;
/** "I … with her, and she …". */
const TOGETHER =
  /^(?:(?:and|then|so) )?(?:i|we) [^.;]{3,120} (?:with|beside|next to|alongside) (her|him|them),? and (she|he|they) (\S.*)$/iu;
const SAME = new Map([
  ['her', 'she'],
  ['him', 'he'],
  ['them', 'they'],
]);
const LONGEST_FIRST = [...talkedWith].sort((a, b) => b.length - a.length);
const TALKED = new RegExp(`^(?:${LONGEST_FIRST.join('|')})(?![\\p{L}\\p{N}])[\\s,]*`, 'u');
const SUBJECTS = new Set(subjects);
/** A few words may stand in front of a pronoun ("In the truck he asked"), and none of them is the writer. */
const PLACE = /^(?:[\p{L}\p{N}'’-]{1,14},? ){1,5}$/u;
const NOT_A_PLACE = smallPattern(
  '(?:^| )(?:i|we|me|my|ich|wir|je|on|nous|yo|ik|io|noi|eu|jag|vi|if|because|cos|that|when|what|how|why|who|like|as|says?|said|told|asked|think|hope|reckon) $',
);
const MOST_IN_FRONT = 5;
/** Where a clause may begin. */
const CLAUSE =
  /, (?:and |und |y |et |e |en )?(?:then |also )?(?:who |which |die |der |qui |que |q |che )?|\) (?:also )?| (?=(?:he|she|they) )|(?: and| und| et| y| e| en| och| og| then| who) (?=\S)/giu;
/** Whether the clause has a subject of its own: "and he", "who". */
const ANEW = smallPattern(
  '^(?:.*[\\s,])?(?:he|she|they|who|er|sie|der|die|il|elle|qui|él|ella|que|lui|lei|che|hij|zij|ze|die)\\s*$',
);

/** A clause further on in a sentence that tells what somebody asked, told or showed. */
export interface LaterClause {
  /** The words from the verb on. */
  readonly clause: string;
  /** Where they begin in the text. */
  readonly at: number;
  /** Whether a pronoun stands in front, so that another than the first may be meant. */
  readonly isAnew: boolean;
}

/** What a later clause says that the person asked, told or showed: "…, popped in for 10 minutes, asked how I …"; or null. */
export function toldBehind(text: string): LaterClause | null {
  for (const met of text.matchAll(CLAUSE)) {
    const at = met.index + met[0].length;
    const clause = text.slice(at);
    if (isSpeech(clause))
      return { clause, at, isAnew: ANEW.test(met[0]) || SUBJECTS.has(foldText(clause.split(' ')[0] ?? '')) };
  }
  return null;
}

/** What was talked about in "with him I discussed open-book exams", "con lei ho parlato dei costumi": the words from the verb on; or null. */
export function talkedWithThem(text: string): string | null {
  const met = THEM.exec(text);
  const behind = met === null ? '' : text.slice(met[0].length);
  return met === null ? toldAfterTogether(text) : (talked(behind) ?? ownClause(behind));
}

/** "con lui ho fatto una prova e mi ha spiegato …": what is told in a later clause that brings in nobody else. */
function ownClause(behind: string): string | null {
  const later = toldBehind(behind);
  return later === null || later.isAnew ? null : later.clause;
}

/** "I scrubbed in with her, and she asked what …": what is told by whom the writer did something with; or null. */
function toldAfterTogether(text: string): string | null {
  const [, them = '', who = '', told = ''] = TOGETHER.exec(text) ?? [];
  const isSame = SAME.get(them.toLowerCase()) === who.toLowerCase();
  return isSame && isSpeech(told) ? told : null;
}

/** The words from the verb on of "I discussed …", "ho parlato di …", behind the name of whom the writer did so with; or null. */
function talked(behind: string): string | null {
  const met = TALKED.exec(foldText(behind.slice(0, 60)));
  const words = met?.[0].trim().split(' ').length ?? 0;
  const about = behind.split(' ').slice(words).join(' ').trim();
  return met === null || about === '' ? null : `talked ${about}`;
}

/** What a pronoun tells behind a few words of time or place: "asked about my ticket" of "in the truck he asked about my ticket"; or null. */
export function toldBehindPronoun(text: string): string | null {
  const words = text.slice(0, 80).split(' ');
  const at = words.slice(0, MOST_IN_FRONT + 1).findIndex((word) => SUBJECTS.has(foldText(word)));
  if (at < 1) return null;
  const front = `${words.slice(0, at).join(' ')} `;
  const told = text.slice(front.length + (words[at] ?? '').length).trim();
  return PLACE.test(front) && !NOT_A_PLACE.test(front) && isSpeech(told) ? told : null;
}

/** What is told behind the name of one with whom (`isPartner`) or of whom something is told; or null. */
export function toldOfPartner(behind: string, isPartner: boolean): string | null {
  return (isPartner ? talked(behind) : null) ?? toldBehind(` ${behind}`)?.clause ?? null;
}
