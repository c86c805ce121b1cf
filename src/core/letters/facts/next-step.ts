import type { NamedDay, NextStep, Person } from '../../interview/model.ts';
import type { Day } from '../../time/types.ts';
import { cleanLine, withoutEnd } from '../topic/clean-line.ts';
import { writeOut } from '../topic/contractions.ts';
import { isDelicate } from '../topic/delicate.ts';
import type { Lexicon } from '../topic/lexicon.ts';
import { lowerStart } from '../topic/lower-start.ts';
import { withArticle } from '../topic/article.ts';
import { cutAtVerb } from '../topic/noun-phrase.ts';
import { PROPER_NOUNS } from '../words/proper-nouns.ts';
import { cutAtComma, mainPart } from '../topic/trim-line.ts';
import { isForeign } from '../topic/tongue.ts';
import { turnToReader } from '../topic/turn-person.ts';
import type { Facts } from './known-facts.ts';
import { fullName } from './people-facts.ts';
import { theOthers } from './who-answers.ts';
import { clockInLetter, comingDayWords } from './spoken-day.ts';

/** What saying the next step needs besides the step. */
export interface NextStepView {
  readonly step: NextStep | null;
  readonly decisionBy: NamedDay | null;
  /** The person written to, and everyone of the application. */
  readonly person: Person;
  readonly people: readonly Person[];
  readonly written: Day;
  readonly spelling: 'gb' | 'us';
  readonly lexicon: Lexicon;
}

const MOST_WORDS = 14;
const EVENT =
  /\b(?:interview|round|call|visit|shift|day|meeting|test|task|assessment|presentation|lesson|talk|tour|conversation|chat|trial|stage|workshop|audition|session|exercise|lunch|coffee|panel|demo|placement|review|walkthrough)\b/i;
const THEY_SPEAK =
  /^(?:the )?(they|she|he|we|you|hr|panel|team|people|[\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)*?)(?: hopes? to| (?:will|would|should|is going to|are going to|want to|wants to|promised to|said (?:they|she|he) will))? (?:be in touch|get in touch|get back(?: to (?:me|us|everyone|people))?|come back to (?:me|us)|let (?:me|people|us|everyone|candidates) know|call(?:s)?(?: me| back| everyone)?|ring(?:s)?(?: me| back| everyone)?|phones?(?: me)?|emails?(?: me)?|writes?(?: to me| to everyone)?|answers?|decides?|tells? (?:me|us|everyone)|repl(?:y|ies)|speaks? to the panel)\b(.*)$/iu;
const ANSWER =
  /^(?:i )?(?:will |should |to )?(?:(?:phone )?call(?= by| before| within| either| next)|letter|email(?= by| before| within| either)|hear|hear back|hearing|hearing back|decision|answer|reply|response|feedback|result|results|outcome|news)(?: expected| due)?(?: from (?:them|her|him|you))?\b(.*)$/i;
const MY_TASK =
  /^(?:i (?:will |am to |should )?|to |me to )?(send|bring|email|return|prepare|read|sign|complete|share|upload|submit|write|fill in)\s(.+)$/i;
const TIME_PHRASE =
  /^(?:(?:the )?(?:first|second|third|last) week of|by|on|early|late|in|within|next|this|at|before|after|once|when|around|tomorrow|end of|at the end|mid)\b/i;
const DATE_WORDS =
  /\s?(?:,\s)?(?:\b(?:on|at|by|from)\s)?(?:\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b,?\s?)?(?:(?:\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s\d{1,2}(?:st|nd|rd|th)?)\b,?\s?(?:\d{4})?|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b)?(?:,?\s?(?:at\s)?\b\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|,?\s?(?:at\s)?\b\d{1,2}\s?[ap]m\b|,?\s?at\s\d{1,2}\b)?/giu;

/** What comes next, as `next`, `from` and `by`, or `mine`; nothing when the note names no step, or names it in a way that cannot be said safely. */
export function nextStepFacts(view: NextStepView): Facts {
  const said = view.step === null || /[=<>|→]/.test(view.step.text) ? {} : sayStep(view.step, view);
  if (Object.keys(said).length > 0) return said;
  const { decisionBy, written, spelling } = view;
  if (decisionBy === null || decisionBy.day < written) return {};
  const speaker = namedSpeaker(`${decisionBy.words} ${view.step?.text ?? ''}`, view);
  return speaker === null ? {} : heardFrom(speaker, `by ${comingDayWords(decisionBy.day, spelling)}`, view);
}

