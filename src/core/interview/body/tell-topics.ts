import { oneLine } from '../../text/trim-marks.ts';
import type { NoteLine, Topic } from '../model.ts';
import { tellsDecision } from '../dates/read-decision.ts';
import { takeContacts } from '../people/contacts.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { isTitleText } from '../people/name-shape.ts';
import { wordsOf } from '../people/name-words.ts';
import { partPhrases } from '../words/parts.ts';
import { talkNouns, withWords } from '../words/prose.ts';
import type { OwnedLine } from './owned-lines.ts';
import { isMine, isMineOrJudged } from './mine-or-judged.ts';
import { namesMatter } from './names-matter.ts';
import { isPrivate, isPrivateKey } from './private.ts';
import type { Speakers } from './attribution.ts';
import { sentencesOf, type SaidSentence } from './said.ts';
import type { PersonCell } from './tables.ts';
import { isSpeech, readTopic, splitClauses } from './topic-words.ts';

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
}

const LABELLED = /^(?:\*\*|__)?([^*_:"“„?]{2,50}?)(?:\*\*|__)?:(?:\*\*|__)?\s+(\S.*)$/u;
const TOPIC_KEYS =
  /^(?:topics?|topics? (?:covered|discussed)|focus|cares about|asked about|talked about|themen?|thema|sujets?|temas?|onderwerpen|argomenti|big topic|talk)$/iu;
/** A label that names no matter. */
const NOTED = /^(?:notes?|n\.?b\.?|p\.?s\.?|hinweis|anmerkung|nota|remarque|opmerking)$/iu;
const FEW_WORDS = 4;
/** What is left of a clause that names no matter: "asked twice", "she asked about:". */
const EMPTY =
  /^(?:twice|once|again|about|a lot|lots|me|us|it|that|this|so|too|everything|(?:absolutely )?nothing(?: (?:much|whatever|at all|else))?|questions?|fragen|preguntas|domande|vragen|perguntas|not much|beaucoup|viel|mucho|molto|veel|mycket)$/iu;
/** A day in front: an entry of a log. */
const DATED = /^\P{L}{0,4}(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}(?![\d:])|\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,9} \d{4})/u;
/** "Interview with Maria at …": that there was a talk. */
const TALK = new RegExp(
  `^(?:(?:had|my|an?|the|i|we) )*(?:${talkNouns.join('|')}|met) (?:${withWords.join('|')}) `,
  'iu',
);
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
  };
  let speakers: Speakers = { last: null, sole: frame.sole, all: frame.all };
  let previous: OwnedLine | null = null;
  for (const cell of frame.cells) tellCell(cell, told);
  for (const owned of lines) {
    if (startsParagraph(owned, previous)) speakers = { ...speakers, last: null };
    speakers = { ...speakers, last: tellLine(owned, { finder, speakers, told }) };
    previous = owned;
  }
  return told;
}

function tellCell({ kind, person, text, line }: PersonCell, told: Collected): void {
  if (kind === 'private' || isPrivate(text)) told.privateLines.push({ text, line });
  else if (kind === 'topic') told.topics[person]?.push(topic(text, line));
}

