import type { OwnedLine } from '../body/owned-lines.ts';
import { splitSentences } from '../body/sentences.ts';
import type { Fields } from '../fields/fields.ts';
import { textsOf } from '../fields/values.ts';
import { foldText } from '../../text/fold.ts';
import type { Person } from '../model.ts';
import type { Meaning } from '../words/keys.ts';
import { pronouns } from '../words/speech.ts';
import { isOfficeAddress, namedIn, namedWholeIn, namesOther } from './address-names.ts';
import { clausesOf, takeContacts } from './contacts.ts';
import type { PeopleFinder } from './find-people.ts';
import { hasMail } from './mailed-people.ts';
import { withAddresses, withoutLinks } from './name-links.ts';
import { ownerOfNumber } from './number-owner.ts';
import { namesUnknown } from './names-unknown.ts';
import { wordsOf } from './name-words.ts';
import { heldIndices, heldOrArrangedIndices, type PersonDraft } from './person-draft.ts';

const PRONOUNS = new Set(pronouns);
/** An address or number, and the one person it can be tied to (index), or null. */
interface Tied {
  readonly person: number | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * Gives people the addresses and numbers that stand in the note: by the name in the address, by the person whose line or heading it
 * stands in, or because only one person can be meant. An address that fits another person's name, or nobody's for sure, stays out.
 */
export function assignContacts(
  people: readonly PersonDraft[],
  frame: { readonly fields: Fields; readonly lines: readonly OwnedLine[]; readonly finder: PeopleFinder },
): readonly PersonDraft[] {
  const isMail = hasMail(frame.lines.map(({ line }) => line));
  const tied = [
    ...fromFields(people, frame.fields),
    ...frame.lines.flatMap((owned, index) =>
      fromLine(people, { ...frame, isMail, owned, before: frame.lines.slice(Math.max(0, index - 5), index) }),
    ),
  ];
  return people.map((person, index) => {
    const own = tied.filter((one) => one.person === index);
    return {
      ...person,
      email: person.email ?? own.find(({ email }) => email !== null)?.email ?? null,
      phone: person.phone ?? own.find(({ phone }) => phone !== null)?.phone ?? null,
    };
  });
}

const FIELD_MEANINGS: readonly (readonly [Meaning, PersonDraft['part'] | 'any'])[] = [
  ['recruiter email', 'recruiter'],
  ['recruiter phone', 'recruiter'],
  ['hiring manager email', 'hiring-manager'],
  ['hiring manager phone', 'hiring-manager'],
  ['interviewer email', 'any'],
  ['interviewer phone', 'any'],
  ['interviewers', 'any'],
  ['people', 'any'],
];

/** Other keys with an address: `search_chair_email`. */
const REACHED = /(?:e-?mail|phone|mobile|tel|telefon)$/;

function fromFields(people: readonly PersonDraft[], fields: Fields): readonly Tied[] {
  const known = FIELD_MEANINGS.flatMap(([meaning, part]) => fields.all(meaning).map((field) => ({ field, part })));
  const others = fields.unknown
    .filter(({ key }) => REACHED.test(foldText(key)))
    .map((field) => ({ field, part: 'any' as const }));
  return [...known, ...others].flatMap(({ field, part }) =>
    textsOf(field.value).flatMap((text) =>
      text.split(/[,;]/).map((piece): Tied => {
        const { email, phone } = takeContacts(`tel ${piece}`);
        const numbered = numberedPerson(people, field.key);
        return { email, phone, person: numbered ?? meant(people, { email, part }) };
      }),
    ),
  );
}

/** Addresses in properties for them that nobody has got: they fit several of the people, or none. Those of an office are nobody's. */
export function untiedAddresses(people: readonly Person[], fields: Fields): readonly string[] {
  const known = new Set(people.map(({ email }) => email));
  const written = FIELD_MEANINGS.filter(([meaning]) => meaning.endsWith('email'))
    .flatMap(([meaning]) => fields.all(meaning))
    .flatMap(({ value }) => textsOf(value).flatMap((text) => text.split(/[,;]/)))
    .flatMap((piece) => takeContacts(piece).email ?? []);
  return [...new Set(written)].filter((email) => !known.has(email) && !isOfficeAddress(email));
}

/** `interviewer 2 email` belongs to the second interviewer. */
function numberedPerson(people: readonly PersonDraft[], key: string): number | null {
  const number = /\d{1,2}/.exec(key)?.[0];
  if (number === undefined) return null;
  return heldIndices(people)[Number(number) - 1] ?? null;
}

/** Whom a field's address means: the name in it, else the only one of that part. */
function meant(
  people: readonly PersonDraft[],
  { email, part }: { email: string | null; part: PersonDraft['part'] | 'any' },
): number | null {
  const named = email === null ? [] : namedIn(people, email);
  if (named.length === 1) return named[0] ?? null;
  const fitting = people.flatMap((person, index) =>
    (part === 'any' ? person.interviewed || person.part === 'recruiter' : person.part === part) ? [index] : [],
  );
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined && named.length === 0 && !namesOther(people[only], email)
    ? only
    : null;
}

interface LineFrame {
  readonly owned: OwnedLine;
  readonly before: readonly OwnedLine[];
  readonly lines: readonly OwnedLine[];
  readonly finder: PeopleFinder;
  /** Whether a mail is pasted into the note. */
  readonly isMail: boolean;
}

function fromLine(people: readonly PersonDraft[], frame: LineFrame): readonly Tied[] {
  const { kind } = frame.owned.line;
  const text = withAddresses(frame.owned.line.text);
  if (!/[@\d]/.test(text) || kind === 'row') return [];
  if (kind === 'quote' && !frame.isMail) return fromQuote(people, text);
  return splitSentences(text).flatMap(({ text: sentence, start }) =>
    clausesOf(sentence).flatMap((clause) => tiedIn(people, clause, { ...frame, start })),
  );
}

/** What somebody else wrote: outside of a pasted mail only an address that holds a whole name is that person's. */
function fromQuote(people: readonly PersonDraft[], text: string): readonly Tied[] {
  const { email } = takeContacts(text);
  return email === null ? [] : [{ person: namedWholeIn(people, email), email, phone: null }];
}

function tiedIn(
  people: readonly PersonDraft[],
  sentence: string,
  frame: LineFrame & { readonly start: number },
): readonly Tied[] {
  const { email, phone } = takeContacts(sentence);
  if (email === null && phone === null) return [];
  const near = personNear(people, sentence, frame);
  return [
    ...(phone === null
      ? []
      : [{ person: ownerOfNumber(people, { ...frame, phone, sentence, near }), email: null, phone }]),
    ...(email === null ? [] : [{ person: personOfAddress(people, email, near), email, phone: null }]),
  ];
}

function personOfAddress(people: readonly PersonDraft[], email: string, near: number | null): number | null {
  const named = namedIn(people, email);
  if (named.length === 1) return named[0] ?? null;
  if (named.length > 1) return near !== null && named.includes(near) ? near : null;
  return near !== null && (isOfficeAddress(email) || !namesOther(people[near], email)) ? near : null;
}

/** The person named last before the address in its sentence, else the line's owner, else whom a pronoun means, else the only one. */
function personNear(
  people: readonly PersonDraft[],
  sentence: string,
  { owned, before, finder }: Pick<LineFrame, 'owned' | 'before' | 'finder'>,
): number | null {
  const named = [...new Set(finder.mentions(takeContacts(sentence).rest).map((mention) => mention.person))];
  if (named.length === 1) return named[0] ?? null;
  if (named.length > 1) return lastBefore(sentence, finder);
  return namesUnknown(sentence) ? null : personMeant(people, sentence, { owned, before, finder });
}

/** The line's owner, else whom a pronoun means, else the only one. */
function personMeant(
  people: readonly PersonDraft[],
  sentence: string,
  { owned, before, finder }: Pick<LineFrame, 'owned' | 'before' | 'finder'>,
): number | null {
  const [owner] = owned.owners;
  if (owner !== undefined && owned.owners.length === 1) return owner;
  const said = wordsOf(sentence).some((word) => PRONOUNS.has(foldText(word)));
  const spoken = said ? lastMention([...before, owned], finder) : null;
  const held = heldOrArrangedIndices(people);
  return spoken ?? (held.length === 1 ? (held[0] ?? null) : null);
}

function lastBefore(sentence: string, finder: PeopleFinder): number | null {
  const { email, phone } = takeContacts(sentence);
  return finder.mentions(sentence.slice(0, sentence.indexOf(email ?? phone ?? ''))).at(-1)?.person ?? null;
}

function lastMention(lines: readonly OwnedLine[], finder: PeopleFinder): number | null {
  for (const owned of [...lines].reverse()) {
    const last = finder.mentions(withoutLinks(owned.line.text)).at(-1);
    if (last) return last.person;
  }
  return null;
}
