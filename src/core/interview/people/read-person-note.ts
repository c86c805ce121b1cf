import { blockProblems } from '../../note/read-note.ts';
import type { Note, PropertyValue } from '../../note/types.ts';
import { readLines } from '../body/lines.ts';
import { inlineFields } from '../fields/inline-fields.ts';
import { textOf, textsOf } from '../fields/values.ts';
import { foldKey } from '../../text/fold.ts';
import type { PersonNote } from '../model.ts';
import { toneOf } from '../switches.ts';
import { personKeys } from '../words/person-keys.ts';
import { addressProblems } from './address-problems.ts';
import { calledIn } from './brackets.ts';
import { emailIn, pageIn, phoneIn, strangeEmail, toldOf } from './contact-values.ts';
import { takeContacts } from './contacts.ts';
import { inGivenOrder } from './family-comma.ts';
import { fitLinesOf } from './fit-lines.ts';
import { isFormOfAddress } from './forms-of-address.ts';
import { baseName, nameOfSlug, withoutLinks } from './name-links.ts';
import { isNameShaped, isTitleText } from './name-shape.ts';
import { addressOf } from './read-mapping.ts';
import { readNamed } from './read-named.ts';
import { writtenSalutation } from './salutation.ts';
import { upTo } from '../../text/trim-marks.ts';

type PersonKey = keyof typeof personKeys;

const KNOWN = new Set(Object.values(personKeys).flat());
const FIRST_LINES = 12;
const LONGEST_BODY = 20_000;

/** Reads a person's own note: its properties, its labelled lines, and addresses that stand in its first lines. */
export function readPersonNote(note: Note): PersonNote {
  const lines = readLines(note.body.slice(0, LONGEST_BODY), note.bodyLine);
  const get = getter(note, lines);
  const top = lines
    .filter((line) => line.kind !== 'blank' && !line.comment)
    .slice(0, FIRST_LINES)
    .map((line) => withoutLinks(line.text));
  const contacts = top.map(takeContacts);
  const named = nameOfNote(note, plain(get('name')));
  const [title, greeting] = [toldOf(get('title')), plain(get('salutation'))];
  return {
    path: note.path,
    ...named,
    aliases: [...new Set([...textsOf(get('aliases')), ...named.aliases].map((alias) => alias.normalize('NFC')))],
    email: firstOf(emailIn(get('email')), ...contacts.map(({ email }) => email)),
    phone: firstOf(phoneIn(get('phone')), ...contacts.map(({ phone }) => phone)),
    title: firstOf(isGiven(title) ? null : title, titleIn(top)),
    company: toldOf(get('company')),
    address: addressOf(get('address')),
    linkedin: firstOf(pageIn(get('linkedin')), ...contacts.map(({ linkedin }) => linkedin)),
    honorific: firstOf(plain(get('honorific')), ...[title, greeting].filter(isGiven), named.honorific),
    salutation: writtenSalutation(greeting, named.name),
    tone: toneOf(foldKey(plain(get('tone')) ?? '')),
    callName: firstOf(plain(get('call')), named.callName, ...top.map(calledIn)),
    fit: fitLinesOf(note, lines),
    problems: [...blockProblems(note), ...addressProblems(note.path, [[named.name, strangeEmail(get('email'))]])],
  };
}

/** The name property, else the file name; a file name with a form of address is an alias. */
function nameOfNote(
  note: Note,
  written: string | null,
): Pick<PersonNote, 'name' | 'aliases' | 'honorific' | 'callName'> {
  const file = nameOfSlug(baseName(note.path));
  const named = readNamed(inGivenOrder(written ?? file));
  if (named === null) return { name: file.normalize('NFC'), aliases: [], honorific: null, callName: null };
  const isOther = file !== named.name && isNameShaped(file);
  return {
    name: named.name,
    aliases: [...named.aliases, ...(isOther ? [file] : [])],
    honorific: named.honorific,
    callName: named.callName,
  };
}

function getter(note: Note, lines: ReturnType<typeof readLines>): (key: PersonKey) => PropertyValue | undefined {
  const values = new Map<string, PropertyValue>();
  for (const field of inlineFields(lines, (key) => KNOWN.has(foldKey(key))))
    values.set(foldKey(field.key), field.value);
  for (const [key, value] of Object.entries(note.properties)) if (value !== null) values.set(foldKey(key), value);
  return (key) => {
    const name = personKeys[key].find((one) => values.has(one));
    return name === undefined ? undefined : values.get(name);
  };
}

/** A first line such as "charge nurse, St Brannock's" is the title. */
function titleIn(lines: readonly string[]): string | null {
  const [first = ''] = lines;
  const head = upTo(first, /[,.;(]/);
  return isTitleText(head) ? head : null;
}

/** `title: Dr.`, `anrede: Frau`: a form of address, whatever the property is called. */
function isGiven(text: string | null): boolean {
  return isFormOfAddress(text ?? '');
}

function plain(value: PropertyValue | undefined): string | null {
  const text = textOf(value);
  return text === null ? null : withoutLinks(text).trim() || null;
}

function firstOf(...values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}
