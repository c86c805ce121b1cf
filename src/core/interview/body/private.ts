import { remember } from '../../text/remember.ts';
import { smallPattern } from '../../text/small-pattern.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { asPattern } from '../../note/as-pattern.ts';
import { foldKey, foldText } from '../../text/fold.ts';
import {
  feelingPatterns,
  groan,
  moneyPatterns,
  othersFeelings,
  privateHeadings,
  privateStems,
  unanswered,
} from '../words/private.ts';

const HEADINGS = new Set(privateHeadings.map(foldText));
const KEYS = new Set(privateHeadings.map(foldKey).filter((key) => key !== ''));
const CALLOUTS = /\[!(?:danger|money|private|secret)\]$/i;
const STEMS = `\\b(?:${privateStems.map(asPattern).join('|')})`;
/** One by one: together they take three times as long to be made, and no less to be asked. */
const PATTERNS = [
  STEMS,
  ...[...moneyPatterns, ...feelingPatterns, unanswered].map(({ source }) => inAnyAlphabet(source)),
].map(smallPattern);
const UNANSWERED = smallPattern(inAnyAlphabet(unanswered.source));
/** Marks of a heading that is nobody else's: "Pensieri 🤫". */
const MARKED = /🤫|🔒/u;
/** "For myself only", "Not for other eyes", "Cose mie", "Entre moi et moi": short headings in the words of whoever writes for nobody else. */
const FOR_NOBODY_ELSE =
  /(?:^| )(?:for|fur|pour|para|per|voor|dla) (?:me|myself|mich|mich selbst|moi|moi meme|mi|mim|mezelf|mij|mig|mnie)(?: (?:only|alone|allein|seulement|solo|alleen|tylko))?$|(?:^| )(?:not|nicht|nichts|pas|non|no|niet|nao|inte|ikke|nie) (?:for|fur|pour|para|per|voor|til|dla) (?!profit)|^(?:entre moi|entre mim|tra me)(?: |$)|^(?:cose|cosas|coisas|mes choses|meine sachen) (?:(?:solo|so|sono) )?(?:mie|mias|minhas|a moi)$|^(?:myself|ich selbst|ik zelf)$/;
const MOST_WORDS = 6;
const FIRST_PERSON = /\bi (?:am|was|do not|don't) (?:not )?(?:care|like|sure|good|enjoy)\b/;

/** Whether a heading keeps everything under it with the writer: "Private", "Red flags", "Gehalt". */
export const isPrivateHeading = remember((text) => {
  const folded = trimMarks(foldText(text.replace(/\[![^\]]*\]$/, '')), ':?!.');
  if (CALLOUTS.test(text) || MARKED.test(text) || HEADINGS.has(folded) || isPrivateKey(folded)) return true;
  const key = foldKey(folded);
  return (
    key.split(' ').length <= MOST_WORDS &&
    (FOR_NOBODY_ELSE.test(key) ||
      /(?:^| )(?:private|privileged|confidential|off the record|me to me|for me|fur mich|red flags?|feelings|salary|gehalt|impressions?)(?:$| )/.test(
        key,
      ))
  );
}, 500);

/** Whether a property or a table column holds what is nobody's business: "gut", "salary", "mood". */
export function isPrivateKey(key: string): boolean {
  const folded = foldKey(key);
  return (
    KEYS.has(folded) ||
    /^(?:salary|comp|pay|gut|mood|feeling|private)(?: |$)|(?:^| )(?:expectation|salary)$/.test(folded)
  );
}

/** The words of a text that are private in a note, wherever they stand, in small letters; null where none are. */
export function privateWordsIn(text: string): string | null {
  const small = compared(text);
  const met = PATTERNS.map((pattern) => pattern.exec(small)).filter((each) => each !== null);
  const [first] = met.sort((a, b) => a.index - b.index);
  return first?.[0].trim() ?? null;
}

/** Whether a line must never reach a letter: feelings, money, other offers, weak spots, remarks on people, secrets. */
export const isPrivate = remember((text) => {
  const small = compared(text);
  if (FIRST_PERSON.test(small)) return true;
  return tellsPrivate(small) && tellsPrivate(othersFeelings.reduce((left, one) => left.replace(one, ' '), small));
}, 500);

function tellsPrivate(small: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(small));
}

/** Whether a private text says so of all that stands with it: a question that found no answer. */
export function isPrivateWhole(text: string): boolean {
  return UNANSWERED.test(compared(text));
}

/** Whether a sentence is nothing but a groan at the one in front: "grr", "ugh!!". */
export function isGroan(text: string | undefined): boolean {
  return text !== undefined && groan.test(text);
}

/** In small letters, of the same length, with one kind of apostrophe: phones write the curled one. */
function compared(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** `\\b` and `\\w` know no letters but those of English: with them behind a word "raté" ends in front of its last letter. */
function inAnyAlphabet(source: string): string {
  return source.replaceAll('\\w', '[\\p{L}\\p{N}_]').replaceAll(')\\b', ')(?![\\p{L}\\p{N}_])');
}
