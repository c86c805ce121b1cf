import type { BodyLine } from '../body/lines.ts';
import { splitSentences } from '../body/sentences.ts';
import type { Candidate } from './candidates.ts';
import { findCandidates } from './candidates.ts';
import { entryPerson, headedPeople, tellsOfSomebody } from './headed-people.ts';
import { hasMail } from './mailed-people.ts';
import { withoutLinks } from './name-links.ts';
import { isNameShaped } from './name-shape.ts';
import { isGivenName, wordsOf } from './name-words.ts';
import { openLines } from './open-lines.ts';
import { draftOf } from './person-draft.ts';
import type { PersonDraft } from './person-draft.ts';
import { readNamed } from './read-named.ts';
import type { Frame, Sighting } from './sighting.ts';
import { sight } from './sightings.ts';
import { isWrittenSmall, nameCapitals } from './small-names.ts';
import type { Seen } from './joined.ts';
import { joinedTo } from './joined.ts';
import { frameOf, isCompany, isThing } from './things.ts';
import { bracketLength } from './titles-beside.ts';
import type { Sighted } from './weigh-people.ts';
import { weighPeople } from './weigh-people.ts';

/** "She is my cousin": the person named before is of the writer's own life. */
const OWN =
  /^(?:she|he|sie|er|elle|il|ella|él)(?:'s| is| was| ist| war| est| es) (?:my|mein[er]?|mon|ma|mi) (?!would|future|potential|new|next|manager|boss|lead|interviewer|recruiter|contact)/iu;

/**
 * Finds people in the running text of an interview note. Each place where a name stands gives signs: it is introduced ("a lady named Tricia
 * Holloway"), it has a title ("Philippa Drury - matron"), it asks, tells or shows something, it heads lines in which somebody speaks. Who
 * has signs enough was met; who is only mentioned was not. Nobody is taken from what is private, from a sentence that says that they were
 * not met, nor of the writer's own life. `others` are names of companies, which are no people.
 */
export function peopleInProse(lines: readonly BodyLine[], others: readonly string[]): readonly PersonDraft[] {
  const open = openLines(lines);
  const written = isWrittenSmall(open) ? nameCapitals(open, others) : (text: string): string => text;
  const frame = frameOf(lines, open, others);
  const told = open.flatMap((line): readonly Sighted[] => {
    const text = written(withoutLinks(line.text).replace(/\*\*|__/g, ''));
    const entry = entryIn(line, text, frame);
    const rest = inText(text, frame);
    return [...(entry === null ? [] : [entry]), ...rest];
  });
  return weighPeople([...headedPeople(lines), ...told, ...namesInMails(lines, frame)], lines);
}

/** Full names in the quoted lines of a pasted mail say nothing of who was met, but what those are called who were. */
function namesInMails(lines: readonly BodyLine[], frame: Frame): readonly Sighted[] {
  if (!hasMail(lines)) return [];
  const quoted = lines.filter(({ kind, comment }) => kind === 'quote' && !comment);
  return quoted.flatMap(({ text }) =>
    splitSentences(withoutLinks(text)).flatMap((sentence) =>
      inSentence(sentence.text, frame)
        .filter(({ draft }) => wordsOf(draft.name).length > 1)
        .map((one) => ({ ...one, signs: [], isOwnLife: false })),
    ),
  );
}

/** The person whom a line opens with; the first line of a note may open with the firm and the job. */
function entryIn(line: BodyLine, text: string, frame: Frame): Sighted | null {
  const entry = entryPerson(line, text);
  if (entry === null) return null;
  const { name, honorific } = entry.draft;
  if (honorific !== null) return entry;
  return isCompany(name, frame) || (line.line === frame.top && !isGivenName(wordsOf(name)[0] ?? '')) ? null : entry;
}

/** The people of one line; of two sentences, one that begins with "she" tells of the last person of the first. */
function inText(text: string, frame: Frame): readonly Sighted[] {
  const sentences = splitSentences(text);
  return sentences.flatMap((sentence, index) => {
    const found = inSentence(sentence.text, frame);
    const last = found.at(-1);
    const next = sentences[index + 1];
    if (last !== undefined && next !== undefined && OWN.test(next.text))
      return [...found.slice(0, -1), { ...last, isOwnLife: true }];
    if (
      last === undefined ||
      next === undefined ||
      last.signs.every((sign) => sign === 'given') ||
      !tellsOfSomebody(next.text)
    )
      return found;
    return [...found.slice(0, -1), { ...last, signs: [...last.signs, 'acted'] }];
  });
}

function inSentence(text: string, frame: Frame): readonly Sighted[] {
  const found: Sighted[] = [];
  let last: Seen | null = null;
  let covered = 0;
  for (const candidate of findCandidates(text)) {
    if (candidate.start < covered || isThing(candidate, text, frame)) continue;
    const sighting: Sighting | null = joinedTo(last, candidate, text) ?? sight(candidate, text, frame);
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
function sightedAs(candidate: Candidate, text: string, sighting: Sighting | null): Sighted | null {
  const named = sighting === null && candidate.count < 2 && !candidate.hasHonorific ? null : readNamed(text);
  if (named === null || !isNameShaped(named.name)) return null;
  if (sighting === null) return { draft: draftOf(named, null, true), signs: [], isOwnLife: false };
  const { part, interviewed, title, signs, isOwnLife } = sighting;
  return { draft: draftOf({ ...named, title: named.title ?? title }, part, interviewed), signs, isOwnLife };
}
