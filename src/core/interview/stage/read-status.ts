import { foldKey, foldText } from '../../text/fold.ts';
import type { Fields } from '../fields/fields.ts';
import { joinedText } from '../fields/values.ts';
import type { Status } from '../model.ts';
import { withoutLinks } from '../people/name-links.ts';
import { statusWords } from '../words/status.ts';

const STATUS = new Map<string, Status>(
  (Object.entries(statusWords) as [Status, readonly string[]][]).flatMap(([status, words]) =>
    words.map((word) => [foldKey(word), status] as const),
  ),
);
const MOST_WORDS = 5;

/** Status with what could not be understood: an unknown word is reported, never guessed. Null where the properties say nothing. */
export function readStatusOf(fields: Fields): {
  readonly status: Status | null;
  readonly unknown: { readonly text: string; readonly where: string } | null;
} {
  const found = [...fields.all('status'), ...fields.all('stage')].map((field) => ({
    field,
    text: joinedText(field.value) ?? '',
  }));
  const read = found.map(({ text }) => readStatus(withoutLinks(text))).find((status) => status !== null) ?? null;
  const unread = found.find(({ field }) => foldText(field.key) === 'status' || foldText(field.key) === 'outcome');
  return {
    status: read,
    unknown: read === null && unread !== undefined ? { text: unread.text, where: unread.field.where } : null,
  };
}

/** Reads a status such as "Rejected", "awaiting decision" or "Absage (Mail)"; null for a word that is not known. */
export function readStatus(text: string): Status | null {
  const words = foldKey(text.replace(/\([^()]{0,80}\)/g, ' ')).split(' ');
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const status = STATUS.get(words.slice(0, count).join(' '));
    if (status !== undefined) return status;
  }
  return null;
}
