import { trimEndMarks } from '../../text/trim-marks.ts';
import { isTitleText } from './name-shape.ts';
import { isTitleNoun, isTitleWord, wordsOf } from './name-words.ts';

const ARTICLE = /^(?:the|a|an|our|their|my|your|his|her|new|der|die|das|el|la|le|de|het|il|o)$/i;
const IS = 'is|was|=|ist|war|es|era|est|è|é|lady|guy|gal';
const IS_AT_END = new RegExp(` (?:${IS})$`, 'iu');
const BEHIND = new RegExp(
  `^(?:,| [-–—(=]| (?:${IS})(?= (?:the|our|their|an?|der|die|le|la|el|il|o) )) ?(?:(?:the|our|their|an?|der|die|le|la|el|il|o|my) )?([^,.;()–—]{2,50}?)(?= (?:and|und|y|et|e|&) \\p{Lu}|[,.;()–—]|$)`,
  'u',
);
const FROM =
  /^ (?:in|from|at|of|do|da|de|di|vom|von|van|vd|du|des|on) (?:the |der |de |la )?(\p{L}[\p{L} &/-]{1,30}?)(?= (?:did|was|is|who|q|que|hat|war|ist|fragte|sagte|zeigte|führte|kam)|[,.;()]|$)/u;

/** "the office manager Colleen Rizzo", "the dentist is Dr. Anand", "die Stifterin, Frau von Asseburg": job words right in front of a name. Behind a comma only where the name is sure. */
export function titleBefore(lead: string, behindComma = true): string | null {
  if ((!behindComma && /, ?$/.test(lead)) || /\)[ :,]*$/.test(lead)) return null;
  const near = trimEndMarks(lead, ',:').replace(IS_AT_END, '');
  const isHuman = /(?:lady|guy|gal) ?$/i.test(lead);
  const words = wordsOf(near.split(/[,.;:(]/).at(-1) ?? '').slice(-5);
  const title = words.slice(words.findLastIndex((word) => !isTitleWord(word, false) || ARTICLE.test(word)) + 1);
  return title.some(isTitleNoun) || (isHuman && title.length > 0) ? title.join(' ') : null;
}

/** "Dirk Vogt, Werkstattleiter", "Nele Baert (recruiter)", "Todd recruiter", "Ann is the office manager", "Tammy in HR". */
export function titleBehind(rest: string): string | null {
  const word = /^ (\p{Ll}[\p{Ll}-]{2,24})(?= out of| at|[,.;()]|$)/u.exec(rest)?.[1] ?? '';
  if (isTitleNoun(word)) return word;
  return apposition(rest) ?? department(rest);
}

function apposition(rest: string): string | null {
  const [, title = ''] = BEHIND.exec(rest) ?? [];
  const words = wordsOf(title);
  return words.length < 6 && words.some(isTitleNoun) && isTitleText(title) ? title.trim() : null;
}

function department(rest: string): string | null {
  const [, place = ''] = FROM.exec(rest) ?? [];
  return place !== '' && wordsOf(place).every((one) => isTitleWord(one, false)) ? place : null;
}

/** Length of a bracket, or of "or Fennell", right behind a name. */
export function bracketLength(rest: string): number {
  return /^ ?\([^()]{1,80}\)|^ (?:or|oder) \p{Lu}[\p{L}\p{M}-]{1,30}/u.exec(rest)?.[0].length ?? 0;
}
