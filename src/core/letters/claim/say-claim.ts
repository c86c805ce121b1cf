import { IRREGULAR_PASTS, PRESENT_CLAIMS, QUALITIES } from '../words/verb-forms.ts';
import { cleanLine, withoutEnd } from '../topic/clean-line.ts';
import { writeOut } from '../topic/contractions.ts';
import { isDelicate } from '../topic/delicate.ts';
import type { Lexicon } from '../topic/lexicon.ts';
import { lowerStart } from '../topic/lower-start.ts';
import { needsArticle } from '../topic/article.ts';

/** A claim about oneself, in the grammar of a letter. */
export interface SaidClaim {
  /** A clause ("I led the move of 4,000 items") or a thing one brings ("ten years on acute wards"). */
  readonly form: 'clause' | 'thing';
  readonly words: string;
}

const MOST_WORDS = 24;
const DOUBT =
  /\b(?:not|n't|never|maybe|perhaps|unsure|hope|hoping|might|worry|worried|though|although|but|commute|think i|i think|i feel|do i|should i|could i|would i|want|wanted)\b|\?/i;

/**
 * A strength as a person wrote it in the settings, said in a letter: "led a team of nine" gives "I led a team of nine",
 * "fluent in Polish" "I am fluent in Polish", "HGV licence" "an HGV licence". Null when it is empty, long or private.
 */
export function sayStrength(text: string, lexicon: Lexicon): SaidClaim | null {
  const plain = asMine(writeOut(withoutEnd(cleanLine(text))));
  if (plain === '' || plain.split(' ').length > MOST_WORDS || isDelicate(plain) || /[?:|[\]{}]/.test(plain))
    return null;
  if (/^I\s/.test(plain)) return { form: 'clause', words: plain };
  const small = lowerStart(plain, lexicon);
  return asClause(small) ?? asThing(small);
}

/**
 * "The department" is the reader's own in a letter; the writer's is "my department", and what the reader never heard of is "an after-school club".
 * Where the words say which one they mean, they stay; so does what "my" would make the writer the owner of ("the shop", "the company").
 */
function asMine(text: string): string {
  return text
    .replace(STILL_USES, (_, thing: string, num: string) =>
      num === '' ? `${articleFor(thing)} ${thing} that is still in use` : `${thing} that are still in use`,
    )
    .replace(OWN_PLACE, 'my ')
    .replace(RAN_THE, (_, ran: string, thing: string) => `${ran}${articleFor(thing)} ${thing}`);
}

/** Whether the writer is there still is not told: what is used "is still in use". */
const STILL_USES =
  /\bthe ((?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}+?(s?)) that (?:the|our|my) (?:\p{Ll}+ )?(?:department|team|school|ward|depot|branch|crew|unit|company|shop) still uses?\b/gu;

const OWN_PLACE =
  /\bthe (?=(?:\p{Ll}+ )?(?:department|team|school|ward|depot|branch|crew|unit)\b(?! (?:of|that|which|who|where|at|in|for)\b))/gu;

/** What somebody ran, singular and nowhere named further. */
const RAN_THE =
  /^((?:I )?(?:ran|run|started|founded|set up|organi[sz]ed|coached) )the ((?:\p{Ll}[\p{L}-]* ){0,3}(?:club|course|stall|choir|group|workshop|project|scheme|market|fair|newsletter|programme|program|blog|café|cafe|class|session|clinic|helpline)\b(?! of\b).*)$/iu;

/** A strength that begins with a verb or a quality, as a clause with "I"; null for every other one. */
function asClause(text: string): SaidClaim | null {
  const first = (text.split(' ')[0] ?? '').toLowerCase();
  if (QUALITIES.has(first) && !isDeed(text)) return { form: 'clause', words: `I am ${text}` };
  const isVerb = isDeed(text) || isPast(first) || (PRESENT_CLAIMS.has(first) && text.includes(' '));
  return isVerb ? { form: 'clause', words: `I ${text}` } : null;
}

/** "trained eleven starters" is something done, "trained in first aid" something one is. */
function isDeed(text: string): boolean {
  return /^(?:trained|organi[sz]ed|used|certified|licensed|qualified)\s(?!in\b|as\b|for\b|to\b|with\b|on\b|by\b|and\b|at\b|under\b)/i.test(
    text,
  );
}

function asThing(text: string): SaidClaim {
  if (/^\p{Ll}+ing\s/u.test(text)) return { form: 'thing', words: `experience of ${text}` };
  return { form: 'thing', words: needsArticle(text) ? `${articleFor(text)} ${text}` : text };
}

/**
 * A line of the note that claims something for oneself and can be trusted to be meant so: it begins with "I" or a past form
 * and holds no doubt. Null for every other line.
 */
export function sayNoteClaim(text: string, lexicon: Lexicon): SaidClaim | null {
  const plain = withoutEnd(cleanLine(text)).replace(
    /^(?:that|said|told (?:her|him|them)(?: that)?|mentioned(?: that)?) (?=I\s)/i,
    '',
  );
  if (DOUBT.test(plain) || /[.;!]\s/.test(plain) || !isClaim(plain) || plain.split(' ').length < 4) return null;
  return sayStrength(plain, lexicon);
}

function isClaim(line: string): boolean {
  const first = (line.split(' ')[0] ?? '').toLowerCase();
  return [YEARS, MINE, DO_NOW, GOOD_AT].some((sign) => sign.test(line)) || (isPast(first) && !OF_THE_TALK.test(first));
}

const YEARS =
  /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|my)\s.*\byears?\b/i;

const MINE =
  /^I(?:['’]ve| have| had| ran| led| built| kept| taught| did| made| wrote| know| speak| worked| \p{L}+ed)\s/u;

/** What was done in the talk itself. */
const OF_THE_TALK =
  /^(?:asked|talked|said|told|showed|mentioned|explained|discussed|described|liked|loved|laughed|agreed|seemed|looked|smiled|nodded)$/;

/** "I fire my own kiln at home": what one does, and not what one likes or where one lives. */
const DO_NOW =
  /^I (?!(?:like|love|live|am|was|feel|guess|need|get|got|would|will|may|might|could|should|must|mean|see|agree|prefer|enjoy|wish|miss)\b)\p{Ll}{3,} (?:my|our|the|a|an|all|every|in|with|for|on|at)\s/u;

/** A quality with what it is for: alone it may be said of them. */
const GOOD_AT = /^(?:good|calm|patient|comfortable|experienced|confident|familiar|fluent) (?:with|at|in|on|under) \S/i;

function isPast(word: string): boolean {
  return (
    IRREGULAR_PASTS.has(word) ||
    (/^\p{Ll}{2,}ed$/u.test(word) &&
      !QUALITIES.has(word) &&
      !/^(?:shared|need|speed|breed|seed|weed|advanced|applied|detailed|varied|mixed|broad-based)$/.test(word))
  );
}

function articleFor(text: string): string {
  return /^(?:[aeio]|u(?!ni|se|til)|HGV|NHS|MS|NVQ|LGV|MBA|FA|SQL)/i.test(text) ? 'an' : 'a';
}
