import { IRREGULAR_PARTICIPLES } from '../words/verb-forms.ts';

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\b(do|does|did|is|are|was|were|have|has|had|would|could|should)nt\b/gi, '$1 not'],
  [/\b(how|what|why|if|whether|when|where|which \p{Ll}+|said|think) id (?=\p{Ll})/giu, "$1 I'd "],
  [/\b(how|what|why|if|whether|when|where|which \p{Ll}+|said|think) (?:ive|i've) (?=\p{Ll})/giu, '$1 I have '],
  [/\b(how|what|why|if|whether|when|where|which \p{Ll}+|said|think) (?:im|i'm) (?=\p{Ll})/giu, '$1 I am '],
  [/\bcant\b/gi, 'cannot'],
  [/\b(I|you|they|who)ve\b/gi, '$1 have'],
  [/\b(she|he|what|that|there)s\b/gi, '$1 is'],
  [/\b(w|c|sh)ld\b/g, '$1ould'],
  [/\bxmas\b/gi, 'Christmas'],
  [/(^|about )on[- ]call$/i, '$1being on call'],
  [/\b(they|you|we)['’]?re (?=(?:lost|been|had|got|done)\b)/gi, '$1 have '],
  [/\b(they|you)re\b/gi, '$1 are'],
  [/\b(they|you)ll\b/gi, '$1 will'],
  [/\b(they|you)d\b/gi, "$1'd"],
  [/\bwont\b/gi, 'will not'],
  [/\bcan't\b/gi, 'cannot'],
  [/\bwon't\b/gi, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must)n't\b/gi, '$1 not'],
  [/\b(I|you|we|they|who|there|it|that|he|she|what)'ll\b/gi, '$1 will'],
  [/\b(I|you|we|they|who)'ve\b/gi, '$1 have'],
  [/\bI'm\b/g, 'I am'],
  [/\b(you|we|they)'re\b/gi, '$1 are'],
  [/\b(he|she|it|what|there|where|how|who)'s\b/gi, '$1 is'],
  [/\blet's\b/gi, 'let us'],
  [/\b(?:I)d\b(?=\s)/g, 'I would'],
  [/\b(I|you|we|they) (done|seen)\b/g, '$1 had $2'],
];

/**
 * A line with its short forms written out, so that it fits a formal letter: "how I'd do" becomes "how I would do",
 * "what I'd done" "what I had done".
 */
export function writeOut(text: string): string {
  const straight = text.replace(/(\p{L})’(\p{L})/gu, "$1'$2");
  const plain = PLAIN.reduce((line, [short, long]) => line.replace(short, long), straight);
  return withBigDays(plain)
    .replace(/\b(I|you|we|they|he|she|it|who)'d(\s+(?:not\s+|ever\s+|already\s+|never\s+)?)([\p{L}-]+)?/giu, wouldOrHad)
    .replace(/(\p{L})'(\p{L})/gu, '$1’$2')
    .replace(/\bi\b/g, 'I')
    .replace(/\b(?:cv|dbs|hgv|nhs|cscs|cpc)\b/g, (short) => short.toUpperCase());
}

/** "friday" and "last march" as names. */
function withBigDays(text: string): string {
  return text.replace(BIG_DAY, big).replace(BIG_MONTH, (_, before: string, month: string) => before + big(month));
}

function big(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const BIG_DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december)\b/g;

/** "March" and "may" are other words as well. */
const BIG_MONTH = /\b((?:last|next|in|since|every|early|late|mid) )(march|may)\b(?! \p{Ll}+ing\b)/gu;

/** Verbs that end in -ed in their bare form, also behind "over" or "re-". */
const BARE_ED =
  /^(?:.{2,6}-|over|under|re|pre|out|mis|inter|cross|spoon|breast|bottle|force)?(?:need|feed|bed|embed|imbed|proceed|succeed|exceed|speed|seed|weed|reed|heed|breed|bleed|shed|shred|sled|wed|deed)$/;

function wouldOrHad(...[, who = '', gap = ' ', verb = '']: readonly (string | undefined)[]): string {
  return `${who} ${isParticiple(verb) ? 'had' : 'would'}${gap}${verb}`;
}

function isParticiple(verb: string): boolean {
  const regular = verb.endsWith('ed') && !BARE_ED.test(verb);
  return regular || (IRREGULAR_PARTICIPLES.has(verb) && !/^(?:come|become|run)$/.test(verb));
}
