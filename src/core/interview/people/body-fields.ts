import type { BodyLine } from '../body/lines.ts';
import type { Field } from '../fields/field.ts';
import { textOf } from '../fields/values.ts';
import { foldKey } from '../../text/fold.ts';
import type { Meaning } from '../words/keys.ts';
import { isUnknown } from './name-shape.ts';
import { firstWordOf, isGivenName, wordsOf } from './name-words.ts';
import type { PersonDraft } from './person-draft.ts';
import type { PeopleRead } from './read-listed.ts';

const SPEAKER = /^(?:\*\*|__)?(\p{L}{1,12})(?:\*\*|__)?:/u;
/** How the writer is called in a transcript. */
const WRITER = new Set([
  'me',
  'i',
  'ich',
  'moi',
  'yo',
  'ik',
  'io',
  'eu',
  'jag',
  'ja',
  'candidate',
  'applicant',
  'bewerber',
  'bewerberin',
  'candidat',
  'candidate',
]);
const ASKER = new Set([
  'interviewer',
  'interviewerin',
  'intervieweur',
  'entrevistador',
  'entrevistadora',
  'intervistatore',
  'recruiter',
  'hr',
  'rh',
]);
const LONGEST_NAME = 3;

/**
 * What a labelled line of the body tells of people: less than a property, since any word may be a label there. "HR: notice period" names nobody;
 * who is asked for is kept only where the line is about who asked, and in a transcript nobody is.
 */
export function trusted(read: PeopleRead, field: Field, meaning: Meaning): PeopleRead {
  if (field.line === null) return read;
  const text = textOf(field.value) ?? '';
  const people = read.people.filter((person) => isWrittenAsName(person, text));
  const small = read.people.filter((person) => !people.includes(person)).map(({ name }) => name.toLowerCase());
  const asked = meaning === 'interviewers' ? [...read.gaps, ...small] : read.gaps.filter(isUnknown);
  return { people, gaps: asked.filter((gap) => isUnknown(gap) || wordsOf(gap).length <= LONGEST_NAME) };
}

/** Words without capitals name somebody in the body only where they begin with a given name: "teaching load" in a list, "open" in a cell. */
export function isWrittenAsName({ name, honorific, link }: PersonDraft, text: string): boolean {
  const first = firstWordOf(name);
  return link !== null || honorific !== null || isGivenName(first) || text.normalize('NFC').includes(name);
}

/** Numbers of the lines in which a speaker stands in front of what was said word by word: "Interviewer: …", where "Me: …" stands as well. */
export function transcriptLines(lines: readonly BodyLine[]): ReadonlySet<number> {
  const spoken = lines.map(({ text, line }) => ({ line, who: foldKey(SPEAKER.exec(text)?.[1] ?? '') }));
  const asked = spoken.filter(({ who }) => ASKER.has(who));
  return new Set(spoken.some(({ who }) => WRITER.has(who)) ? asked.map(({ line }) => line) : []);
}
