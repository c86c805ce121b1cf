import type { BodyLine } from '../body/lines.ts';
import { sectionKind } from '../body/sections.ts';
import { splitSentences } from '../body/sentences.ts';
import { foldText } from '../../text/fold.ts';
import { pronouns } from '../words/speech.ts';
import { withoutLinks } from './name-links.ts';
import { isOnlyAWord, isTitleText } from './name-shape.ts';
import { firstWordOf, isGivenName, isHonorific, isNickname, isParticle, isTitleNoun, wordsOf } from './name-words.ts';
import { draftOf } from './person-draft.ts';
import type { Named } from './read-named.ts';
import { isOrganisation, readNamed } from './read-named.ts';
import type { Sign } from './sighting.ts';
import { isNoEntry, isNotMet } from './read-sighting.ts';
import type { SightedPerson } from './weigh-people.ts';
import { upTo } from '../../text/trim-marks.ts';

const PRONOUNS = new Set(pronouns);
const OWN = /^(?:the|a|an|our|their|my|your|his|her|some|two|three|someone)\b/i;
const CLOCK =
  /^\(?\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|h|uhr)?(?:\s?[-–—]\s?\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|h|uhr)?)?\)?[\s,:–—|-]+/iu;
const CLOCK_BEHIND =
  /(?:,| at| um| à| a las| alle| om| [-–—]| \(| @)\s?\d{1,2}(?:(?:[:.h]\d{2})\s?(?:am|pm|h|uhr)?|\s?(?:am|pm|h|uhr))\)?$/iu;
const LABEL = /^(\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,20})?) ?(?::|→|->|=>| [-–—=]) ?\p{L}/u;
const BOLD = /^(?:\*\*|__)[^*_]+(?:\*\*|__)/;
const LOOK_BELOW = 5;
const LONGEST_TITLE = 8;
const MOST_WORDS = 3;

/** "## Matthias Vogler", "## 8:30 Walter Lindgren, search chair", "II. MISS BRIGHT": people who head lines. */
export function headedPeople(lines: readonly BodyLine[]): readonly SightedPerson[] {
  return lines.flatMap((line, index) => {
    const above = aboveList(line, lines[index + 1]);
    if (above !== null) return [above];
    if (line.kind !== 'heading' || line.depth === 1 || sectionKind(line.text) !== 'general') return [];
    const text = withoutLinks(line.text)
      .replace(/\[![^\]]*\]$/, '')
      .replace(/\*\*|__/g, '');
    const plain = text.replace(CLOCK, '').replace(CLOCK_BEHIND, '');
    const named = readNamed(plain);
    if (named === null || !isPlainName(named) || isOrganisation(named.name) || isSmallWord(named, plain)) return [];
    const below = lines.slice(index + 1, index + LOOK_BELOW);
    const signs = [...signsOfHeading(named, below), ...(plain === text ? [] : (['came'] as const))];
    return [{ draft: draftOf(named, null, true), signs, isOwnLife: false, where: line }];
  });
}

/** "HR stuff": one word in small letters is no name, unless it is known as one. */
function isSmallWord({ name, honorific }: Named, text: string): boolean {
  const isKnown = honorific !== null || isGivenName(firstWordOf(name));
  return !isKnown && wordsOf(name).length === 1 && !text.includes(name);
}

/** "Gareth" alone on a line right above a list: a given name or a form of address heads what was talked about. */
function aboveList(line: BodyLine, next: BodyLine | undefined): SightedPerson | null {
  const isAbove = line.kind === 'text' && next?.kind === 'bullet' && wordsOf(line.text).length <= MOST_WORDS;
  const named = isAbove ? readNamed(withoutLinks(line.text)) : null;
  if (named === null || !isAllName(named, line.text)) return null;
  const sign = named.honorific === null ? 'given' : 'addressed';
  return { draft: draftOf(named, null, true), signs: ['headed', sign], isOwnLife: false, where: line };
}

function isAllName(named: Named, text: string): boolean {
  const isKnown = named.honorific !== null || isGivenName(firstWordOf(named.name));
  return isKnown && named.title === null && isPlainName(named) && text.includes(named.name);
}

function signsOfHeading(named: Named, below: readonly BodyLine[]): readonly Sign[] {
  const given: readonly (readonly [Sign, boolean])[] = [
    ['headed', true],
    ['titled', isTitled(named)],
    ['given', isGivenName(firstWordOf(named.name))],
    ['addressed', named.honorific !== null],
    ['acted', below.some(({ text }) => tellsOfSomebody(text))],
  ];
  return given.flatMap(([sign, isGiven]) => (isGiven ? [sign] : []));
}

/** A name whose words are nobody's ordinary words. */
function isPlainName({ name }: Named): boolean {
  const words = wordsOf(name);
  return words.every(
    (word, at) => isParticle(word) || (at === 0 && isNickname(word)) || (!isOnlyAWord(word) && !isTitleNoun(word)),
  );
}

