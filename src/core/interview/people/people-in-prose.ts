import { smallPattern } from '../../text/small-pattern.ts';
import type { BodyLine } from '../body/lines.ts';
import { isMine } from '../body/mine-or-judged.ts';
import { splitSentences } from '../body/sentences.ts';
import { toldBehindPronoun } from '../body/spoken-with.ts';
import { isSpeech } from '../body/topic-words.ts';
import type { NameCandidate } from './name-candidates.ts';
import { findNameCandidates } from './name-candidates.ts';
import { entryPerson, headedPeople, tellsOfSomebody } from './headed-people.ts';
import { hasMail, isAddressee, mailBodies } from './mailed-people.ts';
import { withoutLinks } from './name-links.ts';
import { isNameShaped } from './name-shape.ts';
import { firstWordOf, isGivenName, wordsOf } from './name-words.ts';
import { isClosedText, openLines } from './open-lines.ts';
import { draftOf } from './person-draft.ts';
import { readNamed } from './read-named.ts';
import type { NameHints, Sighting, Sign } from './sighting.ts';
import { readSighting } from './read-sighting.ts';
import { isWrittenSmall, nameCapitals } from './small-names.ts';
import type { Seen } from './joined.ts';
import { joinedTo } from './joined.ts';
import { nameHintsOf, isCompany, isThing } from './things.ts';
import { bracketLength } from './titles-beside.ts';
import type { SightedPerson, Weighed } from './weigh-people.ts';
import { weighPeople } from './weigh-people.ts';

/** Signs that say nothing of what somebody did. */
const OF_THE_NAME: ReadonlySet<Sign> = new Set(['given', 'addressed']);

/** What one sentence says of somebody. */
type Told = Omit<SightedPerson, 'where'>;

/** "She is my cousin": the person named before is of the writer's own life. */
const OWN = smallPattern(
  "^(?:she|he|sie|er|elle|il|ella|él)(?:'s| is| was| ist| war| est| es) (?:my|mein[er]?|mon|ma|mi) (?!would|future|potential|new|next|manager|boss|lead|interviewer|recruiter|contact)",
);

/**
 * Finds people in the running text of an interview note. Each place where a name stands gives signs: it is introduced ("a lady named Tricia
 * Holloway"), it has a title ("Philippa Drury - matron"), it asks, tells or shows something, it heads lines in which somebody speaks. Who
 * has signs enough was met; who is only mentioned was not. Nobody is taken from what is private, from a sentence that says that they were
 * not met, nor of the writer's own life. Where the signs leave it open, it is a question. `others` are names of companies, which are no people.
 */
export function peopleInProse(lines: readonly BodyLine[], others: readonly string[]): Weighed {
  const isMail = hasMail(lines);
  const open = openLines(lines).filter((line) => !isMail || !isAddressee(line, lines));
  const written = isWrittenSmall(open) ? nameCapitals(open, others) : (text: string): string => text;
  const hints = nameHintsOf(lines, open, others);
  const told = open.flatMap((line): readonly SightedPerson[] => {
    const text = written(withoutLinks(line.text).replace(/\*\*|__/g, ''));
    const entry = entryIn(line, text, hints);
    const rest = inText(text, hints).map((one) => ({ ...one, where: line }));
    return [...(entry === null ? [] : [entry]), ...rest];
  });
  return weighPeople([...headedPeople(lines), ...told, ...namesInMails(lines, hints)], lines);
}

/** Full names in the quoted text of a pasted mail (its head names the writer) say nothing of who was met, but what those are called who were. */
function namesInMails(lines: readonly BodyLine[], hints: NameHints): readonly SightedPerson[] {
  if (!hasMail(lines)) return [];
  const bodies = mailBodies(lines);
  const isTold = ({ line, text }: BodyLine): boolean =>
    bodies.size === 0 || bodies.has(line) || /^[>\s]*cc:/i.test(text);
  const quoted = lines.filter((line) => line.kind === 'quote' && !line.comment && isTold(line));
  return quoted.flatMap((line) =>
    splitSentences(withoutLinks(line.text)).flatMap((sentence) =>
      inSentence(sentence.text, hints)
        .filter(({ draft }) => wordsOf(draft.name).length > 1)
        .map((one) => ({ ...one, signs: [], isOwnLife: false, where: line })),
    ),
  );
}

/** The person whom a line opens with; the first line of a note may open with the firm and the job. */
function entryIn(line: BodyLine, text: string, hints: NameHints): SightedPerson | null {
  const entry = entryPerson(line, text);
  if (entry === null) return null;
  const { name, honorific, callName } = entry.draft;
  if (honorific !== null) return entry;
  return isCompany(name, hints) || (line.line === hints.top && !isGivenName(callName ?? firstWordOf(name)))
    ? null
    : entry;
}

/** The people of one line; of two sentences, one that begins with "she" tells of the last person of the first. */
function inText(text: string, hints: NameHints): readonly Told[] {
  const sentences = splitSentences(text).filter((sentence) => !isClosedText(sentence.text));
  return sentences.flatMap((sentence, index) => {
    const found = inSentence(sentence.text, hints);
    const last = found.at(-1);
    const next = sentences[index + 1];
    if (last !== undefined && next !== undefined && OWN.test(next.text))
      return [...found.slice(0, -1), { ...last, isOwnLife: true }];
    if (
      last === undefined ||
      next === undefined ||
      last.signs.every((sign) => OF_THE_NAME.has(sign)) ||
      !goesOnAbout(next.text)
    )
      return found;
    return [...found.slice(0, -1), { ...last, signs: [...last.signs, 'acted'] }];
  });
}

/** "She asked …", "Over coffee she asked …", "asked about …": a sentence that tells of whoever was named before. */
function goesOnAbout(sentence: string): boolean {
  return tellsOfSomebody(sentence) || toldBehindPronoun(sentence) !== null || (isSpeech(sentence) && !isMine(sentence));
}

function inSentence(text: string, hints: NameHints): readonly Told[] {
  const found: Told[] = [];
  let last: Seen | null = null;
  let covered = 0;
  for (const candidate of findNameCandidates(text)) {
    if (candidate.start < covered || isThing(candidate, text, hints)) continue;
    const sighting: Sighting | null = joinedTo(last, candidate, text) ?? readSighting(candidate, text, hints);
    const end = candidate.end + bracketLength(text.slice(candidate.end));
    covered = end;
    const sighted = sightedAs(candidate, text.slice(candidate.start, end), sighting);
    if (sighted === null) continue;
    if (sighting !== null) last = { end, sighting };
    found.push(sighted);
  }
  return found;
}

/** A full name of which the sentence says nothing is kept: it may be the fuller name of somebody who was met. */
function sightedAs(candidate: NameCandidate, text: string, sighting: Sighting | null): Told | null {
  const named = sighting === null && candidate.count < 2 && !candidate.hasHonorific ? null : readNamed(text);
  if (named === null || !isNameShaped(named.name)) return null;
  if (sighting === null) return { draft: draftOf(named, null, true), signs: [], isOwnLife: false };
  const { part, interviewed, title, signs, isOwnLife } = sighting;
  return { draft: draftOf({ ...named, title: named.title ?? title }, part, interviewed), signs, isOwnLife };
}
