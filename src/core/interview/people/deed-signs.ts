import type { SmallPattern } from '../../text/small-pattern.ts';
import { smallPattern } from '../../text/small-pattern.ts';
import { isSpeech } from '../body/topic-words.ts';
import { calls, duties, presences, presencesBefore, receivers } from '../words/presence.ts';
import { beforeName } from './beside-name.ts';
import { takeContacts } from './contacts.ts';
import type { NameCandidate } from './name-candidates.ts';
import { isGivenName } from './name-words.ts';
import type { Sign, TextAround } from './sighting.ts';
import { behindCommas, leadOfSubject, versionsBehind } from './subject.ts';

/** Somebody who does something to or for the writer: a verb, and soon behind it "me" or "us". */
const ACTED =
  /^,? (?!(?:and|or|und|et|y|e|en|och|for|with|from|in|at|is|was|of|on|to|by|the)(?!\p{L}))\p{Ll}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){0,3}? (?:me|us|mich|mir|uns|moi|nous|mij|ons)(?!\p{L})|^ (?:m'|me |mi |mir |me lo )\p{Ll}/u;
/** A pronoun that goes back to somebody: behind a mark, but for those that join clauses; "Over coffee she asked" has another subject. */
const FOLLOWED =
  /^[^.;]{0,60}?(?:[,–—-] ?(?:she|he|they|er|sie|elle|il|ella|él|ele|ela|ze|hij|lui|lei)|[, ](?:who|die|der|qui|que|q)) /iu;
/** What stands in front of the subject of a sentence or clause: nothing, a mark, or a small word. */
const SUBJECT = smallPattern(
  '^$|^(?:the|their|our|his|her|an?|il|la|lo|le|les|der|die|das|ein|eine|el|los|o|os|de|het|een|en|ett) (?:\\p{Ll}[\\p{L}-]* ){1,2}$|[,;:–—("“„-] ?$|(?:^|[^\\p{L}])(?:and|then|so|but|also|later|afterwards|finally|next|und|dann|danach|später|zuerst|anschließend|schließlich|y|luego|después|entonces|et|puis|ensuite|alors|enfin|après|e|poi|dopo|infine|en|toen|daarna|vervolgens|och|sen|sedan|senare|depois|potem|następnie|that|when|while|where|as|que|dass|wie|o|a|la|el|il) $',
);
const CAME = behindSubject(presences);
const DOES = behindSubject(duties);
/** "… and Massimo asked": somebody joined to the subject. */
const JOINED = /^ (?:and|&|\+|n|und|y|et|e|en|och|og|i) \p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?(?= )/u;
const BESIDES =
  /^[’']s? |^ (?:and|&|und|y|et|e|en|then|also|just|mostly|mainly|only|himself|herself|invece|poi|anche|auch|noch|dann|aber|luego|también|además|solo|aussi|ensuite|puis|surtout|också|sedan|ook|nog|dan|também|depois|só|potem|też) /iu;
/** The last one or two words in front of a name: a verb, or one with "me" in front of it. */
const BEFORE = /(?:(?:^|[^\p{L}])(?:me|mi|nos|ci|m['’]))?[ ]?\p{Ll}[\p{L}'’]{2,14} $/u;
/** In English, who stands in front is the one who asks; and in any tongue, who wrote was not there. */
const NOT_TOLD =
  /(?:ed|told|said|says|spoke|ask|scribió|crivió|screveu|scritto|écrit|schrieb|schreef|skrev|pisała?) $/u;
const OWED = beforeName(receivers);
const CALLED = smallPattern(`^,? (?:${calls.join('|')})(?![\\p{L}])`);
/** "Daarna nam Joost, conducteur, me mee": the verb in front of its subject, and the writer behind it. */
const INVERTED = /(?:^|[.;:–—-] )\p{Lu}\p{L}+ \p{Ll}{3,} $/u;
const TO_ME = /^ (?:me|mij|mich|mir|mig|meg|ons|uns|oss)(?!\p{L})/u;
/** "Isla, had a good chat with her". */
const WITH_THEM = smallPattern(
  '[ ,](?:with|w|w/|mit|avec|con|com|met|med|z) (?:him|her|them|ihm|ihr|lui|elle|él|ella|ele|ela|lei|hem|haar|honom|henne|nim|nią)(?!\\p{L})',
);
const CAME_BEFORE = beforeName(presencesBefore);
/** The same with a job between them: "me recibió el encargado de noche, don …"; what ends in "of" is somebody of theirs. */
const CAME_WITH_JOB = beforeName(
  presencesBefore,
  " (?:the|la|el|le|il|lo|de|het|der|die|una?|un|den|ein|eine|o|a)(?: [\\p{L}'’-]+){0,4} (?!(?:of|de|del|della|di|von|van|d|da|do|des|du) ?$)[\\p{L}'’-]{3,},?",
);

/** A name in its sentence. */
interface Deed extends TextAround {
  readonly candidate: NameCandidate;
  /** The text behind the name, without what may stand between it and its verb; empty where it can be no subject. */
  readonly behind: readonly string[];
  /** Nothing stands in front of the name in its clause. */
  readonly isOpening: boolean;
}

const DEEDS: readonly (readonly [Sign, (deed: Deed) => boolean])[] = [
  [
    'spoke',
    ({ lead, behind }) => behind.some((text) => isSaying(text) || isSaying(behindDuty(text))) || isToldBefore(lead),
  ],
  ['came', ({ lead, behind }) => behind.some((text) => CAME.test(text)) || CAME_BEFORE.test(lead)],
  ['came', ({ candidate, lead }) => (candidate.count > 1 || candidate.hasHonorific) && CAME_WITH_JOB.test(lead)],
  ['described', ({ behind }) => behind.some((text) => DOES.test(text))],
  ['acted', ({ lead, rest, behind }) => [rest, ...behind].some(isDoing) || isFollowed(rest) || isInverted(lead, rest)],
  ['with', ({ candidate, rest, behind }) => behind.length > 0 && isGivenName(candidate.text) && WITH_THEM.test(rest)],
  ['owed', ({ lead }) => OWED.test(lead)],
  ['subject', ({ candidate, rest, isOpening }) => candidate.hasHonorific && isOpening && /^(?:,| \p{Ll})/u.test(rest)],
  ['reached', ({ candidate, rest }) => isReached(candidate, rest)],
];

/** The signs of what a candidate does in a sentence, and of what is done for or promised to him or her. */
export function deedSigns(candidate: NameCandidate, { lead, rest }: TextAround): readonly Sign[] {
  const isOpening = SUBJECT.test(leadOfSubject(lead));
  const canBeSubject = isOpening || candidate.count > 1 || candidate.hasHonorific || isGivenName(candidate.text);
  const behind = canBeSubject ? versionsBehind(rest.replace(JOINED, ''), isOpening) : [];
  return DEEDS.flatMap(([sign, isGiven]) => (isGiven({ candidate, lead, rest, behind, isOpening }) ? [sign] : []));
}

function isInverted(lead: string, rest: string): boolean {
  return INVERTED.test(lead) && behindCommas(rest).some((text) => TO_ME.test(text));
}

function isSaying(behind: string): boolean {
  const verb = behind.replace(BESIDES, '').trimStart();
  return isSpeech(verb) && !/^\p{Lu}/u.test(verb);
}

/** What follows in "runs the place and asked …": the same person does it. */
function behindDuty(text: string): string {
  const [first, next = ''] = text.split(/ (?:and|und|et|y|e|en|och|og) (?=\p{Ll})/u);
  return DOES.test(first ?? '') ? ` ${next}` : '';
}

function isDoing(behind: string): boolean {
  return ACTED.test(behind) || CALLED.test(behind);
}

/** "Dann fragte Herr Budak", "me preguntó Vero": the verb stands in front of its subject. */
function isToldBefore(lead: string): boolean {
  const [verb = ''] = BEFORE.exec(lead) ?? [];
  return verb !== '' && isSpeech(verb.trim()) && !NOT_TOLD.test(verb);
}

/** "Tiago, he said …": a pronoun for the person, and a verb of asking and telling. */
function isFollowed(rest: string): boolean {
  const met = FOLLOWED.exec(rest);
  return met !== null && isSaying(` ${rest.slice(met[0].length)}`);
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

function behindSubject(verbs: readonly string[]): SmallPattern {
  return smallPattern(
    `^,?(?: (?:and|then|also|just|only|mainly|mostly|himself|herself|auch|dann|aussi|puis|también|anche|poi|ook|toen|också|sedan|who|qui|que|che|die|der|som|wie|który|która))* ?,? (?:${verbs.join('|')})(?![\\p{L}])`,
  );
}
