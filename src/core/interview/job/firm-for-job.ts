import { foldText } from '../../text/fold.ts';
import { isHonorific, isGivenName, isTitleNoun, wordsOf } from '../people/name-words.ts';
import { isFirmWord } from '../people/read-named.ts';
import { partOfCompany } from '../people/part-of.ts';
import { noFirmStarts } from '../words/job-text.ts';

const WORD = "[\\p{L}\\d][\\p{L}\\p{M}\\d'’.&-]*";
/** Behind a name: where, when, or for which job. */
const STOPS =
  '(?!(?:for|about|bout|re|as|on|in|rang|called|phoned|was|who|out|down|over|up|this|last|yesterday|today|sat|sun|mon|tue|tues|wed|weds|thu|thurs|fri)(?![\\p{L}]))';
const NAME = `(?:the )?(${WORD}(?: ${STOPS}(?:${WORD}|&)){0,5})`;
const GAP =
  '(?: (?:on|in|rang|called|phoned|was|who|out|down|over|up|this|last|yesterday|today|sat|sun|mon|tues?|weds?|thu|thurs|fri)(?!\\p{L})[^.;:!?,]{0,30}?)?';
const BETWEEN = new RegExp(
  `(?:^|[^\\p{L}])(?:at|with|w/?|from|by|see|visit|visited) ${NAME}${GAP} (?:for|about|bout|re|as) (?:the|an?|their|that|my) (?:[\\p{L}\\d/'’-]{2,20} ){1,5}?(?:job|role|position|post|vacancy)(?!\\p{L})`,
  'giu',
);
const NO_START = new Set(noFirmStarts);
const WHOLE = 3;

/** The firm between "with" or "from" and the job: "the phone call from st oswalds primary academy about the site manager job"; null where it may be somebody. */
export function firmForJob(texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const [, met = ''] of text.matchAll(BETWEEN)) {
      const name = lastPiece(met);
      if (isFirmBehind(name)) return name;
    }
  }
  return null;
}

/** "recruiter over at Pickaway Falls": what stands behind the last word for "at". */
function lastPiece(met: string): string {
  return (met.split(/ (?:at|with|from|by|the) /u).at(-1) ?? met).replace(/^the /u, '');
}

/** Words that are nobody's name: one of a firm, or three without a given name. */
function isFirmBehind(name: string): boolean {
  const words = wordsOf(name);
  const [first = ''] = words;
  if (NO_START.has(foldText(first)) || partOfCompany(name) !== null) return false;
  if (words.some((word) => isHonorific(word) || isTitleNoun(word)) || isGivenName(first)) return false;
  const isNobody = words.length >= WHOLE && !words.some(isGivenName);
  return words.length > 1 && (isNobody || words.includes('&') || words.slice(1).some(isFirmWord));
}
