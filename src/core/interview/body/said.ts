import type { PeopleFinder } from '../people/find-people.ts';
import { withoutLinks } from '../people/name-links.ts';
import { isElse, type OwnedLine } from './owned-lines.ts';
import { splitSentences } from './sentences.ts';
import { namesStranger } from './strangers.ts';
import { attribute } from './attribution.ts';
import type { Attribution, Speakers } from './speakers.ts';
import { isSpeech } from './topic-words.ts';

/** One sentence with the people it belongs to. */
export interface SaidSentence {
  /** The sentence behind its subject, or whole. */
  readonly text: string;
  readonly people: readonly number[];
  /** The sentence names a person in it or stands under one; false for what is said about the job as such. */
  readonly spoken: boolean;
  readonly line: number;
}

/** A line in sentences, and whom pronouns below it mean. */
export interface SaidLine extends Speakers {
  readonly sentences: readonly SaidSentence[];
}

/** What joins two clauses, at the end of the first; with a word or two for the next subject: "and then Mr". */
const LINK =
  /[\s,](?:and|then|und|dann|et|puis|y|luego|e|poi|en|och|og|while|so|and then|and so|und dann)[\s,](?:[\p{L}.]{1,8} ){0,2}$/iu;
const FIRST_AND = /^[\s,]*(?:and |then |und |et |y |e |en |och |og |while )+/iu;
const DEED = /^ (?:\p{Ll}+ly )?(?:\p{Ll}{2,}ed|was|is|had|has|came|ran|took|gave|got|sat|went|thinks|wants)(?!\p{L})/u;
const SHORTEST_CLAUSE = 12;

/** Cuts an owned line into sentences and says whose each is. */
export function sentencesOf(owned: OwnedLine, finder: PeopleFinder, speakers: Speakers): SaidLine {
  let now: Speakers = { ...speakers, last: owned.owners[0] ?? speakers.last };
  let inLine: number | null = null;
  const sentences = splitSentences(withoutLinks(owned.text)).flatMap(({ text }) => splitAtSpeakers(text, finder));
  const said = sentences.map((text) => {
    const found = attribute(text, { owned, finder, speakers: now });
    const one = goOn(found, inLine, owned);
    now = speakersBehind(one, text, { finder, speakers: now });
    inLine = one.subject ?? inLine;
    return { text: one.text, people: one.people, spoken: one.spoken, line: owned.line.line };
  });
  return { ...now, sentences: said };
}

/** Whom pronouns behind a sentence mean: nobody where it names a stranger. */
function speakersBehind(
  said: Attribution,
  text: string,
  { finder, speakers }: { readonly finder: PeopleFinder; readonly speakers: Speakers },
): Speakers {
  const about = said.subject ?? onlyOne(finder, text);
  if (about === null && losesThread(said, text, finder)) return { ...speakers, last: null, teller: null, sole: null };
  const last = about ?? speakers.last;
  const [teller = speakers.teller] = said.spoken && said.people.length === 1 ? said.people : [];
  return { ...speakers, last, teller };
}

/** Whether nobody can tell whom "he" means behind a sentence: it names a stranger, or two of whom neither asks or tells. */
function losesThread(said: Attribution, text: string, finder: PeopleFinder): boolean {
  return (said.people.length > 1 && !said.spoken) || namesStranger(text, finder);
}

/** "Janice asked about … and then Winston showed me …": cut in front of each next person who asks, tells or shows. */
function splitAtSpeakers(text: string, finder: PeopleFinder): readonly string[] {
  const starts = finder
    .mentions(text)
    .filter(({ start, end }) => start > SHORTEST_CLAUSE && beginsClause(text.slice(0, start), text.slice(end)))
    .map(({ start }) => start);
  const cuts = [0, ...starts.map((start) => start - (LINK.exec(text.slice(0, start))?.[0].length ?? 0))];
  return cuts
    .map((from, index) =>
      text
        .slice(from, cuts[index + 1])
        .replace(FIRST_AND, '')
        .trim(),
    )
    .filter((one) => one !== '');
}

/** Whether a name between two clauses is the subject of the second: behind a link who asks or tells, behind a comma and a link who does anything. */
function beginsClause(before: string, behind: string): boolean {
  return LINK.test(before) && (isSpeech(behind.trim()) || (/,\s\S+\s$/u.test(before) && DEED.test(behind)));
}

/** Whoever is the only person that a sentence names: "she" in the next one is that person. */
function onlyOne(finder: PeopleFinder, text: string): number | null {
  const people = new Set(finder.mentions(text).map(({ person }) => person));
  const [only] = people;
  return people.size === 1 ? (only ?? null) : null;
}

/** Behind a sentence about another than whose line it is, a verb or a pronoun goes on about that one; the rest is nobody's. */
function besideOwner(said: Attribution, person: number): Attribution {
  return isSpeech(said.text) ? { ...said, people: [person], spoken: true } : { ...said, people: [], spoken: false };
}

/** In a list item, or with a small letter in front, a sentence without a subject goes on about the person before it. */
function goOn(said: Attribution, person: number | null, owned: OwnedLine): Attribution {
  if (said.standing && person !== null && isElse(person, owned)) return besideOwner(said, person);
  const isOpen = said.people.length === 0 && person !== null;
  const goes = isOpen && (owned.line.kind === 'bullet' || /^\p{Ll}/u.test(said.text));
  return goes ? { ...said, people: [person], spoken: true } : said;
}
