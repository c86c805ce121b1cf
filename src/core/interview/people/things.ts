import { smallPattern } from '../../text/small-pattern.ts';
import { MONTHS } from '../../time/words/calendar.ts';
import type { BodyLine } from '../body/lines.ts';
import { foldText } from '../../text/fold.ts';
import { agencyWords, firmNouns, organisationWords, placeWords } from '../words/agencies.ts';
import { nounCapitalWords } from '../words/language-habits.ts';
import type { NameCandidate } from './name-candidates.ts';
import { isCommonWord } from './name-shape.ts';
import { firstWordOf, isGivenName, isHonorific, isTitleWord, wordsOf } from './name-words.ts';
import { isWrittenSmall } from './small-names.ts';
import type { NameHints } from './sighting.ts';

const ORGANISATION = new Set(organisationWords);
const AGENCIES = new Set(agencyWords);
const PLACES = new Set(placeWords);
/** A word in front of a German noun: an article, a pronoun, an adjective with its ending. */
const BEFORE_NOUN =
  /(?:^|[^\p{L}])(?:d(?:er|ie|as|en|em|es)|ein\p{L}*|kein\p{L}*|mein\p{L}*|sein\p{L}*|ihr\p{L}*|zu[mr]|\p{Ll}{2,}(?:en?|er|es|em)) $/u;
/** "the two Annas": a name in the plural is two people, whose names stand elsewhere. */
const SEVERAL = smallPattern(
  '(?:^|[^\\p{L}])(?:two|both|three|2|3|zwei|beiden?|drei|deux|trois|dos|tres|due|tre|twee|drie|duas|dois|två|dwie) (?:[\\p{L}-]+ )?$',
);
/** "Thistledown, the agency": what stands behind the name says that it is a firm. */
const IS_FIRM = new RegExp(
  `^,? \\(?(?:(?:the|an?|their|die|das|eine?|une?|la|el|il|lo|het|een|en|ett) |l['’] ?)?(?:\\p{Ll}+ )?(?:${[...agencyWords, ...firmNouns].join('|')})(?!\\p{L})`,
  'u',
);
/** "de l'agence Interalpha", "the agency Brightwell". */
const FIRM_BEFORE = smallPattern(`(?:^|[^\\p{L}])(?:${[...agencyWords, ...firmNouns].join('|')}) $`);
const MAIL = /@([\p{L}\d-]{4,63})\./gu;
const SMALL_WORD = /^[\p{Ll}\p{M}]{2,30}$/u;
/** Names that mean "he", "she" or "for" in a note that has one of these words in it. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  han: ['och', 'att', 'og', 'jag', 'jeg', 'om'],
  per: ['che', 'una', 'della', 'non'],
  ella: ['que', 'con', 'una', 'para'],
};
/** "the Lock Keeper": no English name has "the" in front of it and a job behind. */
const THE = smallPattern('(?:^|[^\\p{L}])the $');
const JOB_BEHIND = /^ (\p{Lu}\p{L}+)/u;
/** "gone by June", "until April": what stands in front of a month. */
const BEFORE_MONTH = smallPattern(
  '(?:^|[^\\p{L}])(?:by|in|until|till|since|from|before|after|of|to|through|next|last|this|mid|early|late|every|im|bis|ab|seit|vor|nach|en|depuis|hasta|desde|da|a|op|tot|sinds)[ -]$',
);
const ENOUGH_WORDS = 3;
const LONG_ENOUGH = 5;

/** What the lines of a note (`open` are those in which people may be met), and the names of companies beside it, say about its names. */
export function nameHintsOf(
  lines: readonly BodyLine[],
  open: readonly BodyLine[],
  companies: readonly string[],
): NameHints {
  const domains = lines.flatMap(({ text }) =>
    text.includes('@') ? Array.from(text.matchAll(MAIL), ([, name = '']) => name) : [],
  );
  const known = new Set(companies.map(foldText).filter((name) => name !== ''));
  const top = open[0]?.line ?? null;
  return {
    known,
    domains: new Set(domains.map(squeeze)),
    top,
    small: smallWords(open),
    hasNouns: hasNounCapitals(open),
  };
}

