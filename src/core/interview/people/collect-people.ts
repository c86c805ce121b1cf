import type { BodyLine } from '../body/lines.ts';
import type { Fields } from '../fields/fields.ts';
import type { PropertyValue } from '../../note/types.ts';
import { foldText } from '../../text/fold.ts';
import type { Meaning } from '../words/keys.ts';
import { transcriptLines, trusted } from './body-fields.ts';
import { partOfCompany, partOfTitle } from './part-of.ts';
import { splitName } from './name-parts.ts';
import type { PersonDraft } from './person-draft.ts';
import type { PeopleRead, Standing } from './read-listed.ts';
import { readPeople } from './read-item.ts';
import { withoutLinks } from './name-links.ts';
import { isGivenName, wordsOf } from './name-words.ts';
import { isOrganisation } from './read-named.ts';
import { givenFirst } from './family-comma.ts';
import type { Present } from './said-of-listed.ts';
import { presentOf } from './said-of-listed.ts';
import { isSelf, mayBeSelf } from './self.ts';
import { peopleOfTitledKeys } from './titled-keys.ts';

const STANDINGS: readonly (readonly [Meaning, Standing])[] = [
  ['interviewers', { part: null, interviewed: true }],
  ['people', { part: null, interviewed: true }],
  ['attendees', { part: null, interviewed: true }],
  ['hiring manager', { part: 'hiring-manager', interviewed: true }],
  ['recruiter', { part: 'recruiter', interviewed: false }],
  ['agency', { part: 'recruiter', interviewed: false }],
  ['host', { part: 'host', interviewed: false }],
  ['referrer', { part: 'referrer', interviewed: false }],
  ['references', { part: 'reference', interviewed: false }],
];

/** People whom fields name, those who may have come apart, and the words that stand for nobody yet. */
export type Collected = PeopleRead & Present;

/** Everybody whom the note's fields name, as written, without the user; and the words that stand for nobody yet. */
export function collectPeople(fields: Fields, self: readonly string[], lines: readonly BodyLine[]): Collected {
  const body = (): string => lines.map(({ text }) => text).join('\n');
  const spoken = transcriptLines(lines);
  const read = STANDINGS.flatMap(([meaning, standing]) =>
    fields
      .all(meaning)
      .filter(({ line }) => line === null || !spoken.has(line))
      .map((field) => {
        const people = readPeople(givenFirst(standsFor(meaning, field.value), body), standing);
        return trusted({ ...people, people: toldApart(people.people) }, field, meaning);
      }),
  );
  const named = [...read.flatMap(({ people }) => people), ...peopleOfTitledKeys(fields)].filter(
    (person) => !isSelf(person, self),
  );
  const doubtful = named.filter((person) => mayBeSelf(person, self));
  return {
    ...presentOf(named.filter((person) => !doubtful.includes(person)).map(withPart)),
    gaps: [...new Set([...read.flatMap(({ gaps }) => gaps), ...doubtful.map(({ name }) => name)])],
  };
}

/** "Mr. Patel, Dr Patel" and "Mr and Mrs Pym" are two people: what tells them apart is part of their names. */
function toldApart(people: readonly PersonDraft[]): readonly PersonDraft[] {
  return people.map((person) => {
    const { name, honorific, family } = person;
    const isOther = honorific !== null && people.some((other) => isNamesake(other, person));
    return !isOther
      ? person
      : { ...person, name: `${honorific} ${name}`, family: family ?? splitName(name, null).family ?? name };
  });
}

function isNamesake(other: PersonDraft, { name, honorific }: PersonDraft): boolean {
  const isSameName = foldText(other.name) === foldText(name);
  return isSameName && other.honorific !== null && foldText(other.honorific) !== foldText(honorific ?? '');
}

/** Settles the part from the title or the agency where the property does not say it. A recruiter who interviewed stays a recruiter. */
export function withPart(person: PersonDraft): PersonDraft {
  const said = partOfTitle(person.title) ?? partOfCompany(person.company) ?? partOfCompany(person.title);
  const part = person.part ?? (said === 'interviewer' ? null : said);
  return {
    ...person,
    part,
    interviewed: person.interviewed && part !== 'reference' && part !== 'referrer' && part !== 'host',
  };
}

/** What of a property is about people: of `recruiter: true` nothing, of `agency: Sunita Rao, Pipette People` who stands in front. */
function standsFor(meaning: Meaning, value: PropertyValue): PropertyValue {
  if (meaning === 'agency') return typeof value === 'string' ? (personInFront(value) ?? personInBrackets(value)) : null;
  return meaning === 'recruiter' && typeof value === 'string' && isSwitch(value) ? null : value;
}

function personInFront(text: string): string | null {
  const [first = ''] = text.split(/[,(]/);
  const words = wordsOf(withoutLinks(first));
  const isSure = words.length > 1 || (first.includes('[[') && words.length === 1);
  return isSure && isGivenName(words[0] ?? '') && !isOrganisation(withoutLinks(first)) ? first : null;
}

/** "Pulse & Parry (Bex)", "Brightwell, Bex Harris": somebody known by a given name behind the agency's. */
function personInBrackets(text: string): string | null {
  const [, inner = ''] = /[(,–-] ?([^(),–-]{2,60})\)?$/u.exec(withoutLinks(text)) ?? [];
  return isGivenName(wordsOf(inner)[0] ?? '') && wordsOf(inner).length < 4 && !isOrganisation(inner) ? inner : null;
}

function isSwitch(value: string): boolean {
  return /^(?:true|false|yes|no)$/i.test(value.trim());
}
