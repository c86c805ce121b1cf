import { smallPattern } from '../../text/small-pattern.ts';
import { foldText } from '../../text/fold.ts';
import { upTo } from '../../text/trim-marks.ts';
import type { Mention, PeopleFinder } from '../people/find-people.ts';
import { namesThatAreWords } from '../words/names-that-are-words.ts';
import { subjects } from '../words/speech.ts';
import type { BodyLine } from './lines.ts';
import { isSpeech } from './topic-words.ts';

const LEAD = smallPattern(
  '^(?:then|and|but|so|also|later|first|next|at the end|in the end|at first|dann|danach|und|puis|et|luego|y|daarna|en|poi|e|at the beginning|for lunch|after that|afterwards|finally|[\\d:.h–-]+)[,:]?$',
);

/** "Her son", "seine Kollegin". */
const OF_THEIRS = /^(?:his|her|their|ihre?|seine?|son|sa|leur|suo?|sua|zijn|haar|hun|hans|hennes) \p{L}{2,15}$/iu;
const SUBJECTS = new Set(subjects);

/** In front of a name a few words may say who it is: "Their chair, Lady", "il figlio"; none of them the writer. */
const SHORT_LEAD = /^(?:[\p{L}\p{N}'’./&-]{1,20}[,:]? ){1,5}$/u;
const NOT_LEAD = smallPattern(
  "(?:^|[^\\p{L}])(?:in|of|at|for|that|since|about|i|we|me|my|ich|wir|je|j['’]ai|on|nous|yo|ik|wij|we|io|noi|eu|jag|vi|with|w/|from|by|to|via|mit|von|bei|avec|par|con|met|van|door|da|med|till|z|od|told|asked|said|dear)(?!\\p{L})",
);
/** Whether a few words in front of a name may say who it is, and none of them is the writer. */
export function isShortLead(before: string): boolean {
  return SHORT_LEAD.test(before) && !NOT_LEAD.test(before);
}

/** Whether nothing stands in front of a name but a form of address or a word of order: "then", "Frau", "at first". */
export function isLead(before: string): boolean {
  const text = before.replace(/["“”'*_([]/g, '').trim();
  return (
    text === '' ||
    LEAD.test(text) ||
    /^[\p{L} ]{2,20} [=:]$/u.test(text) ||
    OF_THEIRS.test(text) ||
    /^(?:(?:the|der|die|das|el|la|le|de|het|frau|herr|dr|prof|mr|mrs|ms|mevr|chef|dekan|sr|sra|dra|mme|m)\.?\s*){1,3}$/iu.test(
      text,
    )
  );
}

const ORDINARY = new Set(namesThatAreWords);

/** "Later the nurse Declan walked with me": whether a line of running text begins with another person than those it stands under. */
export function beginsWithElse({ kind, text }: BodyLine, owners: readonly number[], finder: PeopleFinder): boolean {
  const [first] = kind === 'text' ? finder.mentions(text) : [];
  if (first === undefined || owners.includes(first.person)) return false;
  const before = text.slice(0, first.start);
  if (isPossessive(text, first.end) || (before === '' && isOrdinary(text, first))) return false;
  return isLead(before) || (isShortLead(before) && !SUBJECTS.has(foldText(upTo(text, / /))) && !isSpeech(text));
}

function isPossessive(text: string, end: number): boolean {
  return /^['’]/.test(text.slice(end)) || /['’]s$/.test(text.slice(0, end));
}

/** "Art school was a topic": a name that is a word as well, at the beginning of a sentence that tells nothing of somebody's talk. */
function isOrdinary(text: string, { start, end }: Mention): boolean {
  return ORDINARY.has(foldText(text.slice(start, end))) && !isSpeech(text.slice(end).trim());
}
