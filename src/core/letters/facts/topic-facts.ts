import type { Interview, Person, Topic } from '../../interview/model.ts';
import { foldForId } from '../../text/fold-name.ts';
import { comparedWords } from '../deal/words.ts';
import type { Lexicon } from '../topic/lexicon.ts';
import type { Manner, SaidTopic } from '../topic/said-topic.ts';
import { sayTopic } from '../topic/say-topic.ts';
import { whyUnsaid, type UnsaidTopic } from '../topic/why-unsaid.ts';
import type { FactName, Facts } from './known-facts.ts';
import { FITS_ABOUT, isSober, matterFacts, SPEAKS_OF_WRITER, type PersonTopic } from './matter-facts.ts';
import { listed } from './people-facts.ts';

/** What is known of a person's topics: those that can be said, best first, and whether there were others. */
export interface TopicChoice {
  readonly said: readonly PersonTopic[];
  /** Lines that were noted but cannot be said in a letter. */
  readonly unsaid: readonly UnsaidTopic[];
}

/**
 * What can be said of a person's topics in a letter, best first: topics that nobody before has been written about, quoted ones
 * last. Topics of the whole note count only where that person was the only one to hold the talk.
 */
export function topicsOf(person: Person, interviews: readonly Interview[], view: TopicView): TopicChoice {
  const own = [...person.topics, ...soleTopics(person, interviews)];
  const hidden = new Set(interviews.flatMap((each) => each.privateLines).map((line) => foldForId(line.text)));
  const open = own.filter((topic) => !hidden.has(foldForId(topic.text)));
  const said = open.flatMap((topic) => saidTopic(topic, view.lexicon)).filter((each) => !namesPerson(each, person));
  const fromRemarks = said.length > 0 ? [] : person.remarks.flatMap((line) => reportedTopic(line, view.lexicon));
  const ranked = [...said, ...fromRemarks].sort((a, b) => rank(a, view) - rank(b, view));
  const unsaid = open
    .filter((topic) => !said.some((each) => each.topic === topic))
    .map(({ text }) => ({ text, why: whyUnsaid(text, view.lexicon) }));
  const isNew = ({ said: { words } }: PersonTopic): boolean => !view.told.some((body) => body.includes(words));
  return { said: withoutDoubles(ranked.filter((each) => view.wantsTopic || isNew(each))), unsaid };
}

/** What saying topics needs besides them. */
export interface TopicView {
  readonly lexicon: Lexicon;
  /** Folded topics that letters to other people of the panel speak of. */
  readonly used: ReadonlySet<string>;
  /** Letters that this person has got already. */
  readonly told: readonly string[];
  /** Whether a topic that stands in one of these is better than none. */
  readonly wantsTopic: boolean;
}

/** A letter does not tell its reader of the reader by name: such a line was read wrongly. */
function namesPerson({ said: { words } }: PersonTopic, { given, family }: Person): boolean {
  const names = [given, family].filter((name) => name !== null && name.length > 2);
  return names.some((name) => name !== null && comparedWords(words).includes(name.toLowerCase()));
}

function soleTopics(person: Person, interviews: readonly Interview[]): readonly Topic[] {
  return interviews.flatMap((interview) => {
    const held = interview.people.filter((each) => each.interviewed);
    return held.length === 1 && held[0]?.name === person.name ? interview.topics : [];
  });
}

function saidTopic(topic: Topic, lexicon: Lexicon): readonly PersonTopic[] {
  const said = sayTopic(topic.shown ? `showed me ${topic.text}` : topic.text, lexicon);
  if (said === null) return [];
  return [{ topic, said: topic.told && said.manner === 'asked' ? { ...said, manner: 'told' } : said }];
}

/** A remark that reports what this person said or asked, read as a topic; other remarks stay raw material. */
function reportedTopic(
  line: { readonly text: string; readonly line: number },
  lexicon: Lexicon,
): readonly PersonTopic[] {
  const said = sayTopic(line.text, lexicon);
  if (said === null || said.manner === 'talked' || said.manner === 'quoted') return [];
  return [{ topic: { text: line.text, line: line.line, share: null }, said }];
}

/** What passed between the two is better to come back to than a subject. */
const PERSONAL = new Set(['asked', 'let', 'tasked', 'shown']);

/** What is said only where there is nothing else. */
const LAST: Readonly<Partial<Record<Manner, number>>> = { quoted: 2, practical: 3 };

function rank({ topic, said }: PersonTopic, { used, told }: TopicView): number {
  const again = told.some((body) => body.includes(said.words)) ? 8 : 0;
  const taken = used.has(foldForId(topic.text)) ? 4 : 0;
  return again + taken + (LAST[said.manner] ?? 0) + (PERSONAL.has(said.manner) || said.saying !== undefined ? 0 : 1);
}

