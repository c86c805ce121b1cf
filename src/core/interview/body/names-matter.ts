import { foldText } from '../../text/fold.ts';
import { trimEndMarks } from '../../text/trim-marks.ts';
import { beginsWithClock } from '../../time/read-clock.ts';
import { FINITE_VERBS, MAY_BE_PARTICIPLES, RELATIVES } from '../words/finite-verbs.ts';
import { questionWords } from '../words/speech.ts';

/** What follows a verb and no adjective: "paid for it", but "paid leave". */
const BEHIND_VERB =
  /^(?:the|a|an|my|me|it|him|her|his|us|them|their|all|every|no|nothing|in|on|at|to|out|up|off|back|from|over|down|into|for|with|by|that|along|\d.*)$/;
/** Pieces that lean on something in front of them, or answer it: "so in print", "to her …", "yes - …". */
const LEANS =
  /^(?:so|but|or|than|too|also|then|maybe|probably|apparently|very|really|yes|yep|nope|it|he|she|i(?:['’](?:d|ll|m|ve))?|you|there|this|that|because|although|unless|if only|like (?:an?|the|my|me)|to (?:her|him|me|my|them)|(?:after|before) (?:the|an?|my|his|her) |at (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|last|the end)|much the|more \p{L}+ly|(?:mr|mrs|ms|miss|mx|dr|prof|cllr|herr|frau|sr|sra|signora?|mme|monsieur|madame|dhr|mevr)\.?)(?=[\s,]|$)/u;
/** A verb first, without who did it: "appeared upon a screen", "holds out for". */
const DID =
  /^(?:\p{L}+ly )?(?!speed|breed|bleed|need|feed|seed|weed|shed)\p{L}{2,}ed(?:, | (?:the|an?|my|me|it|him|her|his|us|them|in|on|at|to|out|up|off|back|from|over|down|into|upon|with|by|that|along|all|every)(?: |$))|^(?:he |she )?(?:runs|leads|manages|heads|owns|teaches|reports|works|sits|lives|drives|looks) |^\p{L}{2,}[^s\P{L}]s (?:out|up|off|on|down|over|along|back) (?:for|to|with|at|in|on|every)(?: |$)/u;
/** Said aside, to oneself. */
const ASIDE = /(?:^|\s)(?:i (?:reckon|think|guess|suppose|believe|hope)|tbh|imo|ugh|soo+|hmm+)(?=[\s,.!)]|$)/;
/** A question of a form about the talk itself: "How was it held?", "What did they ask?". */
const OF_A_FORM =
  /^(?:how|what|when|where|who|which \p{L}+) (?:was|were|did|is|are) (?:it|they|the (?:interview|talk|panel|meeting))(?=\s|\?|$)/u;
/** What begins a remark behind a matter: "triage streaming, they're moving it to the front door". */
const REMARK =
  /(?:,|;|\s[-–—]{1,2}|\.|:)\s(?=(?:he|she|they|it|we|i|which|who|so|where|but)(?:['’]\p{Ll}+)?\s)|\s[-–—]{1,2}\s|;\s|\s\(|:\s|[.]\s/iu;
/** What the other side does or plans: told, and worth coming back to. */
const THEIRS =
  /^(?:he|she)['’]?s got an? |^(?:they|we)(?:['’](?:re|ve|ll))? (?:are \p{L}+ing|have|moved|want|need|plan|run|build|built|use|started|just|still|sell|are)\s|^(?:(?:he|she) )?(?:really |also )?(?:liked|loved|likes|loves|wants|wanted|hopes|let me|(?:has|had) read|started|founded|set up|built|builds|moved|restores|has a|is (?!sending|leaving|retiring|going|coming|getting|being|looking)\p{L}+ing(?! me)) /u;
/** Whoever does something behind the thing it is done to. */
const SUBJECT = /^(?:i|you|we|they|she|he)$/;
/** A question as it was put, and clauses that begin with a word which is an English verb too. */
const PUT =
  /^(?:(?:do|did|have|had|can|could|would|will|am|are|was|should) (?:i|my|you|we)|come|was (?:ich|wir|man|sie|er|mir|mich|es|d(?:er|ie|as)))\s/i;
/** Where or how often something is: the matter is told with its terms. “Am” is German too: "am Wochenende". */
const TELLS_TERMS = /^am |^(?:is|are) (?:in|on|at|from|every|one|two|three|four|five|six|\d.*)$/;
/** More than that is a tale. */
const MOST_WORDS = 24;
const QUESTION = new Set([...questionWords.map((word) => word.split(' ')[0] ?? word), 'whether', 'if']);

/**
 * Whether a piece of a line that nobody is said to have asked or told names a matter ("the night rota", "how they review
 * notebooks"), and is not a sentence about something else ("bus back was cancelled") or a piece that leans on another.
 */
export function namesMatter(piece: string): boolean {
  const head = piece.split(REMARK)[0] ?? '';
  const folded = foldText(head);
  if (!isWhole(piece) || beginsWithClock(head) || head.split(' ').length > MOST_WORDS) return false;
  if (THEIRS.test(folded)) return true;
  return ![LEANS, DID, ASIDE, OF_A_FORM].some((sign) => sign.test(folded)) && !hasVerb(head.split(' '));
}

/** Whether brackets and quotation marks come in pairs, and none is opened first. */
function isWhole(text: string): boolean {
  const count = (sign: RegExp): number => (text.match(sign) ?? []).length;
  return count(/[([]/g) === count(/[)\]]/g) && count(/["“”„]/g) % 2 === 0 && !/^\s*["“„(]/.test(text);
}

/** Whether somebody does something in these words, outside a clause of its own ("how the rota is made"). */
function hasVerb(words: readonly string[]): boolean {
  for (const at of words.keys()) {
    if (opensClause(words, at)) return false;
    if (isVerb(words, at)) return true;
  }
  return false;
}

/** A clause of its own, what follows belongs to the matter: "how they plan", "the audit I did". */
function opensClause(words: readonly string[], at: number): boolean {
  const word = bareWord(words[at]);
  if (at > 0) return RELATIVES.has(word) || SUBJECT.test(word);
  return (QUESTION.has(foldText(word)) && !FINITE_VERBS.has(word)) || PUT.test(words.join(' '));
}

function isVerb(words: readonly string[], at: number): boolean {
  const word = bareWord(words[at]);
  const next = words[at + 1] ?? '';
  if (words[at - 1] === 'to' || (at > 0 && isNamed(words[at]))) return false;
  if (MAY_BE_PARTICIPLES.has(word)) return BEHIND_VERB.test(next);
  if (FINITE_VERBS.has(word)) return !(at > 0 && TELLS_TERMS.test(`${word} ${next}`));
  return /^\p{L}{3,}ed$/u.test(word) && /^(?:the|my|me|him|us|them|all|every|it|about)$/.test(next);
}

function isNamed(word = ''): boolean {
  return /^\p{Lu}/u.test(word);
}

function bareWord(word = ''): string {
  return trimEndMarks(word, ',;:.!?').replace('’', "'").toLowerCase();
}
