import { smallPattern } from '../../text/small-pattern.ts';
import type { BodyLine } from '../body/lines.ts';
import { foldText } from '../../text/fold.ts';
import { firmForJob } from './firm-for-job.ts';
import { firmOfAddress, smallFirm } from './firm-names.ts';
import { findNameCandidates } from '../people/name-candidates.ts';
import { isNameShaped, isTitleText } from '../people/name-shape.ts';
import { firstWordOf, isGivenName, isHonorific, wordsOf } from '../people/name-words.ts';
import { partOfCompany } from '../people/part-of.ts';
import { isFirmWord, isOrganisation } from '../people/read-named.ts';
import { upTo } from '../../text/trim-marks.ts';
import { withoutOwnPast } from './own-past.ts';
import { proseOf } from './prose-lines.ts';
import { smallTitle } from './small-title.ts';
import { isFirmName, isNoise, JOINER, nameAt, withoutDays, withoutNoise, writtenIn } from './written-name.ts';
import { atWords, companyNouns, inWords } from '../words/job-text.ts';
import { legalForms } from '../words/legal-forms.ts';
import { talkNouns } from '../words/prose.ts';

const PARTS = / ?[–—|] ?| [-/] |[:(,]/u;
/** Words of which the first may stand at the beginning of a sentence. */
const anyOf = (words: readonly string[]): string =>
  words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|');
const COMPANY = new RegExp(
  `(?:^|[^\\p{L}])(?:klant =|client:|opening with|(?:${anyOf(companyNouns)})(?: \\p{Ll}{2,12}){0,2} (?:${atWords.join('|')})|(?:${anyOf(talkNouns)}) (?:with|w/|mit|avec|con|com|met)) (?:the )?(?=\\p{Lu})`,
  'gu',
);
const IN = new RegExp(
  `(?:^|[^\\p{L}])(?:${[...companyNouns, ...talkNouns].join('|')}) (?:${inWords.join('|')}) (?=\\p{Lu})`,
  'giu',
);
const WITH = /(?:with|w\/|mit|avec|con|com|met) (?:the )?$/u;
/** "Dear Lorraine": a letter to oneself. */
const GREETING = smallPattern('^(?:dear|hi|hello|hey|liebe[rs]?|chère?|querid[oa]|car[oa]|beste|kära|drog[ai]) ');
/** A family that looks for a nanny. */
const FAMILY = /^(?:the )?\p{Lu}\S+ family$|^(?:familie|famille|familia|famiglia|família) \p{Lu}/iu;
const TOP = 6;
const MIDDLE = 40;

/** The company that titles and running text name: "interview with Redstone Freight", a file called "2025-11-18 Voltara"; null where none is sure. `places` are properties that say where it was. */
export function companyInText(
  titles: readonly string[],
  lines: readonly BodyLine[],
  places: readonly string[] = [],
): string | null {
  const texts = proseOf(lines).map(withoutOwnPast);
  const addressed = lines.filter(({ kind, comment }) => kind !== 'blank' && !comment).map(({ text }) => text);
  const ways: readonly (() => string | null)[] = [
    () => companyBehindLead(texts),
    () => firmBehindIn(texts),
    () => firmForJob(texts),
    () => companyOnTop(titles, texts),
    () => companyInTitle(titles, [...texts, ...places]),
    () => firmOfAddress(titles, addressed),
    () => companyInFirstLine(texts),
    () => smallFirm(texts),
    () => smallTitle(titles, texts),
  ];
  for (const way of ways) {
    const name = way();
    // "VETS" says only what kind of firm it is.
    if (name !== null && !isFirmWord(name)) return name;
  }
  return null;
}

function companyBehindLead(texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const met of text.matchAll(COMPANY)) {
      const start = met.index + met[0].length;
      const name = nameAt(text, start);
      const place = name === null ? null : placeBehind(text, start + name.length);
      if (place !== null) return place;
      if (name !== null && (!WITH.test(met[0]) || isOrganisation(name))) return name;
    }
  }
  return null;
}

/** "entrevista na LogNorte": a town stands there as well, but hardly one that is called like a firm. */
function firmBehindIn(texts: readonly string[]): string | null {
  const names = texts.flatMap((text) =>
    Array.from(text.matchAll(IN), (met) => nameAt(text, met.index + met[0].length) ?? ''),
  );
  return names.find((name) => isOrganisation(name) || /\p{Ll}\p{Lu}/u.test(name)) ?? null;
}

/** "Marlowe, deputy LX." at the top of a note called "Marlowe LX". */
function companyOnTop(titles: readonly string[], texts: readonly string[]): string | null {
  const [head = '', ...rest] = (texts[0] ?? '').split(',');
  const name = withoutNoise(head);
  return rest.length > 0 && isShortName(name) && titles.some((title) => beginsWith(title, name)) ? name : null;
}

