import { smallPattern } from '../../text/small-pattern.ts';
import { humans } from '../words/prose.ts';
import { isTitleWord, wordsOf } from './name-words.ts';

const HUMAN = smallPattern(`^(?:${humans.join('|')}|young|old|big|little|wee|other|other one)$`);
/** "head chef is Sunniva, put me on sauce". */
const IS = / (?:is|was|=|ist|war|es|era|est|è|é|är|var) $/iu;
/** "Mav from the floor walked me round": a short word and up to four more between a name and its verb. */
const FILLER = smallPattern(
  '^,? (?:from|of|at|on|in|over|off|fae|vom|von|aus|an|de|du|da|do|des|della|del|dal|dalla|van|fra|från|på|i|z|ze|w|n[°º])(?= )',
);
/** What begins a clause of its own, or has no place in front of a verb. */
const STOP = smallPattern(
  '^(?:and|or|but|und|oder|aber|et|ou|mais|y|o|pero|e|ma|en|maar|och|men|i|a|ale|that|which|when|while|because|if|we|he|she|they|it|to|is|was|had|has|about|wir|ich|er|sie|es|dass|que|qui|on|nous|il|elle|che|ik|hij|zij|jag|han|hon|vi)$',
);
/** "davie from the other yard says he pays late": what is said now was not said at the talk. */
const GOSSIPING = smallPattern(
  "^ (?:says?|thinks?|reckons?|told me|tells me|sagt|meint|hat mir gesagt|dit|m['’]a dit|dice|me dijo|mi ha detto|diz|zegt|säger|mówi)(?!\\p{L})",
);
/** The writer of a note leaves himself out. */
const WRITER = smallPattern(
  '^ (?:told|asked|said to|emailed|texted|rang|thanked|met|saw|liked) (?:him|her|them|he|she)(?!\\p{L})',
);
const MOST_BETWEEN = 4;
const MOST_COMMAS = 3;

/** What stands in front of a subject without the words that say what the person is: "Polier Matze kam", "other girl Marnie showed". */
export function leadOfSubject(lead: string): string {
  const words = wordsOf(lead.replace(IS, ''));
  if (IS.test(lead) && !isTitleWord(words.at(-1) ?? '')) return lead;
  const at = words.findLastIndex((word) => !isTitleWord(word) && !HUMAN.test(word));
  return at === words.length - 1
    ? lead
    : words
        .slice(0, at + 1)
        .map((word) => `${word} `)
        .join('');
}

/** The text behind a name as it stands, and without what may stand between a name and its verb: a firm, a title, an apposition. Each begins with a blank. Where the name does not open its clause (`isOpening`), a verb further on may have another subject. */
export function versionsBehind(rest: string, isOpening: boolean): readonly string[] {
  return isOpening ? [rest, ...behindFiller(rest), ...behindCommas(rest)] : [rest];
}

function behindFiller(rest: string): readonly string[] {
  const words = wordsOf(rest.replace(/^,/, ''));
  const isOpen = FILLER.test(rest) || (/^ \p{Ll}/u.test(rest) && isTitleWord(words[0] ?? ''));
  if (!isOpen) return [];
  const stop = words.findIndex((word, at) => at > 0 && (STOP.test(word) || /[,.;:!?]$/.test(word)));
  const most = stop === -1 ? MOST_BETWEEN : Math.min(stop, MOST_BETWEEN);
  const versions = Array.from({ length: most }, (_, at) => ` ${words.slice(at + 1).join(' ')}`);
  return versions.filter((text) => !GOSSIPING.test(text));
}

/** The text behind each of the next commas: ", one of the consultants, a lovely man, only had two questions". Each begins with a blank and a small letter. */
export function behindCommas(rest: string): readonly string[] {
  if (!/^ ?[,(–—-]/.test(rest)) return [];
  const pieces = rest.split(/[,)] ?|(?: [–—-]) /).slice(1, MOST_COMMAS + 2);
  const versions = pieces.map((_, at) => ` ${pieces.slice(at).join(', ')}`);
  return versions.filter((text) => /^ \p{Ll}/u.test(text) && !isOfAnother(text) && !GOSSIPING.test(text));
}

/** ", he says she's fab", ", told him straight": somebody else is the subject. */
function isOfAnother(text: string): boolean {
  return STOP.test(wordsOf(text)[0] ?? '') || WRITER.test(text);
}
