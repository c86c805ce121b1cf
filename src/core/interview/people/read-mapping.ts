import type { PropertyMap, PropertyValue } from '../../note/types.ts';
import { foldKey } from '../../text/fold.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { itemsOf, textOf, textsOf } from '../fields/values.ts';
import type { Topic } from '../model.ts';
import { toneOf } from '../switches.ts';
import { personKeys } from '../words/person-keys.ts';
import { emailIn, pageIn, phoneIn, toldOf } from './contact-values.ts';
import { takeContacts } from './contacts.ts';
import { inGivenOrder } from './family-comma.ts';
import { isFormOfAddress } from './forms-of-address.ts';
import { isTitleText } from './name-shape.ts';
import { firstWordOf, isGivenName, wordsOf } from './name-words.ts';
import { partOfTitle } from './part-of.ts';
import type { PersonDraft } from './person-draft.ts';
import { draftOf } from './person-draft.ts';
import type { PeopleRead, Standing } from './read-listed.ts';
import { readText, together } from './read-listed.ts';
import { readNamed } from './read-named.ts';
import { writtenSalutation } from './salutation.ts';

type Get = (meaning: keyof typeof personKeys) => PropertyValue | undefined;

const KNOWN: ReadonlySet<string> = new Set(Object.values(personKeys).flat());
const NOBODY: PeopleRead = { people: [], gaps: [] };

/** Reads the people of one mapping: one person whose keys are `name`, `email` and the like, or several whose names are the keys. */
export function readMapping(map: PropertyMap, standing: Standing): PeopleRead {
  const get = mappingReader(map);
  const name =
    textOf(get('name')) ?? [textOf(get('given')), textOf(get('family'))].filter((part) => part !== null).join(' ');
  if (name === '') return withoutName(map, standing);
  const named = readNamed(inGivenOrder(name));
  if (named === null) return { people: [], gaps: [name] };
  const told = partOfTitle(textOf(get('part')));
  const draft = draftOf(named, told ?? standing.part, standing.interviewed);
  const written: Partial<PersonDraft> = {
    ...titlesIn(get, draft, told === null),
    given: textOf(get('given')),
    salutation: writtenSalutation(textOf(get('salutation')), draft.name),
    tone: toneOf(foldKey(textOf(get('tone')) ?? '')),
    aliases: [...draft.aliases, ...textsOf(get('aliases'))],
    topics: topicsOfValue(get('topics'), textOf(get('share'))),
  };
  return { people: [{ ...draft, ...filledIn(get), ...written }], gaps: [] };
}

/** Title and form of address; `title: Dr.` is the latter. A `part` that says nothing of the part is a title. */
function titlesIn(get: Get, draft: PersonDraft, isTitle: boolean): Pick<PersonDraft, 'honorific' | 'title'> {
  const [title, greeting] = [toldOf(get('title')), textOf(get('salutation'))];
  const address = [title, greeting].find((text) => text !== null && isFormOfAddress(text)) ?? null;
  const job = title === address ? null : title;
  return {
    honorific: toldOf(get('honorific')) ?? address ?? draft.honorific,
    title: job ?? draft.title ?? (isTitle ? textOf(get('part')) : null),
  };
}

/** What the mapping says in so many words, key by key; keys that are empty fall away. */
function filledIn(get: Get): Partial<PersonDraft> {
  const pairs: (readonly [string, string | null])[] = [
    ['email', emailIn(get('email'))],
    ['phone', phoneIn(get('phone'))],
    ['linkedin', pageIn(get('linkedin'))],
    ['company', toldOf(get('company'))],
    ['family', toldOf(get('family'))],
    ['callName', toldOf(get('call'))],
    ['address', addressOf(get('address'))],
  ];
  return Object.fromEntries(pairs.filter(([, value]) => value !== null));
}

