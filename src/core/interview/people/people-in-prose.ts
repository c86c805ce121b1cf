import type { BodyLine } from '../body/lines.ts';
import { sectionKind } from '../body/sections.ts';
import type { Sentence } from '../body/sentences.ts';
import { splitSentences } from '../body/sentences.ts';
import { foldText } from '../fold.ts';
import { organisationWords } from '../words/agencies.ts';
import type { Candidate } from './candidates.ts';
import { findCandidates } from './candidates.ts';
import { withoutLinks } from './name-links.ts';
import { isNameShaped, isTitleText } from './name-shape.ts';
import { isTitleNoun, wordsOf } from './name-words.ts';
import type { PersonDraft } from './person-draft.ts';
import { draftOf } from './person-draft.ts';
import type { Named } from './read-named.ts';
import { readNamed } from './read-named.ts';
import type { Sighting } from './sightings.ts';
import { bracketLength, isNotMet, isOwnLife, sight, titleBefore } from './sightings.ts';

const ORGANISATION = new Set(organisationWords);
const OWN = /^(?:the|a|an|our|their|my|your|his|her|some|two|three|someone)\b/i;
const TOLD =
  /(?:^|[^\p{L}])(?:he|she|they|er|sie|il|elle|él|ella|hij|zij|lui|lei) (?:\p{L}+ly )?(?:asked|told|said|explained|showed|wanted|talked|fragte|erzählte|erklärte|zeigte|wollte|sprach|schilderte|a demandé|a expliqué|preguntó|explicó|vroeg|vertelde)(?![\p{L}])/iu;
const SECTIONS = new Set(['private', 'tasks', 'next', 'log', 'mine', 'to-learn']);

/**
 * Finds people in the running text of an interview note: those who are introduced ("a lady named Tricia Holloway"), who stand in front of a
 * line with their title ("Philippa Drury - matron"), or who have a form of address or a full name and dealt with the writer. Nobody is taken
 * from a sentence that says that they were not met, nor from what is private. `others` are words of companies, which are no names.
 */
export function peopleInProse(lines: readonly BodyLine[], others: readonly string[]): readonly PersonDraft[] {
  const known = new Set(others.map(foldText));
  const headed = headedPeople(lines);
  const told = openLines(lines).flatMap((line) => {
    const text = withoutLinks(line.text).replace(/\*\*|__/g, '');
    const entry = entryPerson(line, text);
    const rest = splitSentences(text).flatMap((sentence) => inSentence(sentence, known));
    return entry === null ? rest : [entry, ...rest];
  });
  return [...headed, ...told];
}

/** "## Matthias Vogler", when the lines below tell what he or she said. */
function headedPeople(lines: readonly BodyLine[]): readonly PersonDraft[] {
  return lines.flatMap((line, index) => {
    if (line.kind !== 'heading' || sectionKind(line.text) !== 'general') return [];
    const named = readNamed(withoutLinks(line.text));
    const isFull =
      named !== null && (named.honorific !== null || (wordsOf(named.name).length > 1 && named.title === null));
    const below = lines
      .slice(index + 1, index + 5)
      .map(({ text }) => text)
      .join(' ');
    return isFull && line.depth > 1 && TOLD.test(below) ? [draftOf(named, null, true)] : [];
  });
}

/** Lines in which people may be met: no tasks, tables, quotes, comments, and nothing under private headings. */
function openLines(lines: readonly BodyLine[]): readonly BodyLine[] {
  let isOpen = true;
  return lines.filter((line) => {
    if (line.kind === 'heading' || line.kind === 'label') isOpen = !SECTIONS.has(sectionKind(line.text));
    return isOpen && !line.comment && ['text', 'bullet', 'label'].includes(line.kind);
  });
}

/** "**Philippa Drury** - matron.", "Guido Oosterlinck (zaakvoerder)", "Rick Salazar terminal mgr." in front of a line. */
function entryPerson(line: BodyLine, text: string): PersonDraft | null {
  const [first] = splitSentences(text.replace(/^\p{Extended_Pictographic}\uFE0F? ?/u, ''));
  const head = first?.text.replace(/\.$/, '') ?? '';
  const named = readNamed(head.split(/: /)[0] ?? head);
  if (named === null || isKept(named, head) || isNotMet(head)) return null;
  return isTitledEntry(named, head) || isFullEntry(named, line.text) ? draftOf(named, null, true) : null;
}

/** A name that the text writes otherwise (in small letters) is a reading too far here; so is one of the writer's own life. */
function isKept({ name, title }: Named, head: string): boolean {
  const at = head.indexOf(wordsOf(name)[0] ?? name);
  return at === -1 || isOwnLife(head.slice(0, at)) || OWN.test(title ?? '');
}

function isTitledEntry(named: Named, head: string): boolean {
  const title = (named.title ?? named.company ?? '').split(',')[0] ?? '';
  if (title === '' || wordsOf(title).length > 8 || (named.company === null && !hasTitleWord(title))) return false;
  return wordsOf(named.name).length > 1 || named.honorific !== null || /^[^,(–:=-]{0,40}(?: \(|, | [-–=] )/.test(head);
}

function isFullEntry(named: Named, line: string): boolean {
  const isBold = /^(?:\*\*|__)[^*_]+(?:\*\*|__)/.test(line);
  return wordsOf(named.name).length > 1 && (isBold || named.email !== null || named.phone !== null);
}

function hasTitleWord(title: string): boolean {
  return isTitleText(title.split(/[,(;/]/)[0]?.trim() ?? '') || wordsOf(title).some((word) => isTitleNoun(word));
}

function inSentence(sentence: Sentence, known: ReadonlySet<string>): readonly PersonDraft[] {
  const { text } = sentence;
  const found: PersonDraft[] = [];
  let last: { readonly end: number; readonly sighting: Sighting } | null = null;
  for (const candidate of findCandidates(text)) {
    const sighting: Sighting | null = isOrganisationOf(candidate, known)
      ? null
      : (sight(candidate, text) ?? inList(candidate, text, last));
    const end = candidate.end + bracketLength(text.slice(candidate.end));
    const named = sighting === null ? null : readNamed(text.slice(candidate.start, end));
    if (sighting === null || named === null || !isNameShaped(named.name)) continue;
    last = { end, sighting };
    found.push(draftOf({ ...named, title: named.title ?? sighting.title }, sighting.part, sighting.interviewed));
  }
  return found;
}

/** Somebody joined by "and" to one who was met was met too. */
function inList(
  candidate: Candidate,
  text: string,
  last: { readonly end: number; readonly sighting: Sighting } | null,
): Sighting | null {
  if (!last?.sighting.interviewed) return null;
  const between = text.slice(last.end, candidate.start);
  return /^,? ?(?:\+|&|and|und|et|y|e|en|och) (?:[\p{L}-]{1,20}[, ]{1,2}){0,3}$/u.test(between)
    ? { ...last.sighting, title: titleBefore(between) }
    : null;
}

function isOrganisationOf(candidate: Candidate, known: ReadonlySet<string>): boolean {
  const folded = foldText(candidate.text);
  if (candidate.hasHonorific) return false;
  return (
    known.has(folded) ||
    folded.split(' ').some((word) => ORGANISATION.has(word)) ||
    [...known].some((name) => name.startsWith(`${folded} `))
  );
}
