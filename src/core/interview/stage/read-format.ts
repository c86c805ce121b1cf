import { foldKey } from '../../text/fold.ts';
import type { Fields } from '../fields/fields.ts';
import { joinedText } from '../fields/values.ts';
import type { Format } from '../model.ts';
import { formatWords, visitWords } from '../words/status.ts';

const FORMATS = (Object.entries(formatWords) as [Format, readonly string[]][]).flatMap(([format, words]) =>
  words.map((word) => [foldKey(word), format] as const),
);
const VISITS = visitWords.map(foldKey);

/** How the talk was held: from its properties, then from the title. */
export function readFormatOf(fields: Fields, titles: readonly string[]): Format | null {
  const texts = (['format', 'type', 'medium', 'round', 'stage'] as const)
    .flatMap((meaning) => fields.all(meaning))
    .map((field) => joinedText(field.value) ?? '');
  for (const text of [...texts, ...titles]) {
    const format = readFormat(text);
    if (format !== null) return format;
  }
  return null;
}

/** Reads how a talk was held; of "video -> phone" what it ended as. Null where no word for it is met. */
function readFormat(text: string): Format | null {
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
