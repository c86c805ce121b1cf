import { foldKey, foldText } from '../../text/fold.ts';
import type { Fields } from '../fields/fields.ts';
import { joinedText } from '../fields/values.ts';
import type { Status } from '../model.ts';
import { withoutLinks } from '../people/name-links.ts';
import { narrowStatusWords, statusJoint, statusWords, stillOpen } from '../words/status.ts';
import { outcomeIn } from './outcome-in.ts';

const STATUS = new Map<string, Status>(
  (Object.entries(statusWords) as [Status, readonly string[]][]).flatMap(([status, words]) =>
    words.map((word) => [foldKey(word), status] as const),
  ),
);
const NARROW = new Set(narrowStatusWords);
const JOINT = new RegExp(`^${statusJoint}`);
const STILL_OPEN = new RegExp(`^(?:${stillOpen.join('|')})(?![a-z])`);
/** Somebody else's outcome, or another company's. */
const OTHERS =
  /\b(?:offer\w*|accepted)\b.*\b(?:an?other|different|someone|somebody) (?:else|candidate|applicant|person|company|firm|employer|place)\b/u;
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

/**
 * Reads a status such as "Rejected", "awaiting decision" or "Absage (Mail)"; null for words that are not known, for a question ("offer?"),
 * and where more words may turn the meaning: "offered to another".
 */
export function readStatus(text: string): Status | null {
  const plain = text.replace(/\([^()]{0,80}\)/g, ' ').trim();
  if (plain.endsWith('?')) return null;
  const folded = foldText(plain);
  const whole = STATUS.get(foldKey(plain));
  if (whole !== undefined) return whole;
  if (STILL_OPEN.test(folded)) return 'interviewing';
  const status = statusAhead(foldKey(plain).split(' '), folded);
  if (!OTHERS.test(folded)) return status ?? outcomeIn(folded);
  return outcomeIn(folded) === 'rejected' ? 'rejected' : null;
}

/** The longest known words at the beginning; narrow ones only before a mark or a joint such as "on" and "by". */
function statusAhead(words: readonly string[], folded: string): Status | null {
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const head = words.slice(0, count).join(' ');
    const status = STATUS.get(head);
    if (status !== undefined && (!NARROW.has(head) || goesOn(folded, count))) return status;
  }
  return null;
}

/** Whether what stands behind that many words leaves their meaning alone. */
function goesOn(folded: string, count: number): boolean {
  let rest = folded;
  for (let word = 0; word < count; word++) rest = rest.replace(/^[^\p{L}\p{N}]*[\p{L}\p{N}]+/u, '');
  return /^\s*[^\p{L}\p{N}\s/]/u.test(rest) || JOINT.test(rest.trim());
}
