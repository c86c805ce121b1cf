import { smallPattern } from '../../text/small-pattern.ts';
import { foldText } from '../../text/fold.ts';
import { oneLine } from '../../text/trim-marks.ts';
import type { NoteLine, Topic } from '../model.ts';
import { tellsDecision } from '../dates/read-decision.ts';
import { takeContacts } from '../people/contacts.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { wordsOf } from '../people/name-words.ts';
import { partPhrases } from '../words/parts.ts';
import { outcomeIn } from '../stage/outcome-in.ts';
import { talkNouns, withWords } from '../words/prose.ts';
import type { OwnedLine } from './owned-lines.ts';
import { isJobTitle } from './job-title.ts';
import { isMine, isMineOrJudged } from './mine-or-judged.ts';
import { isGroan, isPrivate, isPrivateKey, isPrivateWhole } from './private.ts';
import type { Speakers } from './speakers.ts';
import { sentencesOf, type SaidSentence } from './said.ts';
import type { PersonCell } from './tables.ts';
import { isSingleWord, type SingleWord, wordsBesideTopics } from './single-words.ts';
import { isLabelled, isTopicLabelled, topic, topicsOf } from './sentence-topics.ts';
import { isSpeech, splitClauses } from './topic-words.ts';

/** What the body says, person by person. Indices are those of the finder's people. */
export interface Told {
  readonly topics: readonly (readonly Topic[])[];
  readonly remarks: readonly (readonly NoteLine[])[];
  /** Lines about the job as such, which stand under nobody. */
  readonly general: readonly NoteLine[];
  readonly privateLines: readonly NoteLine[];
}

/** Collects while the lines are read. */
interface Collected {
  readonly topics: Topic[][];
  readonly remarks: NoteLine[][];
  readonly general: NoteLine[];
  readonly privateLines: NoteLine[];
  readonly words: SingleWord[];
}

const FEW_WORDS = 4;
/** A day in front: an entry of a log. */
const DATED = /^\P{L}{0,4}(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}(?![\d:])|\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,9} \d{4})/u;
/** "Heute ist Dienstag", "today is the 4th": which day it was. */
const TODAY = smallPattern(
  "^(?:(?:and|und|so|also|e|y) )?(?:today|heute|oggi|hoy|aujourd'hui|vandaag|hoje|dziś|dzisiaj) (?:is|was|ist|war|è|es|c'est|on est|é|jest) ",
);
/** "Interview with Maria at …": that there was a talk. */
const TALK = smallPattern(`^(?:(?:had|my|an?|the|i|we) )*(?:${talkNouns.join('|')}|met) (?:${withWords.join('|')}) `);
/** Sorts the lines into each person's topics and remarks, what is private, and what is said about the job as such. */
export function tellTopics(
  lines: readonly OwnedLine[],
  finder: PeopleFinder,
  frame: {
    readonly people: number;
    readonly sole: number | null;
    readonly all: readonly number[];
    readonly cells: readonly PersonCell[];
  },
): Told {
  const told: Collected = {
    topics: listsOf(frame.people),
    remarks: listsOf(frame.people),
    general: [],
    privateLines: [],
    words: [],
  };
  let speakers: Speakers = { last: null, teller: null, sole: frame.sole, all: frame.all };
  let previous: OwnedLine | null = null;
  for (const cell of frame.cells) tellCell(cell, told);
  for (const owned of lines) {
    speakers = { ...speakers, ...startOf(owned, previous, { ...speakers, sole: frame.sole }) };
    speakers = { ...speakers, ...tellLine(owned, { finder, speakers, told }) };
    previous = owned;
  }
  tellWords(lines, told);
  return told;
}

/** Single words of a list become topics beside others; else they stay the remarks that they are. */
function tellWords(lines: readonly OwnedLine[], { words, topics, remarks }: Collected): void {
  const hasTopic = (person: number, line: number): boolean => topics[person]?.some((one) => one.line === line) ?? false;
  for (const { person, text, owned } of wordsBesideTopics(words, lines, hasTopic)) {
    const { line } = owned.line;
    const after = topics[person]?.findIndex((one) => one.line !== null && one.line > line) ?? -1;
    topics[person]?.splice(after === -1 ? topics[person].length : after, 0, topic(text, line));
    const at = remarks[person]?.findIndex((one) => one.line === line) ?? -1;
    if (at !== -1) remarks[person]?.splice(at, 1);
  }
}

function tellCell({ kind, person, text, line }: PersonCell, told: Collected): void {
  if (kind === 'private' || isPrivate(text)) told.privateLines.push({ text, line });
  else if (kind === 'topic') told.topics[person]?.push(topic(text, line));
}

function listsOf<Item>(count: number): Item[][] {
  return Array.from({ length: count }, () => []);
}

