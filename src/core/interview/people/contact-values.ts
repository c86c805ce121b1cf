import type { PropertyValue } from '../../note/types.ts';
import { textsOf } from '../fields/values.ts';
import { takeContacts } from './contacts.ts';
import { withAddresses, withoutLinks } from './name-links.ts';
import { isUnknown } from './name-shape.ts';

const DIGITS = /\d.*\d.*\d/;
/** "yes", "connected": that there is a page, but not which. */
const NO_PAGE = /^(?:yes|no|connected|pending|sent|added|ja|nein|oui|non|s[ií]|verbunden)$/i;

/** What a property says of somebody, as one text; null where nothing stands there, or that it is not known ("?", "TBD"). */
export function toldOf(value: PropertyValue | undefined): string | null {
  const [text] = toldTexts(value);
  return text === undefined ? null : withoutLinks(text).trim() || null;
}

/** The first email address of a value, clean: of "mailto:…" what follows, of several the first. */
export function emailIn(value: PropertyValue | undefined): string | null {
  return firstIn(value, (text) => takeContacts(text).email);
}

/** The first telephone number of a value; one that is written unlike a number of a telephone ("ext. 431") stays as it is. */
export function phoneIn(value: PropertyValue | undefined): string | null {
  return (
    firstIn(value, (text) => takeContacts(`tel ${text}`).phone) ??
    firstIn(value, (text) => (isNumber(text) ? text : null))
  );
}

/** The LinkedIn address of a value, or what stands there for it, such as the name of a profile. */
export function pageIn(value: PropertyValue | undefined): string | null {
  return firstIn(value, (text) => takeContacts(text).linkedin ?? (NO_PAGE.test(text) ? null : text));
}

/** What stands where an address should and is none, though it looks like one: "walter (at) mill.example". Null where there is nothing such. */
export function strangeEmail(value: PropertyValue | undefined): string | null {
  const [text] = toldTexts(value);
  return text === undefined || emailIn(value) !== null || !/@|[([ ]at[)\] ]|[^ ]\.[a-z]{2,}$/i.test(text) ? null : text;
}

function isNumber(text: string): boolean {
  return DIGITS.test(text) && !text.includes('@');
}

function firstIn(value: PropertyValue | undefined, read: (text: string) => string | null): string | null {
  return toldTexts(value).flatMap((text) => read(withAddresses(text)) ?? [])[0] ?? null;
}

function toldTexts(value: PropertyValue | undefined): readonly string[] {
  return textsOf(value)
    .map((text) => text.trim())
    .filter((text) => /\d/.test(text) || !isUnknown(text));
}