/** Who of the application is named with the decision: "you" where it is the reader or nobody, null where there are several. */
function namedSpeaker(words: string, { person, people }: NextStepView): string | null {
  const named = people.filter(({ name, given, family }) =>
    [name, given, family].some((part) => part !== null && includesWord(words, part)),
  );
  if (named.length === 0) return theOthers({ person, people });
  if (named.some(({ name }) => name === person.name)) return 'you';
  const [only] = named;
  return only !== undefined && named.length === 1 ? (only.given ?? fullName(only)) : null;
}

function includesWord(text: string, name: string): boolean {
  const words: readonly string[] = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return name.split(' ').every((part) => words.includes(part));
}

function sayStep(step: NextStep, view: NextStepView): Facts {
  if (step.day !== null && step.day < view.written) return {};
  const text = withoutEnd(writeOut(cutAtComma(mainPart(cleanLine(step.text)), MOST_WORDS)));
  if (text === '' || isDelicate(text)) return {};
  const event = isDayOf(step.text) ? step : { ...step, day: null, time: null };
  return sayAnswer(text, step, view) ?? sayTask(text, view) ?? sayEvent(text, event, view);
}

const NAMES_DAY = /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|tomorrow/i;

/** Whether the day of a step is that of its first part: "editing test, back by Monday 11 May" gives the test no day. */
function isDayOf(step: string): boolean {
  if (/\b(?:week of|w\/c|week commencing|week beginning)\b/i.test(step)) return false;
  const [first = '', ...rest] = step.split(', ');
  if (NAMES_DAY.test(step) && !NAMES_DAY.test(mainPart(cleanLine(step)))) return false;
  return NAMES_DAY.test(first) || !/\b(?:by|back|send|return)\b.*\d/i.test(rest.join(' '));
}

/** Somebody of the company will be in touch; null where the step is no answer of theirs. */
function sayAnswer(text: string, step: NextStep, view: NextStepView): Facts | null {
  const spoken = THEY_SPEAK.exec(text);
  if (spoken) return sayTheirWord(spoken[1] ?? '', spoken[2] ?? '', { step, view });
  const answer = ANSWER.exec(text);
  return answer === null ? null : sayTheirWord('you', answer[1] ?? '', { step, view });
}

function sayEvent(text: string, step: NextStep, view: NextStepView): Facts {
  const bare =
    step.day === null
      ? text
      : withoutEnd(
          text.replace(DATE_WORDS, (met) => (/\d|day|\b(?:mon|tue|wed|thu|fri|sat|sun)/i.test(met) ? ' ' : met)),
        );
  const phrase = (cutAtVerb(bare.replace(/\s+/g, ' ').trim()) ?? '').replace(
    /,? (?:probably|maybe|hopefully|next)$|,?(?: next)? if .*$/i,
    '',
  );
  if (!isEvent(phrase)) return {};
  const noun = theEvent(turnToReader(lowerStart(phrase, view.lexicon)));
  const day = step.day === null ? '' : ` on ${comingDayWords(step.day, view.spelling)}`;
  const time = step.day === null || step.time === null ? '' : ` at ${clockInLetter(step.time, view.spelling)}`;
  if (step.day === null) return { step: noun };
  return { next: `${noun}${day}${time}`, step: noun, stepDay: comingDayWords(step.day, view.spelling) };
}

/** Whether the words name something that the writer goes to, and nothing else. */
function isEvent(phrase: string): boolean {
  if (!EVENT.test(phrase) || phrase.split(' ').length > MOST_WORDS || /[?|[\]()]/.test(phrase)) return false;
  if (isForeign(phrase, false)) return false;
  return !THEIR_TASK.test(phrase) && !/^(?:she|he|they|i|we|you|come|wait|then|maybe|possibly|if)\b/i.test(phrase);
}

