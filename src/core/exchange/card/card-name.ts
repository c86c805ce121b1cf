import { type ContentLine, splitValue, unescapeValue } from '../content-lines.ts';
import { plainLine } from '../plain-text.ts';
import type { ContactCard } from './contact-card.ts';

/** The parts of a card's `N`, each on one line, "" where it has none. */
interface NameParts {
  readonly family: string;
  readonly given: string;
  readonly middle: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The name that a card gives, or null when it names no person.
 *
 * The shown name (`FN`) tells which part goes first, so it is taken, without the title that `N` names; only where it is written for
 * sorting ("O’Neill, Siân") or missing is it put together from its parts.
 */
export function readCardName(lines: readonly ContentLine[]): Pick<ContactCard, 'name' | 'honorific'> | null {
  const parts = readParts(lines.find(({ name }) => name === 'N')?.value ?? '');
  const shown = clean(unescapeValue(lines.find(({ name }) => name === 'FN')?.value ?? ''));
  const name = shown === '' || isForSorting(shown, parts) ? joined(parts) : withoutTitles(shown, parts);
  return name === '' || isCompany(name, lines, parts) ? null : { name, honorific: parts.prefix || null };
}

function readParts(value: string): NameParts {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = splitValue(value, ';').map(clean);
  return { family, given, middle, prefix, suffix };
}

function joined({ family, given, middle }: NameParts): string {
  return [given, middle, family].filter(Boolean).join(' ');
}

/** "Family, Given" with or without more behind it. */
function isForSorting(shown: string, { family, given }: NameParts): boolean {
  return family !== '' && given !== '' && shown.startsWith(`${family}, `) && shown.includes(given);
}

function withoutTitles(shown: string, { prefix, suffix }: NameParts): string {
  const bare = prefix !== '' && shown.startsWith(`${prefix} `) ? shown.slice(prefix.length + 1) : shown;
  const end = suffix === '' ? -1 : bare.search(suffixPattern(suffix));
  return end > 0 ? bare.slice(0, end) : bare;
}

function suffixPattern(suffix: string): RegExp {
  return new RegExp(`,? ${suffix.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}$`);
}

/** A company's own card shows the company's name and no person's. */
function isCompany(name: string, lines: readonly ContentLine[], { family, given }: NameParts): boolean {
  const company = splitValue(lines.find((line) => line.name === 'ORG')?.value ?? '', ';')[0] ?? '';
  return family === '' && given === '' && name === clean(company);
}

function clean(text: string): string {
  return plainLine(text.normalize('NFC'));
}
