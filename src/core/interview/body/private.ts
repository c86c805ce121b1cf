import { remember } from '../../text/remember.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { asPattern } from '../../note/as-pattern.ts';
import { foldKey, foldText } from '../../text/fold.ts';
import { feelingPatterns, moneyPatterns, othersFeelings, privateHeadings, privateStems } from '../words/private.ts';

const HEADINGS = new Set(privateHeadings.map(foldText));
const KEYS = new Set(privateHeadings.map(foldKey).filter((key) => key !== ''));
const CALLOUTS = /\[!(?:danger|money|private|secret)\]$/i;
const STEMS = `\\b(?:${privateStems.map(asPattern).join('|')})`;
/** One expression for all patterns: asking each of them costs ten times as much. */
const PATTERNS = new RegExp(
  [STEMS, ...[...moneyPatterns, ...feelingPatterns].map(({ source }) => `(?:${source})`)].join('|'),
  'u',
);
/** "For myself only", "Not for other eyes", "Cose mie", "Entre moi et moi": short headings in the words of whoever writes for nobody else. */
const FOR_NOBODY_ELSE =
  /(?:^| )(?:for|fur|pour|para|per|voor|dla) (?:me|myself|mich|mich selbst|moi|moi meme|mi|mim|mezelf|mij|mig|mnie)(?: (?:only|alone|allein|seulement|solo|alleen|tylko))?$|(?:^| )(?:not|nicht|nichts|pas|non|no|niet|nao|inte|ikke|nie) (?:for|fur|pour|para|per|voor|til|dla) (?!profit)|^(?:entre moi|entre mim|tra me)(?: |$)|^(?:cose|cosas|coisas|mes choses|meine sachen) (?:mie|mias|minhas|a moi)$|^(?:myself|ich selbst|ik zelf)$/;
const MOST_WORDS = 6;
const FIRST_PERSON = /\bI (?:am|was|do not|don't) (?:not )?(?:care|like|sure|good|enjoy)\b/i;

/** Whether a heading keeps everything under it with the writer: "Private", "Red flags", "Gehalt". */
export const isPrivateHeading = remember((text) => {
  const folded = trimMarks(foldText(text.replace(/\[![^\]]*\]$/, '')), ':?!.');
  if (CALLOUTS.test(text) || HEADINGS.has(folded) || isPrivateKey(folded)) return true;
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
  return PATTERNS.exec(text.toLowerCase())?.[0].trim() ?? null;
}

/** Whether a line must never reach a letter: feelings, money, other offers, weak spots, remarks on people, secrets. */
export const isPrivate = remember((text) => {
  if (FIRST_PERSON.test(text)) return true;
  const small = text.toLowerCase();
  return PATTERNS.test(small) && PATTERNS.test(othersFeelings.reduce((left, one) => left.replace(one, ' '), small));
}, 500);
