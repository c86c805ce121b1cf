import { foldKey, foldText } from '../../text/fold.ts';
import type { Fields } from '../fields/fields.ts';
import { joinedText } from '../fields/values.ts';
import type { Format } from '../model.ts';
import { toldFormats } from '../words/told-formats.ts';
import { formatWords, visitWords } from '../words/status.ts';

const FORMATS = (Object.entries(formatWords) as [Format, readonly string[]][]).flatMap(([format, words]) =>
  words.map((word) => [foldKey(word), format] as const),
);
const TOLD = toldFormats.map(
  ([format, phrases]) => [format, new RegExp(`(?:^|[^a-z])(?:${phrases.join('|')})(?![a-z])`, 'u')] as const,
);
/** "Zoom, 3 pm", "11 March (Teams)". */
const ALONE =
  /(?:^|[(,.;] ?)((?:ms |google )?(?:phone|telephone|video|zoom|teams|meet|skype|webex|facetime|telefon|telefoon|telefono|visio)(?=$|[),.;]|:(?! ?[+(\d])| ?[-–—] (?![+(\d])|\s+\d{1,2}(?:[:.h/]\d{1,2}(?![\d.])| ?[ap]m)| at \d| with | w\/)|call(?=\s+\d{1,2}[/.:]))/u;
/** A question or a wish is told, and not how the talk was held. */
const ASKED =
  /(?:^|[^a-z])(?:ask|asks|asked|how|whether|if|would|will|could|next|then|offered|promised|wants|wanted|fragte|ob|demande|pregunto|chiesto|vroeg)(?![a-z])/u;
const VISITS = visitWords.map(([word, name]) => ({ word: foldKey(word), name }));

/** How the talk was held: from its properties, then from the title, then from what the first lines tell. */
export function readFormatOf(fields: Fields, titles: readonly string[], lines: readonly string[]): Format | null {
  const texts = (['format', 'type', 'medium', 'round', 'stage'] as const)
    .flatMap((meaning) => fields.all(meaning))
    .map((field) => joinedText(field.value) ?? '');
  for (const text of [...texts, ...titles]) {
    const format = readFormat(text);
    if (format !== null) return format;
  }
  return lines.map(formatTold).find((format) => format !== null) ?? null;
}

/** How a line of running text says that the talk was held; what somebody was asked about is no word of it. Null where it says nothing. */
function formatTold(line: string): Format | null {
  const folded = foldText(line);
  const alone = ALONE.exec(folded)?.[1];
  if (alone !== undefined) return readFormat(alone);
  const found = TOLD.flatMap(([format, pattern]) => {
    const at = pattern.exec(folded)?.index ?? -1;
    return at === -1 || ASKED.test(folded.slice(0, at)) ? [] : [{ format, at }];
  });
  return found.sort((one, other) => one.at - other.at)[0]?.format ?? null;
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

/** Whether a text tells of a trial shift, a working day or a visit, and what a letter may call it. */
export function readVisit(text: string): { readonly visit: boolean; readonly visitName: string | null } {
  const folded = ` ${foldKey(text)} `;
  const found = VISITS.find(({ word }) => folded.includes(` ${word} `));
  return { visit: found !== undefined, visitName: found?.name ?? null };
}
