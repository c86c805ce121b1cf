import { isSpeech } from '../body/topic-words.ts';
import type { Part } from '../model.ts';
import {
  absences,
  humans,
  introducers,
  naming,
  openers,
  openersBehind,
  receivers,
  relations,
  relationsBehind,
  talkNouns,
  withWords,
} from '../words/prose.ts';
import { agencyWords } from '../words/agencies.ts';
import type { Candidate } from './candidates.ts';
import { takeContacts } from './contacts.ts';
import { bracketLength, titleBefore, titleBehind } from './titles-beside.ts';

/** What a sentence tells of somebody: how he or she comes into it. Each counts once for a person, whatever the number of sentences. */
export type Sign =
  | 'introduced'
  | 'titled'
  | 'spoke'
  | 'acted'
  | 'apposed'
  | 'with'
  | 'reached'
  | 'addressed'
  | 'headed'
  | 'task'
  | 'again';

/** What running text says of one name in one place. */
export interface Sighting {
  readonly signs: readonly Sign[];
  readonly part: Part | null;
  readonly interviewed: boolean;
  /** Title that stands beside the name. */
  readonly title: string | null;
  /** Somebody of the writer's own life, wherever else the name stands. */
  readonly isOwnLife: boolean;
}

const before = (phrases: readonly string[], more = ''): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}])(?:${phrases.join('|')})${more}(?: (?:the|a|der|die|das|den|dem|el|la|le|de|het|o|os|as|il))?[ :,]*$`,
    'iu',
  );
const behind = (phrases: readonly string[]): RegExp => new RegExp(`^[,:]? ?(?:${phrases.join('|')})(?![\\p{L}])`, 'iu');
const WITH = withWords.join('|');
const TALK = before(
  [`(?:${talkNouns.join('|')})(?: \\([^()]{1,30}\\))?(?: was| is| war| era| fue| fu)? (?:${WITH})`],
  "(?: [\\p{L}'’-]{1,15}){0,2}",
);
const INTRODUCED = before(introducers);
const NAMED = before([`(?:${humans.join('|')}) (?:${naming.join('|')})`]);
const COMPANION = before([WITH]);
const OPENED = new RegExp(`(?:^|[^\\p{L}])(?:${openers.join('|')})(?: [^,.;]{0,30})? ?$`, 'iu');
const RELATED = before(relations);
const THEIRS = /(?:^|[^\p{L}])(?:his|her|their|ihre?|seine?|son|sa|su|suo|sua|zijn|haar|hun|\p{L}+['’]s) \p{L}+ $/iu;
const RELATED_BEHIND = new RegExp(`^(?: [\\p{L}'’-]{1,20}){0,2} ?(?:${relationsBehind.join('|')})`, 'iu');
const RECEIVES = behind(receivers);
const OPENS = new RegExp(openersBehind.join('|'), 'iu');
const ABSENT = new RegExp(`(?:^|[^\\p{L}])(?:${absences.join('|')})(?![\\p{L}])`, 'iu');
const PLACE =
  /(?:^|[^\p{L}])(?:at|in|near|auf|im|am|in der|zu|nach|bei|an|aus|chez|à|en|te|bij|uit|na|em)(?: the)? $/iu;
const NEUTRAL = /(?:^|[^\p{L}])(?:from|of|to|de|da|di|von|of the|than|like)(?: the)? $/iu;
/** Somebody who does something to or for the writer: a verb, and soon behind it "me" or "us". */
const ACTED =
  /^,? (?!(?:and|or|und|et|y|e|en|och|for|with|from|in|at|is|was|of|on|to|by|the)(?!\p{L}))\p{Ll}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){0,3}? (?:me|us|mich|mir|uns|moi|nous|mij|ons)(?!\p{L})|^ (?:m'|me |mi |mir |me lo )\p{Ll}/u;
const FOLLOWED =
  /^[^.;]{0,60}?[, ](?:who|she|he|they|die|der|sie|er|qui|elle|il|que|q|ella|él|ele|ela|ze|hij|lui|lei) /iu;
/** "Samuele, il suo colorista", "Bea, their new lead": an article and a small word behind a comma. */
const APPOSED =
  /^,? \(?(?:the|their|our|an?|il|la|lo|il suo|la sua|il loro|le|el|su|o|a|der|die|das|ihr|ihre|sein|seine|de|het|hun) \p{Ll}{3,}/u;
const EQUAL = /(?:^|[^\p{L}])\p{Ll}{2,} = $/u;
const FILLER = /^ (?:vd|van de|van|from|of|in|von der|de la|des?|do|da) \p{L}{1,20}/u;
/** What stands in front of the subject of a sentence or clause: nothing, a mark, or a small word. */
const SUBJECT =
  /^$|[,;:–—("“„-] ?$|(?:^|[^\p{L}])(?:and|then|so|but|also|later|und|dann|y|luego|et|puis|e|poi|en|toen|och|sen|that|when|while|where|as|que|dass|wie|o|a|la|el|il) $/iu;
const GIVEN = /(?:first name|vorname|prénom|nombre de pila|voornaam)(?: is| ist| est|:)? $/iu;
const GIVEN_BEHIND = /^ (?:mit Vornamen|de prénom|de nombre|met voornaam)/iu;
const AGENCY = new RegExp(
  `^[^.]{0,50}(?:^|[^\\p{L}])(?:${[...agencyWords, 'recruiter', 'headhunter'].join('|')})(?!\\p{L})`,
  'iu',
);
const FIRM_BEHIND =
  /^(?:,| [-–—(]| from) ?(?:\p{Lu}[\p{L}'’&-]* ){0,3}(?:Recruitment|Recruiting|Staffing|Interim|Personnel|Agency|Nursing|Search|Partners|Resourcing)(?![\p{L}])/u;
const NO_MET = /(?:^|[^\p{L}])(?:het|een|ik|niet|nt|zijn|vd|heb)(?!\p{L})/iu;
const LOOK = 90;
const NEAR = 40;

const NOT_MET = { interviewed: false, title: null, isOwnLife: false } as const;

/** What a sentence says of a candidate; null where it says nothing, or that the person was not met. */
export function sight(candidate: Candidate, text: string): Sighting | null {
  const lead = text.slice(Math.max(0, candidate.start - LOOK), candidate.start);
  const rest = text.slice(candidate.end, candidate.end + LOOK);
  const isElsewhere = PLACE.test(lead) || NEUTRAL.test(lead);
  if (OPENED.test(lead) || (!isElsewhere && OPENS.test(rest))) return referrer();
  if (isOwn(lead) || RELATED_BEHIND.test(rest)) return { ...NOT_MET, signs: [], part: null, isOwnLife: true };
  if (/^['’]s /.test(rest)) return null;
  if (isAway(candidate, lead, rest)) return null;
  if (RECEIVES.test(rest.replace(FILLER, ''))) return { ...NOT_MET, signs: ['introduced', 'titled'], part: 'host' };
  return meet(candidate, lead, rest);
}

/** Of the writer's own life; "her son Wade" is not. */
function isOwn(lead: string): boolean {
  return RELATED.test(lead) && !THEIRS.test(lead);
}

function referrer(): Sighting {
  return { ...NOT_MET, signs: ['introduced', 'titled'], part: 'referrer' };
}

/** A place, not met, or only a given name told beside the family name. */
function isAway(candidate: Candidate, lead: string, rest: string): boolean {
  const near = `${lead.slice(-NEAR)}|${rest.slice(0, NEAR)}`;
  const isPlace = PLACE.test(lead) && !candidate.hasHonorific;
  return isPlace || (ABSENT.test(near) && !TALK.test(lead)) || GIVEN.test(lead) || GIVEN_BEHIND.test(rest);
}

function meet(candidate: Candidate, lead: string, rest: string): Sighting | null {
  const tail = rest.slice(bracketLength(rest));
  const isSure = candidate.count > 1 || candidate.hasHonorific;
  const title = titleBefore(lead, isSure) ?? titleBehind(tail) ?? titleBehind(rest);
  const isAgent = AGENCY.test(rest) || FIRM_BEHIND.test(rest);
  const signs = [...titleSigns(candidate, { lead, rest, title }), ...deedSigns(candidate, { lead, rest: tail })];
  const isDoubtful = NEUTRAL.test(lead) && !signs.some((sign) => ['introduced', 'titled', 'spoke'].includes(sign));
  if (signs.length === 0 || isDoubtful) return null;
  return { signs, part: isAgent ? 'recruiter' : null, interviewed: true, title, isOwnLife: false };
}

interface Around {
  readonly lead: string;
  readonly rest: string;
}

function titleSigns(
  { hasHonorific }: Candidate,
  { lead, rest, title }: Around & { readonly title: string | null },
): readonly Sign[] {
  const given: readonly (readonly [Sign, boolean])[] = [
    ['introduced', isIntroduced(lead)],
    ['titled', title !== null || FIRM_BEHIND.test(rest)],
    ['addressed', hasHonorific],
    ['apposed', APPOSED.test(rest) || EQUAL.test(lead)],
    ['with', COMPANION.test(lead)],
  ];
  return given.flatMap(([sign, isGiven]) => (isGiven ? [sign] : []));
}

function isIntroduced(lead: string): boolean {
  return NAMED.test(lead) || TALK.test(lead) || (INTRODUCED.test(lead) && !isDutchWith(lead));
}

/** Dutch "met" is no meeting. */
function isDutchWith(lead: string): boolean {
  return /(?:^|[^\p{L}])met $/iu.test(lead) && NO_MET.test(lead);
}

function deedSigns(candidate: Candidate, { lead, rest }: Around): readonly Sign[] {
  const isSubject = candidate.count > 1 || candidate.hasHonorific || SUBJECT.test(lead);
  const verb = rest.replace(/^[’']s? |^ (?:and|&|und|y|et|e|en|then|also|just|himself|herself) /iu, '').trimStart();
  return [
    ...(isSubject && isSpeech(verb) && !/^\p{Lu}/u.test(verb) ? (['spoke'] as const) : []),
    ...(ACTED.test(rest) || isFollowed(rest) ? (['acted'] as const) : []),
    ...(isReached(candidate, rest) ? (['reached'] as const) : []),
  ];
}

/** "Tiago, he said …": a pronoun for the person, and a verb of asking and telling. */
function isFollowed(rest: string): boolean {
  const met = FOLLOWED.exec(rest);
  return met !== null && isSpeech(rest.slice(met[0].length));
}

/** An address behind the name that the name stands in. */
function isReached({ text }: Candidate, rest: string): boolean {
  if (!rest.includes('@')) return false;
  const local = takeContacts(rest).email?.split('@')[0]?.toLowerCase() ?? '';
  return text
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 2 && local.includes(word));
}

/** Whether a sentence says that somebody was not met. */
export function isNotMet(sentence: string): boolean {
  return ABSENT.test(sentence);
}

/** Whether what stands in front of a name makes it a place, or somebody of the writer's own life. */
export function isOwnLife(lead: string): boolean {
  return isOwn(lead) || PLACE.test(lead);
}
