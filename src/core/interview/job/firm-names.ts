import { foldText, foldWords } from '../../text/fold.ts';
import { isGivenName, isHonorific, wordsOf } from '../people/name-words.ts';
import { isNobody, isOnlyAWord } from '../people/name-shape.ts';
import { partOfCompany } from '../people/part-of.ts';
import { isOrganisation } from '../people/read-named.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { organisationWords } from '../words/agencies.ts';
import { smallStops } from '../words/small-letters.ts';
import { isNoise } from './written-name.ts';

const MAIL = /@((?:[\p{L}\d-]{1,40}\.)?)([\p{L}\d-]{3,63})\.[a-z.]{2,10}(?![\p{L}\d])/gu;
const WORDS =
  /[\p{Lu}\d][\p{L}\p{M}\d'’.-]*(?: (?:& |and |of |de |del |do |da |du |di |und )?[\p{Lu}][\p{L}\p{M}\d'’.-]*){0,5}/gu;
const ORGANISATION = new Set(organisationWords);
const STOPS = new Set(smallStops);
const SMALL =
  /(?:^|(?:^|[^\p{L}])(?:at|to|for|from|with|w|by) (?:the )?)((?:[\p{Ll}][\p{Ll}'’-]{2,20} ){1,2}[\p{Ll}]{3,20})(?=$|[ ,.:;(])/gu;
const SHORTEST = 4;
const TOP = 3;

/** The firm of an address in the note, as the titles or the first lines write it: "Hôtel Bellerive" for `…@bellerive.example`; null where none is sure. */
export function firmOfAddress(titles: readonly string[], texts: readonly string[]): string | null {
  const domains = domainsIn(texts);
  if (domains.size === 0) return null;
  const isOnTop = [...texts.slice(0, TOP), ...titles].some((text) =>
    foldWords(text).some((word) => isOfDomain(word, domains)),
  );
  if (!isOnTop) return null;
  const runs = [...titles, ...texts].flatMap(runsIn).filter((run) => isFirmOf(run, domains));
  return runs.find(isOrganisation) ?? runs.sort((a, b) => b.length - a.length)[0] ?? null;
}

function domainsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) =>
      text.includes('@') ? Array.from(text.matchAll(MAIL), ([, , name = '']) => squeeze(name)) : [],
    ),
  );
}

/** Runs of capitals outside addresses. */
function runsIn(text: string): readonly string[] {
  return (
    text
      .split(' ')
      .filter((word) => !word.includes('@'))
      .join(' ')
      .match(WORDS) ?? []
  ).map((run) => trimMarks(withoutTalk(run), '.,-'));
}

/** "Gesprek Tandlab Veluwezoom": a title begins with the kind of talk. */
function withoutTalk(run: string): string {
  const [first = '', ...others] = wordsOf(run);
  return others.length > 0 && isNoise(first) ? others.join(' ') : run;
}

function isFirmOf(run: string, domains: ReadonlySet<string>): boolean {
  const words = wordsOf(run);
  const [first = ''] = words;
  if (isHonorific(first) || isGivenName(first) || isNobody(run) || partOfCompany(run) !== null) return false;
  return words.some((word) => isOfDomain(word, domains)) || domains.has(squeeze(run));
}

function isOfDomain(word: string, domains: ReadonlySet<string>): boolean {
  const plain = squeeze(word);
  return plain.length >= SHORTEST && [...domains].some((domain) => domain === plain || isMostOf(plain, domain));
}

/** "Cobalt" of cobaltretail, "Pinehollow" of pinehollow-school. */
function isMostOf(word: string, domain: string): boolean {
  return domain.startsWith(word) && word.length > SHORTEST && word.length * 2 >= domain.length;
}

/** In a note without capitals: words that end in one that firms are called by ("hollybank vets"), at the top; null where there are none. */
export function smallFirm(texts: readonly string[]): string | null {
  for (const text of texts.slice(0, TOP)) {
    for (const [, met = ''] of text.matchAll(SMALL)) {
      const words = wordsOf(met);
      const end = words.findIndex((word, index) => index > 0 && ORGANISATION.has(foldText(word)));
      const name = words.slice(0, end + 1);
      if (end > 0 && name.slice(0, -1).every(isOwnWord)) return name.join(' ');
    }
  }
  return null;
}

function isOwnWord(word: string): boolean {
  return !STOPS.has(word) && !isOnlyAWord(word) && !ORGANISATION.has(foldText(word)) && !/(?:ing|ed|ly)$/u.test(word);
}

function squeeze(text: string): string {
  return foldText(text).replace(/[^\p{L}\d]/gu, '');
}