function smallWords(open: readonly BodyLine[]): ReadonlySet<string> {
  if (isWrittenSmall(open)) return new Set();
  const words = open.flatMap(({ text }) => text.split(/[^\p{L}\p{M}@'’-]+/u));
  return new Set(words.filter((word) => SMALL_WORD.test(word)));
}

/** Whether words with capitals are the name of a company, several people of one name or, where every noun has a capital, a noun. */
export function isThing(
  candidate: Pick<NameCandidate, 'text' | 'count' | 'hasHonorific' | 'start'>,
  text: string,
  hints: NameHints,
): boolean {
  if (candidate.hasHonorific) return false;
  const before = text.slice(0, candidate.start);
  if (candidate.count > 1 ? isPlaceOrPaper(candidate.text) : isWord(candidate.text, before, hints)) return true;
  if (candidate.count === 1 && isJobTitle(candidate, text)) return true;
  if (candidate.text.endsWith('s') && (SEVERAL.test(before) || /(?:^| )the $/iu.test(before))) return true;
  return isFirm(candidate, text) || isCompany(candidate.text, hints);
}

function isJobTitle({ text: name, start }: Pick<NameCandidate, 'text' | 'start'>, text: string): boolean {
  const [, behind = ''] = JOB_BEHIND.exec(text.slice(start + name.length)) ?? [];
  return !isGivenName(name) && isTitleWord(behind) && THE.test(text.slice(0, start));
}

function isFirm({ text: name, start, count }: Pick<NameCandidate, 'text' | 'count' | 'start'>, text: string): boolean {
  const isBehindFirm = !isGivenName(firstWordOf(name)) && FIRM_BEFORE.test(text.slice(0, start));
  const isAgency = count > 1 && AGENCIES.has(foldText(wordsOf(name).at(-1) ?? ''));
  return isBehindFirm || isAgency || IS_FIRM.test(text.slice(start + name.length));
}

/** One word with a capital that is nobody's name here: a month, the first of a sentence, or a German noun. */
function isWord(word: string, before: string, hints: NameHints): boolean {
  if (MONTHS.has(foldText(word)) && BEFORE_MONTH.test(before)) return true;
  return (before.trim() === '' && isOrdinaryHere(word, hints)) || (hints.hasNouns && BEFORE_NOUN.test(before));
}

/** "Kinney Road", "Local Development Plan". */
function isPlaceOrPaper(text: string): boolean {
  const words = wordsOf(text);
  return PLACES.has(foldText(words.at(-1) ?? '')) && !isGivenName(words[0] ?? '');
}

/** The first word of a sentence ("Han frågade", "Per la paga"), where the note has it in small letters too and it is no plain given name. */
function isOrdinaryHere(word: string, { small }: NameHints): boolean {
  const plain = word.toLowerCase();
  if (SMALL_WORDS[plain]?.some((other) => small.has(other)) === true) return true;
  return (!isGivenName(word) || isCommonWord(word)) && small.has(plain);
}

/** Whether a name is that of a company of the note: one that is known, one of an address, or one with a word such as "Ltd" or "Hotel" in it. */
export function isCompany(name: string, { known, domains }: NameHints): boolean {
  const folded = foldText(name);
  const words = folded.split(' ');
  if (known.has(folded) || words.some((word) => ORGANISATION.has(word))) return true;
  if ([...known].some((one) => one.startsWith(`${folded} `))) return true;
  const first = firstWordOf(name);
  if (isGivenName(first) || isHonorific(first)) return false;
  return [...domains].some((domain) => isOfDomain(words, domain));
}

/** "Kilbride Jewellers" at kilbride.example, "Kilbride" at kilbride-jewellers.example. */
function isOfDomain(words: readonly string[], domain: string): boolean {
  const whole = squeeze(words.join(''));
  const first = squeeze(words[0] ?? '');
  return (whole.length >= LONG_ENOUGH && domain.startsWith(whole)) || (first.length >= LONG_ENOUGH && domain === first);
}

function squeeze(text: string): string {
  return foldText(text).replace(/[^a-z\d]/g, '');
}

function hasNounCapitals(lines: readonly BodyLine[]): boolean {
  const words = new Set(lines.slice(0, 200).flatMap(({ text }) => text.split(' ')));
  return nounCapitalWords.filter((word) => words.has(word)).length >= ENOUGH_WORDS;
}
