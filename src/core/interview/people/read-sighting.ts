import { smallPattern } from '../../text/small-pattern.ts';
import { agencyWords } from '../words/agencies.ts';
import { arrangers, arrangersBehind } from '../words/presence.ts';
import { absences, openers, openersBehind, receivedWriter } from '../words/prose.ts';
import type { NameCandidate } from './name-candidates.ts';
import { firmBehind, isOfFamily, isOwnBefore, isOwnLife, isStranger } from './elsewhere.ts';
import { firstWordOf, isGivenName } from './name-words.ts';
import { partOfTitle } from './part-of.ts';
import { beforeName, behindName } from './beside-name.ts';
import type { TextAround, NameHints, Sighting, Sign } from './sighting.ts';
import { isOfAgency, isTalkedWith, readSigns } from './read-signs.ts';
import { behindCommas } from './subject.ts';
import { bracketLength, titleBefore, titleBehind } from './titles-beside.ts';

const OPENED = smallPattern(`(?:^|[^\\p{L}])(?:${openers.join('|')})(?: [^,.;]{0,30})? ?$`);
const THANKED = smallPattern('(?:^|[^\\p{L}])thanks to(?: [^,.;]{0,30})? ?$');
const RECEIVES = behindName(receivedWriter);
const OPENS = smallPattern(openersBehind.join('|'));
const ABSENT = smallPattern(`(?:^|[^\\p{L}])(?:${absences.join('|')})(?![\\p{L}])`);
const PLACE = smallPattern(
  '(?:^|[^\\p{L}])(?:at|in|near|auf|im|am|in der|zu|nach|bei|an|aus|chez|à|en|te|bij|uit|na|em)(?: the)? $',
);
const NEUTRAL = smallPattern('(?:^contact|(?:^|[^\\p{L}])(?:from|of|to|de|da|di|von|of the|than|like)(?: the)?) $');
const FILLER =
  /^, (?:who|die|der|qui|que|che) [^,.;]{2,40},|^,? (?:vd|van de|van|from|of|in|on|at|von der|de la|des?|do|da)(?: the)? \p{L}{1,20},?/u;
const APPOINTMENT = /^,? (?:(?:am|on|at|um|à|alle|om|o) )?(?:\p{L}{2,10}\.? )?\d{1,2}[:.h]\d{2}/u;
const GIVEN = smallPattern('(?:first name|vorname|prénom|nombre de pila|voornaam)(?: is| ist| est|:)? $');
const GIVEN_BEHIND = /^ (?:mit Vornamen|de prénom|de nombre|met voornaam)/iu;
const AGENCY = smallPattern(
  `^[^.]{0,50}(?:^|[^\\p{L}])(?:${[...agencyWords, 'recruiter', 'headhunter'].join('|')})(?!\\p{L})`,
);
/** A house or a prize that has somebody's name. */
const NAMESAKE = smallPattern(
  "(?:named|called|benannt|nommée?|intitolat[oa]) (?:after|for|nach|d['’]après|a) (?:an? |the |ein(?:em|er)? )?$",
);
const LOOK = 90;
const NEAR = 40;
const NEAR_BEHIND = 60;
/** In front of who arranged the talk may stand what that person is: "arranged by their PA, Julian Frith". */
const ARRANGED = beforeName(
  arrangers,
  "(?: (?:the|their|our|die|der|ihrer?|la|le|leur|el|su|il|de|het|hun) (?:[\\p{L}'’&-]{2,20} ){0,3}[\\p{L}'’&-]{2,20},?| ?\\(?)",
);
const ARRANGES = smallPattern(`^[^.;]{0,60}?[ ,(](?:${arrangersBehind.join('|')})(?![\\p{L}])`);
const KNOWN: readonly Sign[] = ['introduced', 'seen', 'titled', 'spoke'];
const PRESENT: readonly Sign[] = ['introduced', 'seen', 'with', 'spoke', 'came'];
const NOT_MET = { interviewed: false, title: null, isOwnLife: false } as const;

/** What a sentence says of a candidate; null where it says nothing, or that the person was not met. */
export function readSighting(candidate: NameCandidate, text: string, hints: NameHints): Sighting | null {
  const lead = text.slice(Math.max(0, candidate.start - LOOK), candidate.start);
  const rest = text.slice(candidate.end, candidate.end + LOOK);
  const around = { lead, rest };
  return (
    besideTalk(candidate, around) ?? (isNobodyMet(candidate, around) ? away(around) : meet(candidate, around, hints))
  );
}

/** Who has a part of his or her own: opened the door, arranged the talk, received the writer; or is of the writer's own life. */
function besideTalk(candidate: NameCandidate, { lead, rest }: TextAround): Sighting | null {
  const isElsewhere = PLACE.test(lead) || NEUTRAL.test(lead);
  if (isOpener(candidate, { lead, rest }, isElsewhere)) return withPart('referrer');
  if (isOwnLife(lead, rest) || isOfFamily(candidate.text))
    return { ...NOT_MET, signs: [], part: null, isOwnLife: true };
  if (ARRANGED.test(lead) || ARRANGES.test(rest)) return { ...withPart('recruiter'), title: titleBehind(rest) };
  return isHost(candidate, { lead, rest }, isElsewhere) ? withPart('host') : null;
}