function listsOf<Item>(count: number): Item[][] {
  return Array.from({ length: count }, () => []);
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

function tellLine(owned: OwnedLine, { finder, speakers, told }: Frame): number | null {
  const { line } = owned;
  if (line.comment || owned.section === 'private' || isPrivateKey(owned.heading ?? '')) {
    told.privateLines.push({ text: line.text, line: line.line });
    return speakers.last;
  }
  if (line.kind === 'task' || line.kind === 'row') return speakers.last;
  const sentences = sentencesOf({ ...owned, text: owned.text.replace('::', ': ') }, finder, speakers);
  for (const sentence of sentences) tellSentence(sentence, owned, told);
  return (
    sentences.filter((sentence) => sentence.people.length === 1 && sentence.spoken).at(-1)?.people[0] ?? speakers.last
  );
}

function tellSentence(sentence: SaidSentence, owned: OwnedLine, told: Collected): void {
  const note: NoteLine = { text: sentence.text, line: sentence.line };
  if (isPrivate(sentence.text)) tellPrivate(sentence, owned, told);
  else if (sentence.people.length === 0) told.general.push(note);
  else if (!isSubstance(sentence.text)) return;
  else if (!sentence.spoken || !isTopic(sentence.text, owned) || isAside(owned))
    sentence.people.forEach((person) => told.remarks[person]?.push(note));
  else tellTopic(sentence, note, told);
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
  if (parts.length < 2) told.privateLines.push({ text: sentence.text, line: sentence.line });
  else for (const text of parts) tellSentence({ ...sentence, text }, owned, told);
}

/** What I asked them, and the steps that follow, are no topics of theirs. */
function isAside(owned: OwnedLine): boolean {
  return owned.section === 'next' || owned.section === 'log' || owned.section === 'tasks';
}

/** Whether anything is left besides a title, addresses and numbers. */
function isSubstance(text: string): boolean {
  const rest = oneLine(takeContacts(text).rest.replace(/[().,;:-]/g, ' '));
  return /\p{L}{3}/u.test(rest) && !(wordsOf(rest).length < 6 && isTitleText(rest));
}

/** Whether a sentence tells what was talked about, and not how to reach somebody, what was decided when, or what somebody is like. */
function isTopic(text: string, { line, named }: OwnedLine): boolean {
  const folded = text.toLowerCase();
  if (partPhrases.some((phrase) => folded.includes(phrase)) || wordsOf(text).length < 2) return false;
  if (isLogistics(text)) return false;
  const isTold = splitClauses(text).some((clause) => isSpeech(clause) && !isMine(clause));
  return isTold || !(isScrap(text, line.kind === 'text' && !named) || TALK.test(text) || isMineOrJudged(text));
}

/** A few words in running text that are no label: too little to be a matter. */
function isScrap(text: string, isRunning: boolean): boolean {
  return isRunning && wordsOf(text).length < FEW_WORDS && !LABELLED.test(text);
}

/** How to reach somebody, an entry of a log, or by when they answer. */
function isLogistics(text: string): boolean {
  const { email, phone } = takeContacts(text);
  return email !== null || phone !== null || DATED.test(text) || tellsDecision(text);
}

/** The topics of one sentence: clause by clause; "Label: detail" gives the label. */
function topicsOf(sentence: { readonly text: string; readonly line: number | null }): readonly Topic[] {
  const [, label = '', detail = ''] = LABELLED.exec(sentence.text) ?? [];
  if (isNoMatter(label)) return [];
  if (label !== '' && TOPIC_KEYS.test(label.trim()))
    return detail.split(/ ?[;,] /).map((text) => topic(text, sentence.line));
  if (label !== '' && !isSpeech(`${label} `) && wordsOf(label).length <= 5)
    return [topic(labelOr(sentence.text, label), sentence.line)];
  return splitClauses(sentence.text)
    .filter((clause) => !isMineOrJudged(clause) && !isPrivate(clause) && (isSpeech(clause) || namesMatter(clause)))
    .map((clause) => topic(readTopic(clause).text, sentence.line))
    .filter(({ text }) => /\p{L}{2}/u.test(text) && !EMPTY.test(text));
}

function isNoMatter(label: string): boolean {
  return isPrivateKey(label) || NOTED.test(label);
}

/** The label of "Kilns: two of them"; of "his rule: no service alone" the whole. */
function labelOr(text: string, label: string): string {
  return /^\p{Lu}/u.test(label) ? label : text;
}

function topic(text: string, line: number | null): Topic {
  const link = /https?:\/\/\S{1,300}/.exec(text)?.[0] ?? null;
  return { text: link === null ? text : text.replace(link, '').trim() || link, share: link, line };
}
