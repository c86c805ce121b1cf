import { foldForId } from '../../text/fold-name.ts';
import type { Interview, Person } from '../model.ts';

/**
 * Everyone of several talks, each once, in the order of meeting: same folded name, same person note, or an alias.
 *
 * What a later note leaves out (address, phone, title) is kept from an earlier one; topics and remarks are put together.
 */
export function mergePeople(interviews: readonly Interview[]): readonly Person[] {
  const people: Person[] = [];
  const known: Places = { names: new Map(), aliases: new Map() };
  for (const person of interviews.flatMap((each) => each.people)) {
    const place = placeOf(person, known) ?? people.length;
    const before = people[place];
    people[place] = before ? mergeTwo(before, person) : person;
    remember(person, place, known);
  }
  return people;
}

/** The same person with what other notes know and this one leaves out; topics and remarks stay those of the first. */
export function fillIn(person: Person, other: Person): Person {
  return {
    ...person,
    honorific: person.honorific ?? other.honorific,
    title: person.title ?? other.title,
    email: person.email ?? other.email,
    phone: person.phone ?? other.phone,
    address: person.address ?? other.address,
    linkedin: person.linkedin ?? other.linkedin,
    company: person.company ?? other.company,
    note: person.note ?? other.note,
  };
}

function mergeTwo(before: Person, now: Person): Person {
  const marked = [before, now].find((each) => each.part === 'hiring-manager');
  return {
    ...fillIn(now, before),
    part: marked?.part ?? now.part,
    interviewed: before.interviewed || now.interviewed,
    aliases: [...new Set([...before.aliases, ...now.aliases, before.name].filter((name) => name !== now.name))],
    topics: [...before.topics, ...now.topics],
    remarks: [...before.remarks, ...now.remarks],
  };
}

interface Places {
  readonly names: Map<string, number>;
  readonly aliases: Map<string, number>;
}

/** Two people may share an alias ("Anna"), so an alias only ever meets a name. */
function placeOf(person: Person, { names, aliases }: Places): number | undefined {
  const own = primaryKeys(person);
  const met = own.map((key) => names.get(key) ?? aliases.get(key));
  const byAlias = person.aliases.map((alias) => names.get(foldForId(alias)));
  return [...met, ...byAlias].find((place) => place !== undefined);
}

function remember(person: Person, place: number, { names, aliases }: Places): void {
  for (const key of primaryKeys(person)) if (!names.has(key)) names.set(key, place);
  for (const alias of person.aliases.map(foldForId)) if (!aliases.has(alias)) aliases.set(alias, place);
}

function primaryKeys(person: Person): readonly string[] {
  const name = foldForId(person.name);
  return person.note === null ? [name] : [name, `note:${person.note}`];
}
