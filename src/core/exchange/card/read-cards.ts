import { type ContentLine, readContentLines, splitValue, unescapeValue } from '../content-lines.ts';
import { plainLine, plainLines } from '../plain-text.ts';
import { readAddress } from '../mail/mail.ts';
import type { ContactCard } from './contact-card.ts';
import { readCardName } from './card-name.ts';
import { preferred } from './preferred.ts';

/**
 * The people in a contact card file (vCard 2.1, 3.0 or 4.0), in its order.
 *
 * Cards of groups, and those that name no person, are left out; what is not understood (pictures, birthdays) is skipped.
 */
export function readCards(text: string): readonly ContactCard[] {
  return cardsIn(readContentLines(text)).flatMap((lines) => readCard(lines) ?? []);
}

function cardsIn(lines: readonly ContentLine[]): readonly (readonly ContentLine[])[] {
  const cards: ContentLine[][] = [];
  let open = false;
  for (const line of lines) {
    const isCard = line.value.trim().toUpperCase() === 'VCARD';
    if (line.name === 'BEGIN' && isCard) cards.push([]);
    if (line.name === 'BEGIN' && isCard) open = true;
    else if (line.name === 'END' && isCard) open = false;
    else if (open) cards.at(-1)?.push(line);
  }
  return cards;
}

function readCard(lines: readonly ContentLine[]): ContactCard | null {
  const name = readCardName(lines);
  if (name === null || !isOfAPerson(lines)) return null;
  const pages = readPages(lines);
  return {
    ...name,
    ...readOrganisation(linesNamed(lines, 'ORG')),
    nicknames: unique(linesNamed(lines, 'NICKNAME').flatMap(({ value }) => splitValue(value, ',').map(clean))),
    title: textsOf(lines, 'TITLE')[0] ?? textsOf(lines, 'ROLE')[0] ?? null,
    emails: textsOf(lines, 'EMAIL', (value) => readAddress(withoutScheme(unescapeValue(value))) ?? ''),
    phones: textsOf(lines, 'TEL', (value) => clean(withoutScheme(unescapeValue(value)))),
    addresses: unique(linesNamed(lines, 'ADR').map(readPostalAddress)),
    linkedin: pages.find(isLinkedIn) ?? null,
    pages: pages.filter((page) => !isLinkedIn(page)),
    note: textsOf(lines, 'NOTE', (value) => plainLines(unescapeValue(value)).trim()).join('\n\n'),
  };
}

function readOrganisation([line]: readonly ContentLine[]): Pick<ContactCard, 'company' | 'department'> {
  const [company = null, ...departments] = splitValue(line?.value ?? '', ';')
    .map(clean)
    .filter(isFilled);
  return { company, department: departments.join(', ') || null };
}

function isOfAPerson(lines: readonly ContentLine[]): boolean {
  const kinds = [...textsOf(lines, 'KIND'), ...textsOf(lines, 'X-ADDRESSBOOKSERVER-KIND')];
  return kinds.every((kind) => kind.toLowerCase() === 'individual');
}

/** The values of a property, those to try first at the front, without empty and equal ones. */
function textsOf(lines: readonly ContentLine[], name: string, read = readText): readonly string[] {
  return unique(linesNamed(lines, name).map(({ value }) => read(value)));
}

function linesNamed(lines: readonly ContentLine[], name: string): readonly ContentLine[] {
  return preferred(lines.filter((line) => line.name === name));
}

function readText(value: string): string {
  return clean(unescapeValue(value));
}

/** As the sender's own label has it where the card holds one, else street, town, region, code and country as they come. */
function readPostalAddress({ value, parameters }: ContentLine): string {
  const label = parameters.get('LABEL')?.join(',');
  const parts = label === undefined ? splitValue(value, ';') : label.split(/\\n|\n/);
  return parts
    .flatMap((part) => part.split('\n'))
    .map(clean)
    .filter(isFilled)
    .join(', ');
}

function readPages(lines: readonly ContentLine[]): readonly string[] {
  const pages = lines.filter(({ name }) => name === 'URL' || name === 'X-SOCIALPROFILE');
  return unique(
    pages.map(({ value }) => clean(unescapeValue(value))).filter((page) => /^(?:https?:|www\.)/i.test(page)),
  );
}

function isLinkedIn(page: string): boolean {
  return /^(?:https?:\/\/)?(?:[a-z]+\.)?linkedin\.com\//i.test(page);
}

/** vCard 4.0 may write `tel:+49…;ext=12` and `mailto:…`. */
function withoutScheme(value: string): string {
  return value.replace(/^(?:tel|mailto):/i, '').replace(/;ext=/i, ' ext. ');
}

function clean(text: string): string {
  return plainLine(text.normalize('NFC'));
}

function isFilled(text: string): boolean {
  return text !== '';
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter(isFilled))];
}
