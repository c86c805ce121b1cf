import type { Sign } from './sighting.ts';

/** What the signs of a person come to: met, perhaps met (then the note is asked about), or only mentioned. */
export type Verdict = 'met' | 'perhaps' | 'mentioned';

/** All that running text tells of one person. */
export interface Evidence {
  readonly signs: readonly Sign[];
  /** The name has more than one word somewhere, or a form of address. */
  readonly isFull: boolean;
  /** The first word is known as a given name. */
  readonly isGiven: boolean;
  /** It is told what the person is: opened the door, arranged the talk, received the writer, is of personnel. */
  readonly hasPart: boolean;
}

/** What each sign weighs. Those that things have as well as people weigh for nothing alone. */
const WEIGHTS: Readonly<Record<Sign, number>> = {
  introduced: 3,
  seen: 3,
  titled: 3,
  spoke: 2,
  apposed: 2,
  reached: 2,
  came: 2,
  described: 2,
  acted: 1,
  given: 1,
  with: 1,
  addressed: 1,
  headed: 1,
  bold: 1,
  task: 1,
  owed: 1,
  subject: 0,
  again: 1,
};
const THINGS_TOO: ReadonlySet<Sign> = new Set(['with', 'headed', 'bold', 'again']);
/** What a given name adds to: a place or a deed that names take. To a lone first name, what it says or does is no more than before. */
const TELLING: ReadonlySet<Sign> = new Set(['introduced', 'seen', 'titled', 'headed', 'came', 'reached']);
/** Signs that somebody was there, and not just somebody of the firm; what people do there tells of no talk. */
const PRESENT: ReadonlySet<Sign> = new Set([
  'introduced',
  'seen',
  'spoke',
  'came',
  'acted',
  'headed',
  'reached',
  'with',
]);
/** What makes a person of two words with capitals, although nobody knows the first as a name. */
const NAMING_A_PERSON: ReadonlySet<Sign> = new Set(['again', 'came', 'spoke']);
/** Signs that tell nothing of the talk. */
const OF_THE_NAME: ReadonlySet<Sign> = new Set(['given', 'again', 'addressed', 'task']);
const ENOUGH = { full: 2, single: 3 } as const;
/** For a word that nobody knows as a name, and that may be anything. */
const ENOUGH_FOR_A_WORD = { full: 4, single: 5 } as const;

/** Who is shown by the signs to have been met; who may have been, since a name does stand there; and who was not. */
export function verdictOf(evidence: Evidence): Verdict {
  if (!isEnough(evidence)) return isWorthAsking(evidence) ? 'perhaps' : 'mentioned';
  return isThere(evidence) && isName(evidence) ? 'met' : 'perhaps';
}

function isEnough({ signs: found, isFull }: Evidence): boolean {
  const isTelling = found.some((sign) => TELLING.has(sign));
  const signs = isTelling ? found : found.filter((sign) => sign !== 'given');
  if (signs.every((sign) => THINGS_TOO.has(sign))) return false;
  const isEnoughOnce = weightOf(signs.filter((sign) => sign !== 'again')) >= ENOUGH.full;
  return isEnoughOnce && weightOf(signs) >= (isFull ? ENOUGH.full : ENOUGH.single);
}

/** Who is named again or in a task has a part in it, unless it is only told what he or she does there. A whole name with a title is that of somebody there; a first name with one may be that of anybody who works there. */
function isThere({ signs, isFull, isGiven, hasPart }: Evidence): boolean {
  const isPartner = !signs.includes('described') && signs.some((sign) => sign === 'again' || sign === 'task');
  return (
    hasPart || isPartner || signs.some((sign) => PRESENT.has(sign)) || (isFull && isGiven && signs.includes('titled'))
  );
}

function isName({ signs, isFull, isGiven, hasPart }: Evidence): boolean {
  if (isGiven || hasPart || signs.includes('addressed') || signs.includes('introduced')) return true;
  if (isFull && signs.some((sign) => NAMING_A_PERSON.has(sign))) return true;
  return weightOf(signs.filter((sign) => sign !== 'again')) >= ENOUGH_FOR_A_WORD[isFull ? 'full' : 'single'];
}

/** A name for certain, of which something is said; a whole one also when it stands there twice or with a form of address. */
function isWorthAsking({ signs, isFull, isGiven }: Evidence): boolean {
  const isAddressed = signs.includes('addressed');
  if (!isGiven && !isAddressed) return false;
  const isToldOf = signs.some((sign) => !OF_THE_NAME.has(sign));
  return isToldOf || (isFull && isGiven && signs.includes('again'));
}

function weightOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0);
}