function withoutDoubles(topics: readonly PersonTopic[]): readonly PersonTopic[] {
  const known: string[] = [];
  return topics.filter(({ said }) => {
    const folded = foldForId(said.words).replace(/^the-/, '');
    const double = known.some((each) => each.includes(folded) || folded.includes(each));
    known.push(folded);
    return !double;
  });
}

/** Topics as somebody else may read them: those that speak to "you" are left out. */
export function forOutsiders({ said, unsaid }: TopicChoice): TopicChoice {
  return { said: said.filter((each) => !SPEAKS_TO_READER.test(each.said.words)), unsaid };
}

const SPEAKS_TO_READER = /\byou(?:r|rs)?\b/;
const SHORT_ENOUGH = 9;

/** What the people of an application spoke of, one or two things, for those who were not there. */
export function sharedTopics(people: readonly Person[], lexicon: Lexicon): Facts {
  const all = people
    .filter((each) => each.interviewed)
    .map((each) => each.topics.map((topic) => sayTopic(topic.text, lexicon)));
  const firsts = all
    .map((said) => said.find((each) => each !== null && isForOutsiders(each)))
    .filter((each) => each !== undefined && each !== null);
  const words = [...new Set(firsts.map((each) => each.words))].slice(0, firsts.some(isJoined) ? 1 : 2);
  return words.length === 0 ? {} : { topics: listed(words) };
}

/** Two things already: a third would be one too many. */
function isJoined({ words }: SaidTopic): boolean {
  return /\sand\s/.test(words);
}

function isForOutsiders({ manner, words }: SaidTopic): boolean {
  return FITS_ABOUT.has(manner) && !SPEAKS_TO_READER.test(words) && words.split(' ').length <= SHORT_ENOUGH;
}

/** The facts that a letter takes from a person's topics: one to build on and, where there is another, a second. */
export function topicFacts(topics: readonly PersonTopic[]): Facts {
  const [first, ...others] = topics;
  if (first === undefined) return {};
  const { words, saying } = first.said;
  const manner = mannerOf(first.said);
  const share = topics.map(({ topic }) => topic.share).find((each) => each !== null && /^https?:\/\/\S+$/.test(each));
  return {
    [manner]: manner === 'quoted' ? `“${words}”` : words,
    ...matterFacts(first),
    ...(saying === undefined ? {} : { saying: `“${saying.charAt(0).toUpperCase()}${saying.slice(1)}.”` }),
    ...(isSober(first) ? { trouble: words } : {}),
    ...secondFact(others),
    ...(typeof share === 'string' ? { share } : {}),
  };
}

/** What is done was talked about; one does not hear about doing it ("telling owners the cost"). */
function mannerOf({ manner, words }: SaidTopic): Manner {
  return manner === 'told' && /^\p{Ll}+ing\s/u.test(words) ? 'talked' : manner;
}

/** A second topic: a matter before a question, and that before what was told or shown. */
function secondFact(others: readonly PersonTopic[]): Facts {
  const isOfWriter = ({ words }: SaidTopic): boolean => SPEAKS_OF_WRITER.test(words);
  const matter = others.find(({ said }) => FITS_ABOUT.has(said.manner) && !isOfWriter(said));
  if (matter !== undefined) return { [isSober(matter) ? 'alsoTrouble' : 'also']: matter.said.words };
  const [second] = others.map(({ said }) => said).filter(({ manner }) => manner in SECOND);
  if (second?.manner === 'said') return saidToo(second.words);
  const name = second === undefined ? undefined : SECOND[second.manner];
  return second === undefined || name === undefined ? {} : { [name]: second.words };
}

/** What they said about themselves, as one says it back to them; a bare figure only where it stands well behind "with". */
function saidToo(words: string): Facts {
  const figure = /^(\P{N}{1,60}?) (?:is|are) (at )?\d/u.exec(words);
  if (figure !== null)
    return figure[2] === undefined ? {} : { alsoWith: words.replace(/ (?:is|are) at (?=\d)/, ' at ') };
  const polite = words
    .replace(/^you want (?=(?:someone|somebody|people|a person)\b)/, 'you are looking for ')
    .replace(/^you want (?!to\b)/, 'you would like ');
  return { alsoSaid: polite.replace(/, not .*$/, '') };
}

const SECOND: Readonly<Partial<Record<Manner, FactName>>> = {
  asked: 'alsoAsked',
  said: 'alsoSaid',
  shown: 'alsoShown',
};

/** The facts in which a second topic is told. */
export const SECOND_FACTS = ['also', 'alsoTrouble', 'alsoAsked', 'alsoSaid', 'alsoShown', 'alsoWith'] as const;

/** Topic facts without the second one. */
export function withoutSecond(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !SECOND_FACTS.some((second) => second === name)));
}