function isTitled({ title, company }: Named): boolean {
  const head = upTo(title ?? company ?? '', /,/);
  const isSaid = company !== null || (hasTitleWord(title ?? '') && hasTitleNoun(title ?? ''));
  return head !== '' && wordsOf(head).length <= LONGEST_TITLE && isSaid;
}

/** Whether a line or sentence begins with "she", "his" and the like. */
export function tellsOfSomebody(line: string): boolean {
  return PRONOUNS.has(foldText(upTo(line, /[\s,]/)));
}

/** "**Philippa Drury** - matron.", "Guido Oosterlinck (zaakvoerder)", "Rick Salazar terminal mgr." in front of a line. */
export function entryPerson(line: BodyLine, text: string): SightedPerson | null {
  const plain = text.replace(/^\p{Extended_Pictographic}\uFE0F? ?/u, '');
  const head = headOf(plain.replace(CLOCK, ''));
  const named = readNicknamed(upTo(head, /: /));
  if (named === null || !isPlainName(named) || isKept(named, head) || isNotMet(head)) return null;
  const titled = isTitledEntry(named, head);
  if (!titled && !isFullEntry(named, line.text)) return boldPerson(line, named) ?? labelPerson(line, text);
  const signs: readonly Sign[] = [
    'headed',
    ...(titled ? (['titled'] as const) : (['reached'] as const)),
    ...(named.honorific === null ? [] : (['addressed'] as const)),
  ];
  return { draft: draftOf(named, null, true), signs, isOwnLife: false, where: line };
}

/** "**Joost** (doet de inkoop)", "**Herr Budak**, macht CAD/CAM": somebody in bold in front of a line, known by a given name or a form of address. */
function boldPerson(line: BodyLine, named: Named): SightedPerson | null {
  if (!BOLD.test(line.text) || (named.honorific === null && !isGivenName(named.callName ?? firstWordOf(named.name))))
    return null;
  const sign = named.honorific === null ? 'given' : 'addressed';
  return { draft: draftOf(named, null, true), signs: ['headed', 'bold', sign], isOwnLife: false, where: line };
}

/** "Big Andy" is called Andy; of "Big Tam Moffat" the whole name is enough. */
function readNicknamed(head: string): Named | null {
  const [nickname = '', behind = ''] = wordsOf(head);
  if (!isNickname(nickname) || !isGivenName(behind.replace(/[:,]$/, ''))) return readNamed(head);
  const named = readNamed(head.slice(head.indexOf(' ') + 1));
  const isAlone = named !== null && wordsOf(named.name).length === 1;
  return isAlone ? { ...named, name: `${nickname} ${named.name}`, callName: named.name } : named;
}

/** "Hadrien : the glossary", "Hal → volunteers": a given name in front of what was talked about. */
function labelPerson(line: BodyLine, text: string): SightedPerson | null {
  const [, name = ''] = LABEL.exec(text) ?? [];
  const named = isGivenName(firstWordOf(name)) ? readNamed(name) : null;
  if (named === null || !isPlainName(named)) return null;
  return { draft: draftOf(named, null, true), signs: ['headed', 'given'], isOwnLife: false, where: line };
}

/** The first sentence; one that breaks off behind a short word ("Koen Lievens - techn.") goes on with the next. */
function headOf(text: string): string {
  const [first, second] = splitSentences(text);
  const isShort = second !== undefined && /[-–—(,] ?\p{L}{1,7}\.$/u.test(first?.text ?? '');
  const whole = isShort ? text.slice(first?.start ?? 0, second.start + second.text.length) : (first?.text ?? '');
  return whole.replace(/\.$/, '');
}

/** A name that the text writes otherwise (in small letters) is a reading too far here; so is one of the writer's own life. */
function isKept({ name, title }: Named, head: string): boolean {
  const at = head.indexOf(wordsOf(name)[0] ?? name);
  return at === -1 || isNoEntry(head.slice(0, at)) || (OWN.test(title ?? '') && !hasTitleWord(title ?? ''));
}

function isTitledEntry(named: Named, head: string): boolean {
  if (!isTitled(named)) return false;
  const isFull = wordsOf(named.name).length > 1 || named.honorific !== null;
  return isFull || /^[^,(–:=-]{0,40}(?: \(|, | [-–=] )/.test(head);
}

function isFullEntry(named: Named, line: string): boolean {
  const isBold = BOLD.test(line);
  const isReached = named.email !== null || named.phone !== null;
  return wordsOf(named.name).length > 1 && (isBold || isReached || CLOCK.test(line));
}

/** A lone describing word ("General stuff") is no title. */
function hasTitleNoun(title: string): boolean {
  const words = wordsOf(title);
  return words.length > 1 || words.some((word) => isTitleNoun(word) || isHonorific(word) || /^\p{Lu}{2,}$/u.test(word));
}

function hasTitleWord(title: string): boolean {
  const head = upTo(title, /[,(;/]/);
  return isTitleText(head) || wordsOf(title).some((word) => isTitleNoun(word) || isHonorific(word));
}
