import { trimMarks } from '../../text/trim-marks.ts';
import type { PropertyMap, PropertyValue } from '../../note/types.ts';
import { itemsOf, textOf, textsOf } from '../fields/values.ts';
import { foldKey } from '../../text/fold.ts';
import type { Part, Topic } from '../model.ts';
import { toneOf } from '../switches.ts';
import { personKeys } from '../words/person-keys.ts';
import { takeContacts } from './contacts.ts';
import { isFormOfAddress } from './forms-of-address.ts';
import { partOfTitle } from './part-of.ts';
import type { PersonDraft } from './person-draft.ts';
import { draftOf } from './person-draft.ts';
import { readNamed } from './read-named.ts';
import { writtenSalutation } from './salutation.ts';
import { splitPeople } from './split-people.ts';

/** People out of one value, and the words in it that stand for nobody yet ("TBD", "Tim or Tom?", "two engineers"). */
export interface PeopleRead {
  readonly people: readonly PersonDraft[];
  readonly gaps: readonly string[];
}

/** The part that the property's name gives, and whether such people held the talk. */
export interface Standing {
  readonly part: Part | null;
  readonly interviewed: boolean;
}

/** Reads people out of a property of any form: text, list, links, mappings. */
export function readPeople(value: PropertyValue, standing: Standing): PeopleRead {
  const read = itemsOf(value).map((item) =>
    typeof item === 'string' ? readText(item, standing) : readMapping(item, standing),
  );
  return { people: read.flatMap(({ people }) => people), gaps: read.flatMap(({ gaps }) => gaps) };
}

/** Reads people out of one text such as "A (Title), B and C". */
export function readText(text: string, standing: Standing): PeopleRead {
  const people: PersonDraft[] = [];
  const gaps: string[] = [];
  for (const piece of splitPeople(text)) {
    const named = readNamed(piece);
    if (named !== null) people.push(draftOf(named, standing.part, standing.interviewed));
    else if (isGap(piece)) gaps.push(piece);
  }
  return { people, gaps };
}

/** An address or a link alone names nobody, and asks for nothing. */
function isGap(piece: string): boolean {
  const { rest, email, phone, linkedin } = takeContacts(piece);
  return (
    !(rest.trim() === '' && (email ?? phone ?? linkedin) !== null) &&
    /[\p{L}\p{N}?]/u.test(piece) &&
    !/^(?:no|none|n\/a|-|false|null)$/i.test(piece.trim())
  );
}

function readMapping(map: PropertyMap, standing: Standing): PeopleRead {
  const get = mappingReader(map);
  const name =
    textOf(get('name')) ?? [textOf(get('given')), textOf(get('family'))].filter((part) => part !== null).join(' ');
  if (name === '') return readKeyedMapping(map, standing);
  const named = readNamed(name);
  if (named === null) return { people: [], gaps: [name] };
  const part = textOf(get('part'));
  const told = partOfTitle(part);
  const draft = draftOf(named, told ?? standing.part, standing.interviewed);
  const [title, greeting] = [textOf(get('title')), textOf(get('salutation'))];
  const address = [title, greeting].find((text) => text !== null && isFormOfAddress(text)) ?? null;
  const written: Partial<PersonDraft> = {
    honorific: textOf(get('honorific')) ?? address ?? draft.honorific,
    title: (title === address ? null : title) ?? draft.title ?? (told === null ? part : null),
    given: textOf(get('given')),
    salutation: writtenSalutation(greeting, draft.name),
    tone: toneOf(foldKey(textOf(get('tone')) ?? '')),
    aliases: [...draft.aliases, ...textsOf(get('aliases'))],
    topics: topicsOfValue(get('topics'), textOf(get('share'))),
  };
  return { people: [{ ...draft, ...filledOf(map), ...written }], gaps: [] };
}

/** What the mapping says in so many words, key by key; keys that are empty fall away. */
function filledOf(map: PropertyMap): Partial<PersonDraft> {
  const get = mappingReader(map);
  const keys = ['email', 'phone', 'linkedin', 'company', 'family'] as const;
  const pairs: (readonly [string, string | null])[] = [
    ...keys.map((key) => [key, textOf(get(key))] as const),
    ['callName', textOf(get('call'))],
    ['address', addressOf(get('address'))],
  ];
  return Object.fromEntries(pairs.filter(([, value]) => value !== null));
}

/** `- Dana Whitfield: COO` and `Dana Whitfield: { email: … }`: the key is the name. */
function readKeyedMapping(map: PropertyMap, standing: Standing): PeopleRead {
  const read = Object.entries(map).map(([key, value]): PeopleRead => {
    const name = readText(key, standing);
    const [only] = name.people;
    if (only === undefined || name.people.length > 1) return name;
    if (typeof value === 'string') return { people: [withWords(only, value)], gaps: [] };
    const topics = textsOf(value);
    const maps = itemsOf(value).filter((item) => typeof item !== 'string');
    return readMapping(
      Object.fromEntries([...Object.entries({ topics }), ...maps.flatMap(Object.entries), ['name', key]]),
      standing,
    );
  });
  return { people: read.flatMap(({ people }) => people), gaps: read.flatMap(({ gaps }) => gaps) };
}

function withWords(person: PersonDraft, words: string): PersonDraft {
  const { email, phone, linkedin, rest } = takeContacts(words);
  const title = trimMarks(rest, '<>(),;');
  return { ...person, email, phone, linkedin, title: title === '' ? null : title };
}

/** Topics of a property's value. */
export function topicsOfValue(value: PropertyValue | undefined, share: string | null): readonly Topic[] {
  const texts = textsOf(value);
  const split = texts.length === 1 ? (texts[0] ?? '').split(/[;\n]|, (?![^()]{0,80}\))/) : texts;
  return split
    .filter((one) => one.trim() !== '')
    .map((one) => ({ text: one.trim().normalize('NFC'), share, line: null }));
}

/** A postal address, written as one text or as a list of its lines; null where nothing is written. */
export function addressOf(value: PropertyValue | undefined): string | null {
  const lines = textsOf(value);
  return lines.length === 0 ? null : lines.join('\n');
}

function mappingReader(map: PropertyMap): (meaning: keyof typeof personKeys) => PropertyValue | undefined {
  const folded = new Map(Object.entries(map).map(([key, value]) => [foldKey(key), value] as const));
  return (meaning) => {
    const key = personKeys[meaning].find((name) => folded.has(name));
    return key === undefined ? undefined : folded.get(key);
  };
}
