import type { PersonNote } from '../../interview/model.ts';
import { foldLine } from '../fold-line.ts';
import { readAddress } from '../mail/mail.ts';
import { plainLine, plainLines } from '../plain-text.ts';

/** What a card tells of a person; the parts of the name only where they are sure. */
export type CardPerson = Pick<
  PersonNote,
  'name' | 'email' | 'phone' | 'title' | 'company' | 'address' | 'linkedin' | 'honorific'
> & { readonly given?: string | null; readonly family?: string | null };

/**
 * A person as a contact card in vCard 3.0, the version that phones and mail programs all read.
 *
 * A name whose parts are not known for sure goes whole where the given name stands; nothing is guessed. Unknown values are left out.
 */
export function cardOf(person: CardPerson): string {
  const { name, honorific, title, company, phone, linkedin } = person;
  const address = person.address === null ? '' : plainLine(plainLines(person.address).replaceAll('\n', ', '));
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(name)}`,
    `N:${[person.family ?? '', person.given ?? (person.family ? '' : name), '', honorific ?? '', ''].map(escaped).join(';')}`,
    ...field('ORG', company),
    ...field('TITLE', title),
    ...field('EMAIL;TYPE=INTERNET,WORK', readAddress(person.email ?? '')),
    ...field('TEL;TYPE=WORK,VOICE', phone),
    ...(address === '' ? [] : [`ADR;TYPE=WORK:;;${escaped(address)};;;;`]),
    ...field('URL', linkedin),
    'END:VCARD',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function field(name: string, value: string | null): readonly string[] {
  return value === null || plainLine(value) === '' ? [] : [`${name}:${escaped(value)}`];
}

function escaped(text: string): string {
  return plainLine(text).replace(/[\\,;]/g, '\\$&');
}