/** Whom pronouns mean where a line begins: behind a heading or in a new item nobody said so far, behind a blank line whoever asked or told last. */
function startOf(owned: OwnedLine, previous: OwnedLine | null, { teller, sole }: Speakers): Partial<Speakers> {
  if (startsParagraph(owned, previous)) return { last: null, teller: null, sole };
  const isBehindBlank = previous !== null && owned.line.line > previous.line.line + 1;
  return isBehindBlank ? { last: teller } : {};
}

function startsParagraph(owned: OwnedLine, previous: OwnedLine | null): boolean {
  const isItem = owned.line.kind === 'bullet' && owned.line.depth === 0;
  return isItem || owned.heading !== previous?.heading;
}

interface Frame {
  readonly finder: PeopleFinder;
  readonly speakers: Speakers;
  readonly told: Collected;
}

function tellLine(owned: OwnedLine, { finder, speakers, told }: Frame): Partial<Speakers> {
  const { line } = owned;
  if (line.comment || owned.section === 'private' || isPrivateKey(owned.heading ?? '')) {
    told.privateLines.push({ text: line.text, line: line.line });
    return speakers;
  }
  if (line.kind === 'task' || line.kind === 'row') return speakers;
  const { sentences, ...next } = sentencesOf({ ...owned, text: owned.text.replace('::', ': ') }, finder, speakers);
  for (const [at, sentence] of sentences.entries())
    if (isGroan(sentences[at + 1]?.text)) told.privateLines.push({ text: sentence.text, line: sentence.line });
    else tellSentence(sentence, owned, told);
  return next;
}

function tellSentence(sentence: SaidSentence, owned: OwnedLine, told: Collected): void {
  const note: NoteLine = { text: sentence.text, line: sentence.line };
  if (isPrivate(sentence.text)) tellPrivate(sentence, owned, told);
  else if (sentence.people.length === 0) told.general.push(note);
  else if (!isSubstance(sentence.text)) return;
  else if (!sentence.spoken || !isTopic(sentence.text, owned) || isAside(owned)) tellRemark(sentence, owned, told);
  else tellTopic(sentence, note, told);
}

function tellRemark({ text, line, people }: SaidSentence, owned: OwnedLine, told: Collected): void {
  for (const person of people) {
    told.remarks[person]?.push({ text, line });
    if (isSingleWord(text, owned) && !isAside(owned)) told.words.push({ person, text, owned });
  }
}

/** A sentence that names no matter is kept as a remark of those people. */
function tellTopic(sentence: SaidSentence, note: NoteLine, told: Collected): void {
  const topics = topicsOf(sentence);
  for (const person of sentence.people) {
    told.topics[person]?.push(...topics);
    if (topics.length === 0) told.remarks[person]?.push(note);
  }
}

/** Of a sentence that is private in part, only that part is kept back. */
function tellPrivate(sentence: SaidSentence, owned: OwnedLine, told: Collected): void {
  const parts = sentence.text.split(/ - | – |[,] (?=and |she |he |they |but )|(?= \()/u).flatMap(splitClauses);
  if (parts.length < 2 || isPrivateWhole(sentence.text))
    told.privateLines.push({ text: sentence.text, line: sentence.line });
  else for (const text of parts) tellSentence({ ...sentence, text }, owned, told);
}

/** What I asked them, and the steps that follow, are no topics of theirs. */
function isAside(owned: OwnedLine): boolean {
  return owned.section === 'next' || owned.section === 'log' || owned.section === 'tasks';
}

/** Whether anything is left besides a title, addresses and numbers. */
function isSubstance(text: string): boolean {
  const rest = oneLine(takeContacts(text).rest.replace(/[().,;:-]/g, ' '));
  return /\p{L}{3}/u.test(rest) && !(wordsOf(rest).length < 6 && isJobTitle(rest));
}

/** Whether a sentence tells what was talked about, and not how to reach somebody, what was decided when, or what somebody is like. */
function isTopic(text: string, owned: OwnedLine): boolean {
  const folded = text.toLowerCase();
  if (partPhrases.some((phrase) => folded.includes(phrase)) || wordsOf(text).length < 2) return false;
  if (isLogistics(text)) return false;
  const isTold = isTopicLabelled(text) || splitClauses(text).some((clause) => isSpeech(clause) && !isMine(clause));
  return isTold || !(isScrap(text, owned) || TALK.test(text) || isMineOrJudged(text));
}

/** A few words in running text that are no label: too little to be a matter, but for a line of its own under a heading. */
function isScrap(text: string, { line, named, owners }: OwnedLine): boolean {
  const isLine = named || (owners.length > 0 && text === line.text);
  return line.kind === 'text' && !isLine && wordsOf(text).length < FEW_WORDS && !isLabelled(text);
}

/** How to reach somebody, an entry of a log, by when they answer, or what became of it. */
function isLogistics(text: string): boolean {
  const { email, phone } = takeContacts(text);
  const isAnswer = tellsDecision(text) || outcomeIn(foldText(text)) !== null;
  return email !== null || phone !== null || DATED.test(text) || TODAY.test(text) || isAnswer;
}
