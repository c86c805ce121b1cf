import { foldKey, foldText } from '../../text/fold.ts';
import type { Fields } from '../fields/fields.ts';
import { joinedText } from '../fields/values.ts';
import type { Format } from '../model.ts';
import { splitSentences } from '../body/sentences.ts';
import { toldFormats } from '../words/told-formats.ts';
import { formatWords, visitWords } from '../words/status.ts';
import { holdsAddress, tellsVisit } from './was-there.ts';

const FORMATS = (Object.entries(formatWords) as [Format, readonly string[]][]).flatMap(([format, words]) =>
  words.map((word) => [foldKey(word), format] as const),
);
const TOLD = toldFormats.map(
  ([format, phrases]) => [format, new RegExp(`(?:^|[^a-z])(?:${phrases.join('|')})(?![a-z])`)] as const,
);
/** "Zoom, 3 pm", "11 March (Teams)". */
const ALONE =
  /(?:^|[(,.;] ?|link:{1,2} ?)((?:ms |google )?(?:phone|telephone|video|zoom|teams|meet|skype|webex|facetime|telefon|telefoon|telefono|visio)(?=$|[),.;]|:(?! ?[+(\d])| ?[-–—] (?![+(\d])|\s+\d{1,2}(?:[:.h/]\d{1,2}(?![\d.])| ?[ap]m)| at \d| with | w\/)|call(?=\s+\d{1,2}[/.:]))/u;
/** A question or a wish is told, and not how the talk was held. */
const ASKED =
  /(?:^|[^a-z])(?:ask|asks|asked|how|whether|if|would|will|could|next|then|offered|promised|wants|wanted|fragte|ob|demande|pregunto|chiesto|vroeg)(?![a-z])/u;
/** Words of a screen: who was there is not to be guessed from less. */
const SCREEN = /(?:^|[^a-z])(?:on screen|screen ?shar\w*|wifi|camera|on mute|muted|connection|the link)(?![a-z])/u;
/** A call that brings the answer is not the talk. */
const ANSWER =
  /(?:^|[^a-z])(?:offered me|an offer|got the job|i got it|it['’]?s an? (?:no|yes)|rejected|to say|to tell me|zusage|absage|mit der zusage|update)(?![a-z])/u;
/** Who is called back comes a second time. */
const CALL_BACK = /(?:^| )call ?back(?= |$)/u;
const FIRST_LINES = 8;
/** Notes of a talk are shorter; what is longer is a transcript. */
const MOST_LINES = 400;
/** Another talk than this one. */
const OTHER_TALK =
  /(?:^|[^a-z])(?:first (?:one|call|talk|chat|interview|round|time)|last time|earlier|previous(?:ly)?|1st (?:one|call|round|interview)|1er|1e gesprek|erste[ns]? (?:gesprach|mal)|premier|primera|prima volta|in (?:january|february|march|april|may|june|july|august|september|october|november|december))(?![a-z])/u;
const VISITS = visitWords.map(([word, name]) => ({ word: foldKey(word), name }));

/** What of a note tells how the talk was held. */
export interface FormatSources {
  readonly fields: Fields;
  readonly titles: readonly string[];
  /** All lines of running text. */
  readonly lines: readonly string[];
}

/** How the talk was held: from its properties, then from the title, then from what the first lines tell, then from what was done there. */
export function readFormatOf({ fields, titles, lines }: FormatSources): Format | null {
  const top = lines.slice(0, FIRST_LINES);
  return (
    firstOf(textsOf(fields), readFormat) ??
    firstOf(titles, readFormat) ??
    (textsOf(fields).some(holdsAddress) ? 'on-site' : null) ??
    firstOf(propertiesThatAsk(fields), formatTold) ??
    firstOf(top.flatMap(sentencesOf), formatTold) ??
    byDeeds(top, lines)
  );
}

function firstOf(texts: readonly string[], read: (text: string) => Format | null): Format | null {
  for (const text of texts) {
    const format = read(text);
    if (format !== null) return format;
  }
  return null;
}

function textsOf(fields: Fields): readonly string[] {
  return (['format', 'type', 'medium', 'round', 'stage'] as const)
    .flatMap((meaning) => fields.all(meaning))
    .map((field) => joinedText(field.value) ?? '');
}

/** "Zoom / in person?: in person, Chicago HQ": a property whose name asks for it. */
function propertiesThatAsk(fields: Fields): readonly string[] {
  return fields.unknown
    .filter(({ key }) => / ?\/ ?| or |\?$/u.test(key) && readFormat(key) !== null)
    .map(({ value }) => joinedText(value) ?? '');
}

/** Whoever was walked round or given a coffee was there; so was, where nothing tells of a telephone or a screen, whoever notes an address. */
function byDeeds(top: readonly string[], lines: readonly string[]): Format | null {
  const sentences = lines.slice(0, MOST_LINES).flatMap(sentencesOf);
  const isFar = sentences.some((sentence) => SCREEN.test(foldText(sentence)) || isFarTold(sentence));
  if (isFar) return null;
  return top.some(holdsAddress) || sentences.some(tellsVisit) ? 'on-site' : null;
}

function isFarTold(sentence: string): boolean {
  const told = formatTold(sentence);
  return told === 'phone' || told === 'video';
}

function sentencesOf(line: string): readonly string[] {
  return splitSentences(line).map(({ text }) => text);
}

/** How a line of running text says that the talk was held; what somebody was asked about is no word of it. Null where it says nothing. */
function formatTold(line: string): Format | null {
  const folded = foldText(line);
  if (ANSWER.test(folded)) return null;
  const alone = ALONE.exec(folded)?.[1];
  if (alone !== undefined) return readFormat(alone);
  const found = TOLD.flatMap(([format, pattern]) => {
    const at = pattern.exec(folded)?.index ?? -1;
    return at === -1 || ASKED.test(folded.slice(0, at)) || OTHER_TALK.test(folded.slice(0, at)) ? [] : [{ format, at }];
  });
  return found.sort((one, other) => one.at - other.at)[0]?.format ?? null;
}

/** Reads how a talk was held; of "video -> phone" what it ended as. Null where no word for it is met. */
function readFormat(text: string): Format | null {
  const folded = ` ${foldKey(text).replace(CALL_BACK, ' ')} `;
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
