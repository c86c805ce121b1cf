import { smallPattern } from '../../text/small-pattern.ts';
import { findings, humans, introducers, meetings, naming, talkNouns, withWords } from '../words/prose.ts';
import type { NameCandidate } from './name-candidates.ts';
import { isGivenName, isHonorific, isTitleNoun, wordsOf } from './name-words.ts';
import { beforeName } from './beside-name.ts';
import { deedSigns } from './deed-signs.ts';
import type { TextAround, Sign } from './sighting.ts';
import { bracketLength } from './titles-beside.ts';

const WITH = withWords.join('|');
const TALK = beforeName(
  [`(?:${talkNouns.join('|')})(?: \\([^()]{1,30}\\))?(?: was| is| war| era| fue| fu)? (?:${WITH})`],
  "(?: [\\p{L}'’-]{1,15}){0,2}",
);
const INTRODUCED = beforeName(introducers);
const MET = beforeName(meetings);
const FOUND = beforeName(findings);
const NAMED = new RegExp(
  `(?:^|[^\\p{L}])([\\p{L}-]{2,20}),? (?:who's |who is |die |der |som |che |qui |que )?(?:${naming.join('|')})[ :,]*$`,
  'iu',
);
const HUMANS = smallPattern(`^(?:${humans.join('|')})$`);
const COMPANION = beforeName([WITH]);
/** "Samuele, il suo colorista", "Bea, their new lead": an article and a small word behind a comma. */
const APPOSED =
  /^,? \(?(?:the|their|our|an?|il|la|lo|one of the|one of their|einer der|eine der|l['’]un des|una de las|uno de los|uno dei|una delle|een van de|en av|il suo|la sua|il loro|le|el|su|o|a|der|die|das|ihr|ihre|sein|seine|de|het|hun) \p{Ll}{3,}/u;
/** "groundie is Isla". */
const ROLE_IS = smallPattern(
  '(?:^|[.;,:–—-] |(?:^|[^\\p{L}])(?:the|their|his|her) )\\p{L}{3,} (?:is|was|ist|war|es|era|est|é|è|är|var) $',
);
const EQUAL = /(?:^|[^\p{L}])\p{Ll}{2,} = $/u;
const FIRM_BEHIND =
  /^(?:,| [-–—(]| from| at| of| with| von| chez| de| van| da) ?(?:\p{Lu}[\p{L}'’&-]* ){0,3}(?:Recruitment|Recruiting|Staffing|Interim|Personnel|Agency|Nursing|Search|Partners|Resourcing|Talent|Consulting|Headhunters|Personal|Zeitarbeit)(?![\p{L}])/u;
const NO_MET = smallPattern('(?:^|[^\\p{L}])(?:het|een|ik|niet|nt|zijn|vd|heb)(?!\\p{L})');

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
  { hasHonorific, text, count }: NameCandidate,
  { lead, rest, title }: TextAround & { readonly title: string | null },
): readonly Sign[] {
  const isWhole = count > 1 || hasHonorific;
  const given: readonly (readonly [Sign, boolean])[] = [
    ['introduced', isIntroduced(lead) || (isWhole && isMet(lead))],
    ['seen', FOUND.test(lead) || (!isWhole && isMet(lead))],
    ['titled', title !== null || isOfAgency(rest)],
    ['addressed', hasHonorific],
    ['apposed', APPOSED.test(rest) || EQUAL.test(lead) || isOfKind(text, lead)],
    ['with', COMPANION.test(lead)],
    ['given', isGivenName(wordsOf(text).find((word) => !isHonorific(word)) ?? '')],
  ];
  return given.flatMap(([sign, isGiven]) => (isGiven ? [sign] : []));
}

/** "sous is a girl Ilze", "groundie is Isla": somebody known by a given name, who is said to be somebody there. */
function isOfKind(name: string, lead: string): boolean {
  if (!isGivenName(name)) return false;
  const word = wordsOf(lead).at(-1) ?? '';
  return (
    ROLE_IS.test(lead) ||
    (HUMANS.test(word) &&
      /(?:^|[^\p{L}])(?:an?|the|this|another|other|one|young|old|une?|ein[e]?|un[ao]?|een|en) (?:\p{Ll}+ )?\p{L}+ $/iu.test(
        lead,
      ))
  );
}

function isIntroduced(lead: string): boolean {
  return isNamed(lead) || TALK.test(lead) || INTRODUCED.test(lead);
}

function isMet(lead: string): boolean {
  return MET.test(lead) && !isDutchWith(lead);
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
