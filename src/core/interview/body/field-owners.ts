import type { Fields } from '../fields/fields.ts';
import { textsOf } from '../fields/values.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { readNamed } from '../people/read-named.ts';
import { splitPeople } from '../people/split-people.ts';

const MEANINGS = ['interviewers', 'people', 'hiring manager', 'recruiter', 'host'] as const;

/** Numbers of the lines of the body that may name people as a field. */
export function peopleLines(fields: Fields): ReadonlySet<number> {
  const named = MEANINGS.flatMap((meaning) => fields.all(meaning));
  return new Set(named.flatMap(({ line, heading }) => (line === null || heading === null ? [] : [line])));
}

/** Lines of the body that name people as a field (`interviewer:: [[Dana Whitlock]]`): what follows under the same heading is theirs. */
export function fieldOwners(fields: Fields, finder: PeopleFinder): ReadonlyMap<number, readonly number[]> {
  const owners = new Map<number, readonly number[]>();
  for (const field of MEANINGS.flatMap((meaning) => fields.all(meaning))) {
    if (field.line === null || field.heading === null) continue;
    const names = textsOf(field.value)
      .flatMap(splitPeople)
      .map((text) => readNamed(text)?.name ?? text);
    const people = names.flatMap((name) => finder.whoIs(name) ?? []);
    if (people.length > 0) owners.set(field.line, people);
  }
  return owners;
}
