import { foldKey } from '../text/fold.ts';
import type { Format, Status } from './model.ts';
import { formatWords, statusWords, visitWords } from './words/status.ts';

const STATUS = new Map<string, Status>(
  (Object.entries(statusWords) as [Status, readonly string[]][]).flatMap(([status, words]) =>
    words.map((word) => [foldKey(word), status] as const),
  ),
);
const FORMATS = (Object.entries(formatWords) as [Format, readonly string[]][]).flatMap(([format, words]) =>
  words.map((word) => [foldKey(word), format] as const),
);
const VISITS = visitWords.map(foldKey);
const MOST_WORDS = 5;

/** Reads a status such as "Rejected", "awaiting decision" or "Absage (Mail)"; null for a word that is not known. */
export function readStatus(text: string): Status | null {
  const words = foldKey(text.replace(/\([^()]{0,80}\)/g, ' ')).split(' ');
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const status = STATUS.get(words.slice(0, count).join(' '));
    if (status !== undefined) return status;
  }
  return null;
}

/** Reads how a talk was held; of "video -> phone" what it ended as. Null where no word for it is met. */
export function readFormat(text: string): Format | null {
  const folded = ` ${foldKey(text)} `;
  let found: { format: Format; end: number; length: number } | null = null;
  for (const [word, format] of FORMATS) {
    const at = folded.lastIndexOf(` ${word} `);
    const end = at + word.length;
    if (at !== -1 && (found === null || end > found.end || (end === found.end && word.length > found.length)))
      found = { format, end, length: word.length };
  }
  return found?.format ?? null;
}

/** Whether a text tells of a trial shift, a working day or a visit. */
export function isVisit(text: string): boolean {
  const folded = ` ${foldKey(text)} `;
  return VISITS.some((word) => folded.includes(` ${word} `));
}
