import type { Part } from '../model.ts';
import { trimEndMarks } from '../trim-marks.ts';
import {
  absences,
  companions,
  dealings,
  introducers,
  openers,
  openersBehind,
  receivers,
  relations,
} from '../words/prose.ts';
import type { Candidate } from './candidates.ts';
import { isTitleText } from './name-shape.ts';
import { isTitleNoun, isTitleWord, wordsOf } from './name-words.ts';

/** What running text says somebody is: met in the talk, or the part. */
export interface Sighting {
  readonly part: Part | null;
  readonly interviewed: boolean;
  /** Title that stands beside the name. */
  readonly title: string | null;
}

const before = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${phrases.join('|')})(?: (?:the|a|der|die|das|den|dem|el|la|le|de|het))?[ :,]*$`, 'iu');
const behind = (phrases: readonly string[]): RegExp => new RegExp(`^[,:]? ?(?:${phrases.join('|')})(?![\\p{L}])`, 'iu');
const INTRODUCED = before(introducers);
const COMPANION = before(companions);
const OPENED = new RegExp(`(?:^|[^\\p{L}])(?:${openers.join('|')})(?: [^,.;]{0,30})? ?$`, 'iu');
const RELATED = before(relations);
const DEALS = new RegExp(
  `^,?(?: (?:vd|van de|van|from|of|in|von der|de la|des?) [\\p{L}]{1,20}){0,2} ?(?:${dealings.join('|')})(?![\\p{L}])`,
  'iu',
);
const RECEIVES = behind(receivers);
const OPENS = new RegExp(openersBehind.join('|'), 'iu');
const ABSENT = new RegExp(`(?:^|[^\\p{L}])(?:${absences.join('|')})(?![\\p{L}])`, 'iu');
const PLACE =
  /(?:^|[^\p{L}])(?:at|in|from|near|of|to|auf|im|am|in der|zu|nach|bei|an|aus|à|chez|en|de|te|nr|bij|uit|da|a|of the)(?: the)? $/iu;
const ARTICLE = /^(?:the|a|an|our|their|my|your|his|her|new|der|die|das|el|la|le|de|het)$/i;
const AGENCY = /^[^.]{0,50}\b(?:agency|recruiter|recruiting|uitzendbureau|agentur)\b/iu;
const AGENCY_BEHIND =
  /^(?:,| [-–—(]) ?(?:\p{Lu}[\p{L}'’&-]* ){0,3}(?:Recruitment|Recruiting|Staffing|Interim|Personnel|Agency|Search|Resourcing)(?![\p{L}])/u;
const FIRM_BEHIND =
  /^(?:,| [-–—(]) ?(?:\p{Lu}[\p{L}'’&-]* ){0,3}(?:Recruitment|Recruiting|Staffing|Interim|Personnel|Agency|Nursing|Search|Partners|Resourcing)(?![\p{L}])/u;
const LOOK = 90;
const FILLER = /^ (?:vd|van de|van|from|of|in|von der|de la|des?) \p{L}{1,20}/u;
const GIVEN = /(?:first name|vorname|prénom|nombre de pila|voornaam)(?: is| ist| est|:)? $/iu;
const GIVEN_BEHIND = /^ (?:mit Vornamen|de prénom|de nombre|met voornaam)/iu;
const NEAR = 40;

/** What a sentence says of a candidate; null where it says nothing, or that the person was not met. */
export function sight(candidate: Candidate, text: string): Sighting | null {
  const lead = text.slice(Math.max(0, candidate.start - LOOK), candidate.start);
  const rest = text.slice(candidate.end, candidate.end + LOOK);
  const isPlace = PLACE.test(lead) && !candidate.hasHonorific;
  if (OPENED.test(lead) || (!isPlace && OPENS.test(rest))) return { part: 'referrer', interviewed: false, title: null };
  if (isPlace || isAway(lead, rest)) return null;
  if (RECEIVES.test(rest.replace(FILLER, ''))) return { part: 'host', interviewed: false, title: null };
  return meet(candidate, lead, rest);
}

/** Not met, somebody of the writer's own life, or only a given name told beside the family name. */
function isAway(lead: string, rest: string): boolean {
  const near = `${lead.slice(-NEAR)}|${rest.slice(0, NEAR)}`;
  return RELATED.test(lead) || ABSENT.test(near) || GIVEN.test(lead) || GIVEN_BEHIND.test(rest);
}

function meet(candidate: Candidate, lead: string, rest: string): Sighting | null {
  const title = titleBefore(lead) ?? titleBehind(rest.slice(bracketLength(rest))) ?? titleBehind(rest);
  const isAgent = AGENCY.test(rest) || AGENCY_BEHIND.test(rest);
  return isMet(candidate, { lead, rest, title })
    ? { part: isAgent ? 'recruiter' : null, interviewed: true, title }
    : null;
}

function isMet(
  candidate: Candidate,
  { lead, rest, title }: { lead: string; rest: string; title: string | null },
): boolean {
  if (INTRODUCED.test(lead)) return true;
  const isFull = candidate.count > 1 || candidate.hasHonorific || isFullBracket(rest) || isEqual(lead, title);
  if (!isFull) return false;
  return title !== null || DEALS.test(rest) || COMPANION.test(lead) || FIRM_BEHIND.test(rest);
}

/** "sous = Tyrell". */
function isEqual(lead: string, title: string | null): boolean {
  return title !== null && lead.endsWith(' = ');
}

/** "Hoss (Harold Dunleavy on the paperwork)". */
function isFullBracket(rest: string): boolean {
  return /^ \(\p{Lu}[\p{L}\p{M}'’-]+ (?:\p{L}+ )?\p{Lu}/u.test(rest);
}

/** "the office manager Colleen Rizzo", "the dentist is Dr. Anand", "die Stifterin, Frau von Asseburg": job words right in front of a name. */
export function titleBefore(lead: string): string | null {
  const near = trimEndMarks(lead, ',').replace(/ (?:is|was|=|ist|war|es|era|lady|guy|gal)$/iu, '');
  const title: string[] = [];
  for (const word of wordsOf(near.split(/[,.;:(]/).at(-1) ?? '')
    .slice(-5)
    .reverse()) {
    if (!isTitleWord(word, false) || ARTICLE.test(word)) break;
    title.unshift(word);
  }
  return title.some(isTitleNoun) ? title.join(' ') : null;
}

/** "Dirk Vogt, Werkstattleiter", "Nele Baert (recruiter)", "Todd recruiter". */
function titleBehind(rest: string): string | null {
  const word = /^ (\p{Ll}[\p{Ll}-]{2,24})(?![\p{L}])/u.exec(rest)?.[1] ?? '';
  if (isTitleNoun(word)) return word;
  const [, title = ''] =
    /^(?:,| [-–—(=]) ?(?:(?:the|our|their|an?|der|die|le|la) )?([^,.;()–—]{2,50})/u.exec(rest) ?? [];
  const words = wordsOf(title);
  return words.length < 6 && words.some(isTitleNoun) && isTitleText(title) ? title.trim() : null;
}

/** Length of a bracket, or of "or Fennell", right behind a name. */
export function bracketLength(rest: string): number {
  return /^ ?\([^()]{1,80}\)|^ (?:or|oder) \p{Lu}[\p{L}\p{M}-]{1,30}/u.exec(rest)?.[0].length ?? 0;
}

/** Whether a sentence says that somebody was not met. */
export function isNotMet(sentence: string): boolean {
  return ABSENT.test(sentence);
}

/** Whether what stands in front of a name makes it a place, or somebody of the writer's own life. */
export function isOwnLife(lead: string): boolean {
  return RELATED.test(lead) || PLACE.test(lead);
}
