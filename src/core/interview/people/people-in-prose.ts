import type { BodyLine } from '../body/lines.ts';
import { splitSentences } from '../body/sentences.ts';
import { foldText } from '../fold.ts';
import { organisationWords } from '../words/agencies.ts';
import { nounCapitalWords } from '../words/function-words.ts';
import type { Candidate } from './candidates.ts';
import { findCandidates } from './candidates.ts';
import { entryPerson, headedPeople, tellsOfSomebody } from './headed-people.ts';
import { withoutLinks } from './name-links.ts';
import { isNameShaped } from './name-shape.ts';
import { openLines } from './open-lines.ts';
import { draftOf } from './person-draft.ts';
import type { PersonDraft } from './person-draft.ts';
import { readNamed } from './read-named.ts';
import type { Sighting } from './sightings.ts';
import { sight } from './sightings.ts';
import { findSmallNames, isWrittenSmall } from './small-names.ts';
import { bracketLength, titleBefore } from './titles-beside.ts';
import type { Sighted } from './weigh-people.ts';
import { weighPeople } from './weigh-people.ts';

const ORGANISATION = new Set(organisationWords);
/** A word in front of a German noun: an article, a pronoun, an adjective with its ending. */
const BEFORE_NOUN =
  /(?:^|[^\p{L}])(?:d(?:er|ie|as|en|em|es)|ein\p{L}*|kein\p{L}*|mein\p{L}*|sein\p{L}*|ihr\p{L}*|zu[mr]|\p{Ll}{2,}(?:en?|er|es|em)) $/u;
/** "She is my cousin": the person named before is of the writer's own life. */
const OWN =
  /^(?:she|he|sie|er|elle|il|ella|él)(?:'s| is| was| ist| war| est| es) (?:my|mein[er]?|mon|ma|mi) (?!would|future|potential|new|next|manager|boss|lead|interviewer|recruiter|contact)/iu;
const ENOUGH_WORDS = 4;

/** What the whole note says about its names. */
interface Frame {
  /** Folded names of companies, which are no people. */
  readonly known: ReadonlySet<string>;
  /** Every noun has a capital, as in German: a lone word with one may be anything. */
  readonly hasNouns: boolean;
}

/**
 * Finds people in the running text of an interview note. Each place where a name stands gives signs: it is introduced ("a lady named Tricia
 * Holloway"), it has a title ("Philippa Drury - matron"), it asks, tells or shows something, it heads lines in which somebody speaks. Who
 * has signs enough was met; who is only mentioned was not. Nobody is taken from what is private, from a sentence that says that they were
 * not met, nor of the writer's own life. `others` are names of companies, which are no people.
 */
export function peopleInProse(lines: readonly BodyLine[], others: readonly string[]): readonly PersonDraft[] {
  const known = new Set(others.map(foldText).filter((name) => name !== ''));
  const open = openLines(lines);
  const isSmall = isWrittenSmall(open);
  const frame = { known, hasNouns: hasNounCapitals(open) };
  const told = open.flatMap((line): readonly Sighted[] => {
    const text = withoutLinks(line.text).replace(/\*\*|__/g, '');
    const entry = entryPerson(line, text);
    const rest = inText(text, frame);
    const small = isSmall ? splitSentences(text).flatMap((sentence) => findSmallNames(sentence.text)) : [];
    return [...(entry === null ? [] : [entry]), ...rest, ...small];
  });
  return weighPeople([...headedPeople(lines), ...told], lines);
}

function hasNounCapitals(lines: readonly BodyLine[]): boolean {
  const words = new Set(lines.slice(0, 200).flatMap(({ text }) => text.split(' ')));
  return nounCapitalWords.filter((word) => words.has(word)).length >= ENOUGH_WORDS;
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
    if (last === undefined || next === undefined || last.signs.length === 0 || !tellsOfSomebody(next.text))
      return found;
    return [...found.slice(0, -1), { ...last, signs: [...last.signs, 'acted'] }];
  });
}

function inSentence(text: string, frame: Frame): readonly Sighted[] {
  const found: Sighted[] = [];
  let last: { readonly end: number; readonly sighting: Sighting } | null = null;
  let covered = 0;
  for (const candidate of findCandidates(text)) {
    if (candidate.start < covered || isThing(candidate, text, frame)) continue;
    const sighting: Sighting | null = inList(candidate, text, last) ?? sight(candidate, text);
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

/** Somebody joined by "and" to one who was met was met too. */
function inList(
  candidate: Candidate,
  text: string,
  last: { readonly end: number; readonly sighting: Sighting } | null,
): Sighting | null {
  if (!last?.sighting.interviewed || !last.sighting.signs.includes('introduced')) return null;
  const between = text.slice(last.end, candidate.start);
  return /^,? ?(?:(?:\+|&|and|und|et|y|e|en|och|plus|then) )(?:[\p{L}-]{1,20}[, ]{1,2}){0,3}$|^, $/u.test(between)
    ? { ...last.sighting, title: titleBefore(between) }
    : null;
}

/** The name of a company or, where every noun has a capital, a noun. */
function isThing(candidate: Candidate, text: string, { known, hasNouns }: Frame): boolean {
  if (candidate.hasHonorific) return false;
  const folded = foldText(candidate.text);
  if (known.has(folded) || folded.split(' ').some((word) => ORGANISATION.has(word))) return true;
  if ([...known].some((name) => name.startsWith(`${folded} `))) return true;
  return hasNouns && candidate.count === 1 && BEFORE_NOUN.test(text.slice(0, candidate.start));
}