function isOpener(candidate: NameCandidate, { lead, rest }: TextAround, isElsewhere: boolean): boolean {
  if (isOfFamily(candidate.text)) return false;
  return OPENED.test(lead) ? canBeThanked(candidate, lead) : !isElsewhere && OPENS.test(rest);
}

/** Whoever has a given name or a form of address; behind "recommended by" another whole name as well, but "thanks to Google Maps" is thanked in vain. */
function canBeThanked({ text, count, hasHonorific }: NameCandidate, lead: string): boolean {
  return hasHonorific || isGivenName(firstWordOf(text)) || (count > 1 && !THANKED.test(lead));
}

function isHost(candidate: NameCandidate, around: TextAround, isElsewhere: boolean): boolean {
  const isName = candidate.count > 1 || candidate.hasHonorific || isGivenName(candidate.text);
  return isReceiving(around.rest, isName && !isElsewhere) && !isNobodyMet(candidate, around);
}

function isReceiving(rest: string, isSure: boolean): boolean {
  const versions = [rest, rest.slice(bracketLength(rest)), rest.replace(FILLER, ''), ...behindCommas(rest)];
  return [...versions, ...(isSure ? versions.flatMap(behindAnd) : [])].some((text) => RECEIVES.test(text));
}

/** " runs everything and fetched me from the gate": the next thing that the same person did. */
function behindAnd(text: string): readonly string[] {
  const [, first, next = ''] = /^( \p{Ll}[^.,;:()]{2,40}?) (?:and|und|et|y|e|en|och|og) (.*)$/u.exec(text) ?? [];
  return first === undefined ? [] : [` ${next}`];
}

function withPart(part: 'referrer' | 'recruiter' | 'host'): Sighting {
  return { ...NOT_MET, signs: ['introduced', 'titled'], part };
}

/** Met by chance, mentioned as the owner of something, a place, not there, or only a given name told beside the family name. */
function isNobodyMet(candidate: NameCandidate, { lead, rest }: TextAround): boolean {
  const near = `${lead.slice(-NEAR)}|${rest.slice(0, NEAR_BEHIND)}`;
  const isPlace = PLACE.test(lead) && !candidate.hasHonorific;
  const isAbsent = ABSENT.test(near) && !isTalkedWith(lead);
  const isOther = isStranger(lead, rest) || /^['’]s /.test(rest) || NAMESAKE.test(lead);
  return isOther || isPlace || isAbsent || GIVEN.test(lead) || GIVEN_BEHIND.test(rest);
}

/** Somebody from personnel who was not there is still the one to write to. */
function away({ lead, rest }: TextAround): Sighting | null {
  if (isStranger(lead, rest) || /^['’]s /.test(rest)) return null;
  const title = titleBehind(rest) ?? /^ ?\(([^()]{2,30})\)/u.exec(rest)?.[1] ?? null;
  return partOfTitle(title) === 'recruiter' ? { ...withPart('recruiter'), title } : null;
}

function meet(candidate: NameCandidate, { lead, rest }: TextAround, hints: NameHints): Sighting | null {
  const title = titleOf(candidate, { lead, rest }, hints);
  const isAgent = AGENCY.test(rest) || isOfAgency(rest);
  const signs = readSigns(candidate, { lead, rest, title });
  if (isAgent && isOnlyNamed(signs)) return { ...withPart('recruiter'), title };
  const isOfElsewhere =
    !isAgent &&
    !signs.some((sign) => sign === 'introduced' || sign === 'seen') &&
    firmBehind(rest, hints.known) !== null;
  if (signs.every((sign) => sign === 'given') || isDoubtful(signs, { lead, rest }) || isOfElsewhere) return null;
  return { signs, part: isAgent ? 'recruiter' : null, interviewed: true, title, isOwnLife: false };
}

/** "sent to Bex at Brightwell (the agency)": a given name, and no more than that the writer owes something. */
function isOnlyNamed(signs: readonly Sign[]): boolean {
  return signs.includes('given') && signs.every((sign) => sign === 'given' || sign === 'owed');
}

/** The title beside a name; where every noun has a capital, a lone word behind a title may be its department. */
function titleOf(candidate: NameCandidate, { lead, rest }: TextAround, { hasNouns }: NameHints): string | null {
  const isSure = candidate.count > 1 || candidate.hasHonorific;
  const isNoun = hasNouns && !isSure && !isGivenName(candidate.text);
  const tail = rest.slice(bracketLength(rest));
  return (isNoun ? null : titleBefore(lead, isSure)) ?? titleBehind(tail) ?? titleBehind(rest);
}

/** "from Dana", or an appointment of the writer's: a name with a time behind it and nothing said. */
function isDoubtful(signs: readonly Sign[], { lead, rest }: TextAround): boolean {
  const lacks = (wanted: readonly Sign[]): boolean => !signs.some((sign) => wanted.includes(sign));
  return (NEUTRAL.test(lead) && lacks(KNOWN)) || (APPOINTMENT.test(rest) && lacks(PRESENT));
}

/** Whether a sentence says that somebody was not met. */
export function isNotMet(sentence: string): boolean {
  return ABSENT.test(sentence);
}

/** Whether what stands in front of a name makes it a place, or somebody of the writer's own life. */
export function isNoEntry(lead: string): boolean {
  return isOwnBefore(lead) || PLACE.test(lead);
}