/** Of somebody without a name the address or the title is asked about; else each key names somebody, or tells who is named behind it. */
function withoutName(map: PropertyMap, standing: Standing): PeopleRead {
  const keys = Object.keys(map);
  if (!keys.every((key) => KNOWN.has(foldKey(key))))
    return together(Object.entries(map).map(([key, value]) => readEntry(key, value, standing)));
  const get = mappingReader(map);
  const told = emailIn(get('email')) ?? toldOf(get('title')) ?? toldOf(get('part'));
  return told === null ? NOBODY : { people: [], gaps: [told] };
}

/** `Dana Whitfield: COO`, `Dana Whitfield: { email: … }`, `Hiring manager: Dana Whitfield`. */
function readEntry(key: string, value: PropertyValue, standing: Standing): PeopleRead {
  const name = readText(key, standing);
  const [only] = name.people;
  if (only === undefined || mayBeAnything(key, value))
    return behindTitle(key, value, standing) ?? (only === undefined ? name : { ...NOBODY, gaps: [key] });
  if (name.people.length > 1) return name;
  if (typeof value === 'string') return { people: [withWords(only, value)], gaps: [] };
  const topics = textsOf(value);
  const maps = itemsOf(value).filter((item) => typeof item !== 'string');
  return readMapping(
    Object.fromEntries([...Object.entries({ topics }), ...maps.flatMap(Object.entries), ['name', key]]),
    standing,
  );
}

/** "mood: Sunny": a lone small word that nobody knows as a name, with no job behind it. */
function mayBeAnything(key: string, value: PropertyValue): boolean {
  return /^\p{Ll}+$/u.test(key) && !isGivenName(key) && typeof value === 'string' && !isTitleText(value);
}

/** The people behind a title, a time of day or other words that name nobody ("next door: Ms Penrose"); null where nobody stands there for certain. */
function behindTitle(key: string, value: PropertyValue, standing: Standing): PeopleRead | null {
  const part = partOfTitle(key);
  const isTitle = part !== null || isTitleText(key);
  const read = together(textsOf(value).map((text) => readText(text, { ...standing, part: standing.part ?? part })));
  if (!isTitle && !/^\d/.test(key) && !(read.gaps.length === 0 && read.people.every(isSurelySomebody))) return null;
  const title = isTitle ? key : null;
  return read.people.length === 0 && read.gaps.length === 0
    ? null
    : { ...read, people: read.people.map((person) => ({ ...person, title: person.title ?? title })) };
}

/** A form of address, or a whole name that begins with a given name: somebody, whatever the key in front says. */
function isSurelySomebody({ name, honorific }: PersonDraft): boolean {
  return honorific !== null || (wordsOf(name).length > 1 && isGivenName(firstWordOf(name)));
}

function withWords(person: PersonDraft, words: string): PersonDraft {
  const { email, phone, linkedin, rest } = takeContacts(words);
  const title = toldOf(trimMarks(rest, '<>(),;'));
  return { ...person, email, phone, linkedin, title };
}

/** Topics of a property's value. */
export function topicsOfValue(value: PropertyValue | undefined, share: string | null): readonly Topic[] {
  const texts = textsOf(value);
  const split = texts.length === 1 ? (texts[0] ?? '').split(/[;\n]|, (?![^()]{0,80}\))/) : texts;
  return split
    .filter((one) => one.trim() !== '')
    .map((one) => ({ text: one.trim().normalize('NFC'), share, line: null }));
}

/** A postal address, written as one text or as a list of its lines; null where nothing is written, or that it is not known. */
export function addressOf(value: PropertyValue | undefined): string | null {
  const lines = textsOf(value);
  return lines.length === 0 || toldOf(value) === null ? null : lines.join('\n');
}

/** What a mapping says under any of the names of a key. */
export function mappingReader(map: PropertyMap): Get {
  const folded = new Map(Object.entries(map).map(([key, value]) => [foldKey(key), value] as const));
  return (meaning) => {
    const key = personKeys[meaning].find((name) => folded.has(name));
    return key === undefined ? undefined : folded.get(key);
  };
}
