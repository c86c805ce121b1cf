import { isSpeech } from '../body/topic-words.ts';
import { presences, presencesBefore } from '../words/presence.ts';
import { humans, introducers, naming, talkNouns, withWords } from '../words/prose.ts';
import type { NameCandidate } from './name-candidates.ts';
import { takeContacts } from './contacts.ts';
import { isGivenName, isHonorific, isTitleNoun, wordsOf } from './name-words.ts';
import { beforeName } from './beside-name.ts';
import type { TextAround, Sign } from './sighting.ts';
import { bracketLength } from './titles-beside.ts';

const WITH = withWords.join('|');
const TALK = beforeName(
  [`(?:${talkNouns.join('|')})(?: \\([^()]{1,30}\\))?(?: was| is| war| era| fue| fu)? (?:${WITH})`],
  "(?: [\\p{L}'’-]{1,15}){0,2}",
);
const INTRODUCED = beforeName(introducers);
const NAMED = new RegExp(
  `(?:^|[^\\p{L}])([\\p{L}-]{2,20}),? (?:who's |who is |die |der |som |che |qui |que )?(?:${naming.join('|')})[ :,]*$`,
  'iu',
);
const HUMANS = new RegExp(`^(?:${humans.join('|')})$`, 'iu');
const COMPANION = beforeName([WITH]);
/** Somebody who does something to or for the writer: a verb, and soon behind it "me" or "us". */
const ACTED =
  /^,? (?!(?:and|or|und|et|y|e|en|och|for|with|from|in|at|is|was|of|on|to|by|the)(?!\p{L}))\p{Ll}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){0,3}? (?:me|us|mich|mir|uns|moi|nous|mij|ons)(?!\p{L})|^ (?:m'|me |mi |mir |me lo )\p{Ll}/u;
const FOLLOWED =
  /^[^.;]{0,60}?[, ](?:who|she|he|they|die|der|sie|er|qui|elle|il|que|q|ella|él|ele|ela|ze|hij|lui|lei) /iu;
/** "Samuele, il suo colorista", "Bea, their new lead": an article and a small word behind a comma. */
const APPOSED =
  /^,? \(?(?:the|their|our|an?|il|la|lo|il suo|la sua|il loro|le|el|su|o|a|der|die|das|ihr|ihre|sein|seine|de|het|hun) \p{Ll}{3,}/u;
const EQUAL = /(?:^|[^\p{L}])\p{Ll}{2,} = $/u;
/** What stands in front of the subject of a sentence or clause: nothing, a mark, or a small word. */
const SUBJECT =
  /^$|^(?:the|their|our|his|her|an?|il|la|lo|le|les|der|die|das|ein|eine|el|los|o|os|de|het|een|en|ett) (?:\p{Ll}[\p{L}-]* ){1,2}$|[,;:–—("“„-] ?$|(?:^|[^\p{L}])(?:and|then|so|but|also|later|und|dann|y|luego|et|puis|e|poi|en|toen|och|sen|that|when|while|where|as|que|dass|wie|o|a|la|el|il) $/iu;
const FIRM_BEHIND =
  /^(?:,| [-–—(]| from| at| of| with| von| chez| de| van| da) ?(?:\p{Lu}[\p{L}'’&-]* ){0,3}(?:Recruitment|Recruiting|Staffing|Interim|Personnel|Agency|Nursing|Search|Partners|Resourcing|Talent|Consulting|Headhunters|Personal|Zeitarbeit)(?![\p{L}])/u;
const NO_MET = /(?:^|[^\p{L}])(?:het|een|ik|niet|nt|zijn|vd|heb)(?!\p{L})/iu;
const CAME = new RegExp(
  `^,?(?: (?:and|then|also|just|mainly|mostly|himself|herself|auch|dann|aussi|puis|también|anche|poi|ook|toen|också|sedan|who|qui|que|che|die|der|som|wie|który|która))* ?,? (?:${presences.join('|')})(?![\\p{L}])`,
  'iu',
);
/** "… and Massimo asked": somebody joined to the subject. */
const JOINED = /^ (?:and|&|\+|n|und|y|et|e|en|och|og|i) \p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?(?= )/u;
const BESIDES =
  /^[’']s? |^ (?:and|&|und|y|et|e|en|then|also|just|mostly|mainly|only|himself|herself|invece|poi|anche|auch|noch|dann|aber|luego|también|además|solo|aussi|ensuite|puis|surtout|också|sedan|ook|nog|dan|também|depois|só|potem|też) /iu;
const CAME_BEFORE = beforeName(presencesBefore);

/** The signs that a sentence gives of a candidate who has this title in it. */
export function readSigns(
  candidate: NameCandidate,
  around: TextAround & { readonly title: string | null },
): readonly Sign[] {
  const { lead, rest } = around;
  return [...titleSigns(candidate, around), ...deedSigns(candidate, { lead, rest: rest.slice(bracketLength(rest)) })];
}

/** Whether the firm behind a name finds people for others. */
export function isOfAgency(rest: string): boolean {
  return FIRM_BEHIND.test(rest);
}

/** Whether somebody is named whom the writer had a talk with. */
export function isTalkedWith(lead: string): boolean {
  return TALK.test(lead);
}

function titleSigns(
  { hasHonorific, text }: NameCandidate,
  { lead, rest, title }: TextAround & { readonly title: string | null },
): readonly Sign[] {
  const given: readonly (readonly [Sign, boolean])[] = [
    ['introduced', isIntroduced(lead)],
    ['titled', title !== null || isOfAgency(rest)],
    ['addressed', hasHonorific],
    ['apposed', APPOSED.test(rest) || EQUAL.test(lead)],
    ['with', COMPANION.test(lead)],
    ['given', isGivenName(wordsOf(text).find((word) => !isHonorific(word)) ?? '')],
  ];
  return given.flatMap(([sign, isGiven]) => (isGiven ? [sign] : []));
}

function isIntroduced(lead: string): boolean {
  return isNamed(lead) || TALK.test(lead) || (INTRODUCED.test(lead) && !isDutchWith(lead));
}

/** "a lad called Smudge", "a nurse named Omid"; a thing that is called so is no person. */
function isNamed(lead: string): boolean {
  const [, who = ''] = NAMED.exec(lead) ?? [];
  return HUMANS.test(who) || isTitleNoun(who);
}

/** Dutch "met" is no meeting. */
function isDutchWith(lead: string): boolean {
  return /(?:^|[^\p{L}])met $/iu.test(lead) && NO_MET.test(lead);
}

function deedSigns(candidate: NameCandidate, { lead, rest }: TextAround): readonly Sign[] {
  const isSubject = candidate.count > 1 || candidate.hasHonorific || SUBJECT.test(lead);
  const behind = rest.replace(JOINED, '');
  const given: readonly (readonly [Sign, boolean])[] = [
    ['spoke', isSubject && isSaying(behind)],
    ['came', (isSubject && CAME.test(behind)) || CAME_BEFORE.test(lead)],
    ['acted', ACTED.test(rest) || isFollowed(rest)],
    ['reached', isReached(candidate, rest)],
  ];
  return given.flatMap(([sign, isGiven]) => (isGiven ? [sign] : []));
}

function isSaying(behind: string): boolean {
  const verb = behind.replace(BESIDES, '').trimStart();
  return isSpeech(verb) && !/^\p{Lu}/u.test(verb);
}

/** "Tiago, he said …": a pronoun for the person, and a verb of asking and telling. */
function isFollowed(rest: string): boolean {
  const met = FOLLOWED.exec(rest);
  return met !== null && isSpeech(rest.slice(met[0].length));
}

/** An address behind the name that the name stands in. */
function isReached({ text }: NameCandidate, rest: string): boolean {
  if (!rest.includes('@')) return false;
  const local = takeContacts(rest).email?.split('@')[0]?.toLowerCase() ?? '';
  return text
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 2 && local.includes(word));
}