/** What somebody of the company is to arrange is nothing that the writer goes to. */
const THEIR_TASK =
  /\b(?:to (?:arrange|schedule|send|call|confirm|organi[sz]e|set up|check|decide|find|agree)\b|(?:dates?|list|letter|email|contract|offer)(?: for\b|$))/i;

/** An event with its article: "the editing test", "your second visit". */
function theEvent(words: string): string {
  const plain = words.replace(/^an? /, 'the ');
  const isBare = withArticle(plain) === plain && /^\p{Ll}+ing\s\S+$/u.test(plain);
  return isBare ? `the ${plain}` : withArticle(plain);
}

function sayTheirWord(who: string, rest: string, { step, view }: { step: NextStep; view: NextStepView }): Facts {
  const speaker = speakerOf(who, view);
  if (speaker === null) return {};
  return heardFrom(speaker, whenTheySpeak(rest.trim(), step, view), view);
}

/** Who will be in touch and when; to somebody who did not hold the talk it is not said that the company is they. */
function heardFrom(speaker: string, by: string, { person }: NextStepView): Facts {
  if (speaker === 'you' && !person.interviewed) return by === '' ? {} : { heard: by };
  return by === '' ? { from: speaker } : { from: speaker, by };
}

/** "you" where the speaker is the reader or the company; another person by name; null for somebody unknown. */
function speakerOf(who: string, { person, people }: NextStepView): string | null {
  if (/^(?:they|she|he|we|you|panel|team|people|hr)$/i.test(who)) return theOthers({ person, people });
  const words = who.split(' ');
  const belongs = ({ name }: Person): boolean => words.every((word) => name.split(' ').includes(word));
  if (belongs(person)) return 'you';
  const other = people.filter(belongs);
  const [only] = other;
  if (only === undefined || other.length > 1) return null;
  return only.family === who || only.given === null ? fullName(only) : who;
}

function whenTheySpeak(rest: string, step: NextStep, view: NextStepView): string {
  const clause = rest.replace(/^,\s*/, '').replace(/^either way,?\s*/i, '');
  if (/^(?:once|when|after)\s/i.test(clause) && !/\d/.test(clause)) return turnToReader(clause);
  const isWeek = /\b(?:next|this) week\b/i.test(clause);
  if (isWeek && step.day === null && TIME_PHRASE.test(clause)) return clause;
  const day = step.day ?? comingDecision(view);
  if (day !== null) return `${/^on\s/i.test(clause) ? 'on' : 'by'} ${comingDayWords(day, view.spelling)}`;
  return isPlainTime(clause) ? timeInLetter(clause) : '';
}

function comingDecision({ decisionBy, written }: NextStepView): Day | null {
  return decisionBy !== null && decisionBy.day >= written ? decisionBy.day : null;
}

/** "first week of march" as it stands in a letter: "in the first week of March". */
function timeInLetter(clause: string): string {
  const week = clause.replace(/^(?:the )?(?=(?:first|second|third|last) week)/i, 'in the ');
  return week.replace(/\p{L}+/gu, (word) =>
    isCalendarName(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
}

/** Names of days and months, which people write small in a hurry; "may" and "march" are other words as well. */
function isCalendarName(word: string): boolean {
  return (
    PROPER_NOUNS.has(word.toLowerCase()) &&
    /^(?:.*day|.*ember|october|january|february|april|june|july|august|march)$/i.test(word)
  );
}

function isPlainTime(clause: string): boolean {
  return TIME_PHRASE.test(clause) && clause.split(' ').length <= 6 && !/\d{4}|[./]\d/.test(clause);
}

/** What the writer is to do next; null where the step is no task of theirs or speaks of somebody as "her" or "them". */
function sayTask(text: string, { lexicon }: NextStepView): Facts | null {
  const [, verb, what] = MY_TASK.exec(text) ?? [];
  if (verb === undefined || what === undefined) return null;
  if (/\b(?:her|him|them|they|she|he)\b/i.test(what)) return {};
  const thing = lowerStart(what, lexicon);
  return { mine: `${verb.toLowerCase()} ${/^(?:you|to|it)\b/i.test(thing) ? thing : withArticle(thing)}` };
}