/** Whether a title begins with the words of a name, whatever their case and accents. */
export function beginsWith(title: string, name: string): boolean {
  return `${foldText(title)} `.startsWith(`${foldText(name)} `);
}

/** Up to three words with a capital that are no person and no job. */
function isShortName(name: string): boolean {
  const words = wordsOf(name);
  return /^\p{Lu}.{3}/u.test(name) && words.length < 4 && isFirmName(name) && !isGivenName(words[0] ?? '');
}

/** "with Maria at Café Lumen": the place behind a name is the firm. */
function placeBehind(text: string, end: number): string | null {
  const at = /^ (?:at|from|bei|chez|bij) (?=\p{Lu})/u.exec(text.slice(end));
  return at === null ? null : nameAt(text, end + at[0].length);
}

/** What is left of a title without day, round and kind, when the text below names it too or, failing that, it is called like a firm. */
function companyInTitle(titles: readonly string[], texts: readonly string[]): string | null {
  const parts = titles.flatMap((title) =>
    withoutDays(title)
      .split(PARTS)
      .flatMap((part) => partOf(part, title)),
  );
  const written = parts.map(({ name, part, title }) => {
    const isOnce = titles.filter((one) => one.includes(name)).length === 1;
    const isOwn = isOnce && mayBeSomebody(name, part);
    return writtenIn(name, isOwn ? texts.filter((text) => text !== title) : texts);
  });
  const firm = parts.find(({ name, title, part }) => isFirmTitle(title, name) || FAMILY.test(part));
  return written.find((name) => name !== null) ?? firm?.name ?? null;
}

interface TitlePart {
  readonly name: string;
  readonly part: string;
  readonly title: string;
}

function partOf(part: string, title: string): readonly TitlePart[] {
  const name = withoutNoise(part);
  if (name === '' || GREETING.test(part) || isHonorific(firstWordOf(name)) || isTitleText(name)) return [];
  return [{ name, part, title }];
}

/** "Uma Rao - train driver": a heading with somebody's name is no line that names a firm. */
function mayBeSomebody(name: string, part: string): boolean {
  return wordsOf(name).length > 1 && isNameShaped(name) && !isOrganisation(name) && !isNoise(firstWordOf(part));
}

/** A title that is called like a firm, or a firm's name behind the day. */
function isFirmTitle(title: string, name: string): boolean {
  return /^\p{Lu}/u.test(name) && (isOrganisation(name) || /^\d{4}-\d{2}-\d{2}/.test(title));
}

/** "VG Pleissetram": the kind of talk in front of a name. */
function withoutKind(head: string): string {
  const [first = '', second = '', ...others] = wordsOf(head);
  return isNoise(first) && /^\p{Lu}/u.test(second) ? [second, ...others].join(' ') : head;
}

/** "Voltara bv, Dendermonde", "TransPlains Chemical. tanker driver": a firm's name in front of one of the first lines. */
function companyInFirstLine(texts: readonly string[]): string | null {
  for (const text of texts.slice(0, TOP)) {
    const head = firmOf(withoutKind(upTo(text, /[,.:(–—]| - /)));
    if (isOrganisation(head) && wordsOf(head).length <= 5 && isEmployer(head)) return head;
    const client =
      /(?:^|[^\p{L}])(?:klant|client|kunde|cliente|employer|company|firma) ?[=:] ?(\p{Lu}[^,.(;]{1,40})/iu.exec(
        text,
      )?.[1];
    if (client !== undefined) return client;
  }
  return texts.slice(0, MIDDLE).flatMap(firmsIn)[0] ?? null;
}

/** "Voltara Clinic rang today": the name without what is said of it. */
function firmOf(text: string): string {
  const isTold = (word: string): boolean => /^\p{Ll}/u.test(word) && !JOINER.test(word) && !legalForms.has(word);
  const words = wordsOf(text);
  const end = words.findIndex(isTold);
  const own = words.slice(0, end === -1 ? words.length : end);
  if (own.length === 1 && isFirmWord(own[0] ?? '')) return '';
  return isOrganisation(own.join(' ')) && !JOINER.test(own.at(-1) ?? '') ? own.join(' ') : text;
}

/** No agency, and nobody's name in front. */
function isEmployer(name: string): boolean {
  return partOfCompany(name) === null && !isGivenName(firstWordOf(name));
}

/** Names with a word that firms are called by, "&" and what follows it included. */
function firmsIn(text: string): readonly string[] {
  return findNameCandidates(text)
    .filter(({ hasHonorific, text: name }) => !hasHonorific && isOrganisation(name) && isEmployer(name))
    .map(({ start, text: name }) => withoutStreet(nameAt(text, start) ?? name));
}

/** "Miller Road Castlewood Freight": what stands behind the street, in dictated text. */
function withoutStreet(name: string): string {
  const behind = name.replace(/^.{1,40} (?:Road|Rd|Street|Lane|Avenue|Ave|Drive|Way) (?=\p{Lu})/u, '');
  return isOrganisation(behind) ? behind : name;
}
