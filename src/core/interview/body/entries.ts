import type { PeopleFinder } from '../people/find-people.ts';
import { foldText } from '../../text/fold.ts';
import { pronouns } from '../words/speech.ts';
import { withoutLinks } from '../people/name-links.ts';
import { isTitleNoun, wordsOf } from '../people/name-words.ts';
import type { Named } from '../people/read-named.ts';
import { readNamed } from '../people/read-named.ts';
import { isJobTitle } from './job-title.ts';
import { splitSentences } from './sentences.ts';
import { isBareSpeech, isSpeech } from './topic-words.ts';
import { upTo } from '../../text/trim-marks.ts';

/** A line that opens with somebody's name: the person (or several), and what the line says behind name and title. */
export interface Entry {
  readonly people: readonly number[];
  readonly rest: string;
}

const BOLD = /^(?:\*\*|__)([^*_]{1,120})(?:\*\*|__) ?(.*)$/u;
const PREFIX = /^(.{1,80}?)(?: ?:| [-–—=] | ?[–—]| ?→| -> |> )(.*)$/u;
const CLOCK =
  /^\s*(?:\(?\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|h|uhr)?(?:\s?(?:[-–—]|to|bis)\s?\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|h|uhr)?)?\)?)[\s,:–—|-]+(?=\p{L}|\[|\*)/iu;
const PRONOUNS = new Set(pronouns);
const LONGEST_TITLE = 8;
/** "the external from Bologna, wanted to hear about …". */
const WHO_THEY_ARE =
  /^(?:the|an?) (?:external|guy|man|woman|lad|lady|girl|chap|person|boss|owner)(?!\p{L})[^,.:;]{0,50}, (\S.*)$/iu;
const HEAD = /^(.{2,120}?)(?:\s*(?::|→|->|=>)| [-–—])\s+(\S.*)$/u;
const FEW_BESIDE = 5;
/** Words of a head that is the writer's own list: "I owe Dana: …". */
const MINE = new Set([
  'i',
  'me',
  'my',
  'ich',
  'je',
  'yo',
  'ik',
  'io',
  'owe',
  'todo',
  'next',
  'not',
  'no',
  'set',
  'recruiter',
]);
/** Four words, a name among them, are never longer than that. */
const LONGEST_ASK = 160;
const LONGEST_PRONOUN = 24;
const SEVERAL = /^(?:they|ils|elles|ellos|ellas|loro|eles|elas|de|dom|oni|one) /iu;
const AGAIN = / (?:again|also|too|later|then|wieder|nochmal|auch|encore|otra vez|tambi[eé]n|weer|ook|ancora|anche)$/iu;

/** Whether a line begins with a time of day: "10:00 **Leopold**". */
export function beginsWithClock(text: string): boolean {
  return CLOCK.test(text);
}

/** The person that a line opens with ("Dana: …", "**Dana** – COO. …", "11:20 Dana Whitfield", "Dana Whitfield, COO"), or null. */
export function entryOf(text: string, finder: PeopleFinder): Entry | null {
  const line = withoutLinks(text).replace(CLOCK, '');
  if (!finder.mayName(line)) return null;
  return boldEntry(line, finder) ?? titleEntry(line, finder) ?? prefixEntry(line, finder) ?? headEntry(line, finder);
}

/** "Gaz asked" alone on a line: what follows is his. */
export function askEntry(text: string, finder: PeopleFinder): Entry | null {
  const plain = withoutLinks(text);
  const words = plain.length > LONGEST_ASK ? [] : wordsOf(plain.replace(/[:.]$/, ''));
  const [met] = words.length > 1 && words.length <= 4 ? finder.mentions(text) : [];
  if (met === undefined || met.start > 8 || !isBareSpeech(text.slice(met.end))) return null;
  return { people: [met.person], rest: '' };
}

/** "He asked about" alone on a line: what follows is of whoever was named last; "they asked" may mean others as well. */
export function pronounEntry(text: string, named: () => number | null): Entry | null {
  const isOne = text.length < LONGEST_PRONOUN && isPronounAsks(text) && !SEVERAL.test(text);
  const person = isOne ? named() : null;
  return person === null ? null : { people: [person], rest: '' };
}

/** Everybody whom a heading or label names; empty when it names nobody, or says too much to be somebody's heading. The title of a note (`isTitle`) is somebody's only when it is nothing but a name. */
export function ownersOfHeading(text: string, finder: PeopleFinder, isTitle = false): readonly number[] {
  const plain = withoutLinks(text)
    .replace(/[*_#]|\[![^\]]*\]$/g, ' ')
    .replace(CLOCK, '')
    .replace(/:\s*$/, '')
    .trim();
  if (isPronounAsks(plain) && finder.only !== null) return [finder.only];
  if (!finder.mayName(plain)) return [];
  const named = readNamed(plain);
  if (isTitle && !isNameAndJob(named)) return [];
  const one = personOf(plain, finder);
  if (isTitle) return one === null ? [] : [one];
  if (one !== null) return [one];
  return [...new Set(finder.mentions(plain).map((mention) => mention.person))];
}

/** "Vautrin, second visit" is no heading of Mrs Vautrin's. */
function isNameAndJob(named: Named | null): boolean {
  const title = named?.title ?? null;
  return title === null || isJobTitle(title);
}

function boldEntry(line: string, finder: PeopleFinder): Entry | null {
  const [, bold = '', rest = ''] = BOLD.exec(line) ?? [];
  const person = bold === '' ? null : personOf(bold, finder);
  return person === null ? null : { people: [person], rest: withoutTitle(rest) };
}

/** "Rick Salazar, terminal manager. Asked about my logs": the first sentence is a name and a title. */
function titleEntry(line: string, finder: PeopleFinder): Entry | null {
  const [first, second] = splitSentences(line);
  const named = first === undefined ? null : readNamed(first.text.replace(/\.$/, ''));
  const person = named === null ? null : finder.whoIs(named.name);
  if (person === null || !hasShortTitle(named?.title ?? null, first?.text ?? '')) return null;
  return { people: [person], rest: second ? line.slice(second.start) : '' };
}

/** Whether what stands behind the name is a title and no sentence. */
function hasShortTitle(title: string | null, sentence: string): boolean {
  if (title === null) return true;
  const count = wordsOf(title).length;
  if (count > LONGEST_TITLE || isSpeech(title) || /^[^,(–-]{1,80}:|\):\s/.test(sentence)) return false;
  const isBehindDash = / [-–—=>]+ /u.test(sentence);
  return (count <= 3 && !isBehindDash) || isJobTitle(headOf(title));
}

function prefixEntry(line: string, finder: PeopleFinder): Entry | null {
  const [, head = '', rest = ''] = PREFIX.exec(line) ?? [];
  if (head === '' || wordsOf(head).length > 6 || isSpeech(wordsOf(head).slice(1).join(' '))) return null;
  const person = personOf(head.replace(AGAIN, ''), finder);
  return person === null ? null : { people: [person], rest: withoutTitle(rest.replace(/^[:\s]+/, '')) };
}

/** "whiteboard w/ Dana (COO): …", "Q's from Dana: …", "Dana and Luis → …": everybody named in a few words in front of a colon. */
function headEntry(line: string, finder: PeopleFinder): Entry | null {
  const [, head = '', rest = ''] = HEAD.exec(line.replaceAll('**', '')) ?? [];
  const mentions = head === '' ? [] : finder.mentions(head);
  if (mentions.length === 0 || mentions.some(({ end }) => isPossessive(head, end) || isSpeech(head.slice(end).trim())))
    return null;
  const [aside] = mentions.reduceRight<readonly [string]>(
    ([text], { start, end }) => [text.slice(0, start) + text.slice(end)],
    [head],
  );
  const words = wordsOf(aside.replace(/\([^()]*\)/g, ' ')).filter((word) => /\p{L}/u.test(word));
  const isHead = words.length <= FEW_BESIDE && !words.some((word) => MINE.has(foldText(word)) || isSpeech(word));
  return isHead ? { people: [...new Set(mentions.map(({ person }) => person))], rest: withoutTitle(rest) } : null;
}

function isPossessive(head: string, end: number): boolean {
  return /^['’]s\b/.test(head.slice(end)) || /['’]s$/.test(head.slice(0, end));
}

function personOf(text: string, finder: PeopleFinder): number | null {
  const named = readNamed(text);
  return finder.whoIs(text) ?? (named === null ? null : finder.whoIs(named.name));
}

/** Takes a bracket and a title off the front of what stands behind a name. */
function withoutTitle(text: string): string {
  const bare = text.replace(/^\s*\([^()]{0,120}\)/, '').replace(/^[\s,:;–—-]+/, '');
  const [, told = ''] = WHO_THEY_ARE.exec(bare) ?? [];
  if (isSpeech(told)) return told;
  const [first, second] = splitSentences(bare);
  if (first === undefined || !isTitleInFront(first.text)) return bare;
  if (second !== undefined) return bare.slice(second.start);
  const at = bare.search(/:| [-–—] /u);
  return at === -1 ? '' : bare.slice(at).replace(/^[\s:–—-]{1,3}/u, '');
}

/** "Power BI, cost per kilo, stock": in front of a list capitals alone are no title. */
function isTitleInFront(text: string): boolean {
  const head = headOf(text.split(/ [-–—] /u)[0]?.replace(/[.:]$/, '') ?? '');
  const isList = text.split(',').length > 2;
  return isJobTitle(head) && (!isList || wordsOf(head).some(isTitleNoun));
}

function headOf(text: string): string {
  return upTo(text, /[,:(/]/);
}

/** "She raised" above a list. */
function isPronounAsks(text: string): boolean {
  const [first = '', ...rest] = wordsOf(text);
  return rest.length > 0 && rest.length < 4 && PRONOUNS.has(foldText(first)) && isSpeech(rest.join(' '));
}
