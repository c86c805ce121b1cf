import type { PropertyValue } from '../../note/types.ts';
import { isList, lineOf } from '../../note/values.ts';
import type { Fields } from '../fields/fields.ts';
import { foldText } from '../../text/fold.ts';
import { oneLine } from '../../text/trim-marks.ts';
import { findPeople } from './find-people.ts';
import { canBeSamePerson } from './merge-spellings.ts';
import { withoutLinks } from './name-links.ts';
import { partOfTitle } from './part-of.ts';
import type { PersonDraft } from './person-draft.ts';
import { readPeople } from './read-item.ts';

/**
 * Properties in which a person corrects how a note was read. Each holds a list of texts, one correction an item:
 * `not interviewers` a name, `also met` a name and perhaps a part ("Kemi (recruiter)"), `same person` two names and `=` between them
 * ("MJ = Mary Jane Smith"), of which the last one counts.
 */
export const correctionProperties = {
  notInterviewers: 'not interviewers',
  alsoMet: 'also met',
  samePerson: 'same person',
} as const;

const JOINTS = /=|→|->|:\s|\s(?:is|ist|est|es|è)\s/u;

/** What somebody turns out to have been, of whom a note did not tell: held the talk, had another part in it, or was not there. */
export const wasThereAnswers = ['interviewer', 'recruiter', 'host', 'no'] as const;
/** One of these answers. */
export type WasThere = (typeof wasThereAnswers)[number];

/** Where an answer goes: the property, the line that it adds there, and the property's next value, with that line once. */
export interface WasThereLine {
  readonly key: string;
  readonly line: string;
  readonly next: (old: PropertyValue | undefined) => readonly string[];
}

/** The answer about somebody, as it stands in the note: "Kemi" or "Kemi (recruiter)" under `also met`, or "Kemi" under `not interviewers`. */
export function answerWhoWasThere(name: string, answer: WasThere): WasThereLine {
  const key = answer === 'no' ? correctionProperties.notInterviewers : correctionProperties.alsoMet;
  const line = answer === 'recruiter' || answer === 'host' ? `${name} (${answer})` : name;
  return { key, line, next: (old) => withLine(old, line) };
}

/** The people whom `also met` names: they held the talk, unless a part stands behind the name. */
export function alsoMet(fields: Fields): readonly PersonDraft[] {
  return fields
    .all('also met')
    .flatMap(({ value }) => readPeople(value, { part: null, interviewed: true }).people)
    .map((person) => {
      const part = partOfTitle(person.title);
      return part === null || part === 'interviewer' || part === 'hiring-manager'
        ? person
        : { ...person, part, interviewed: false };
    });
}

/** Of those whom the note leaves in doubt, each once: whom nothing else in it settles, no other name of somebody known, and no correction. */
export function stillPerhaps(
  perhaps: readonly PersonDraft[],
  { people, fields }: { readonly people: readonly PersonDraft[]; readonly fields: Fields },
): readonly PersonDraft[] {
  const settled = fields.all('not interviewers').flatMap(({ value }) => readPeople(value, NOBODY).people);
  const isKnown = (one: PersonDraft, others: readonly PersonDraft[]): boolean =>
    others.some((other) => canBeSamePerson(other, one) || canBeSamePerson(one, other));
  return perhaps.filter((one, index) => !isKnown(one, [...people, ...settled, ...perhaps.slice(0, index)]));
}

const NOBODY = { part: null, interviewed: false } as const;

/** The next value of `same person`: the old one and that `spelling` is another name of the person called `name`, once. */
export function addSamePerson(
  old: PropertyValue | undefined,
  { spelling, name }: { readonly spelling: string; readonly name: string },
): readonly string[] {
  return withLine(old, `${spelling} = ${name}`);
}

/** The people by the names that the note says they have, each with its other spellings as aliases. */
export function withSameNames(people: readonly PersonDraft[], fields: Fields): readonly PersonDraft[] {
  const names = new Map<string, readonly string[]>();
  for (const field of fields.all('same person')) {
    for (const line of linesOf(field.value)) {
      const spellings = withoutLinks(line).split(JOINTS).map(oneLine);
      for (const spelling of spellings) names.set(foldText(spelling), spellings);
    }
  }
  return names.size === 0 ? people : people.map((person) => renamed(person, names));
}

function renamed(person: PersonDraft, names: ReadonlyMap<string, readonly string[]>): PersonDraft {
  const spellings = [person.name, ...person.aliases].map((name) => names.get(foldText(name))).find(Boolean);
  const name = spellings?.at(-1) ?? '';
  if (spellings === undefined || name === '') return person;
  const aliases = [...new Set([...person.aliases, person.name, ...spellings])].filter((alias) => alias !== name);
  return { ...person, name, aliases, certain: true, guesses: [], doubt: null };
}

/** The people without those whom the note calls no interviewers; whom a property names in another part keeps that part. */
export function withoutCorrected(
  people: readonly PersonDraft[],
  { fields, parted }: { readonly fields: Fields; readonly parted: readonly PersonDraft[] },
): readonly PersonDraft[] {
  const texts = fields.all('not interviewers').flatMap(({ value }) => linesOf(value));
  if (texts.length === 0) return people;
  const finder = findPeople(people);
  const corrected = new Set(texts.map((text) => finder.whoIs(withoutLinks(text))));
  return people.flatMap((person, index) => {
    if (!corrected.has(index)) return [person];
    const isParted = parted.some((one) => one.part !== null && canBeSamePerson(person, one));
    return isParted ? [{ ...person, interviewed: false }] : [];
  });
}

function linesOf(value: PropertyValue | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  return (isList(value) ? value : [value]).map(lineOf).filter((line) => line.trim() !== '');
}

function withLine(old: PropertyValue | undefined, line: string): readonly string[] {
  const lines = linesOf(old);
  return lines.some((one) => foldText(one) === foldText(line)) ? lines : [...lines, line];
}
