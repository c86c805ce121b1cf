import type { NamedDay, NextStep, Person } from '../../interview/model.ts';
import type { Day } from '../../time/types.ts';
import type { Lexicon } from '../topic/lexicon.ts';
import { turnToReader } from '../topic/turn-person.ts';
import { PROPER_NOUNS } from '../words/proper-nouns.ts';
import type { Facts } from './known-facts.ts';
import { fullName } from './people-facts.ts';
import { comingDayWords } from './spoken-day.ts';
import { theOthers } from './who-answers.ts';

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

const TIME_PHRASE =
  /^(?:(?:the )?(?:first|second|third|last) week of|by|on|early|late|in|within|next|this|at|before|after|once|when|around|tomorrow|end of|at the end|mid)\b/i;

/** Somebody of the company will be in touch: who, when, and whether they are to ring. */
export interface TheirWord {
  /** As the note names them: "they", "Harriet". */
  readonly who: string;
  /** What stands behind: "by Friday". */
  readonly rest: string;
  readonly isCall: boolean;
}

/** Who will be in touch and when, as facts; nothing where it is somebody unknown. */
export function sayTheirWord({ who, rest, isCall }: TheirWord, step: NextStep, view: NextStepView): Facts {
  const speaker = speakerOf(who, view);
  if (speaker === null) return {};
  const heard = heardFrom(speaker, whenTheySpeak(rest.trim(), step, view), view);
  return isCall && heard.from !== undefined ? { ...heard, call: callOf(speaker) } : heard;
}

function callOf(speaker: string): string {
  return speaker === 'you' ? 'your call' : `${speaker}’s call`;
}

/** The day by which there will be a decision, and from whom; nothing where the note names none that is to come. */
export function sayDecision(view: NextStepView): Facts {
  const { decisionBy, written, spelling } = view;
  if (decisionBy === null || decisionBy.day < written) return {};
  const speaker = namedSpeaker(`${decisionBy.words} ${view.step?.text ?? ''}`, view);
  return speaker === null ? {} : heardFrom(speaker, `by ${comingDayWords(decisionBy.day, spelling)}`, view);
}

/** Who will be in touch and when; to somebody who did not hold the talk it is not said that the company is they. */
function heardFrom(speaker: string, by: string, { person }: NextStepView): Facts {
  if (speaker === 'you' && !person.interviewed) return by === '' ? {} : { heard: by };
  return {
    from: speaker,
    ...(by === '' ? {} : { by }),
    ...(speaker === 'you' ? {} : { third: speaker }),
  };
}

/** "you" where the speaker is the reader or the company; another person by name; null for somebody unknown. */
function speakerOf(who: string, { person, people }: NextStepView): string | null {
  if (/^(?:they|she|he|we|you|panel|team|people|hr|)$/i.test(who)) return theOthers({ person, people });
  const words = who.split(' ');
  const belongs = ({ name }: Person): boolean => words.every((word) => name.split(' ').includes(word));
  if (belongs(person)) return 'you';
  const other = people.filter(belongs);
  const [only] = other;
  if (only === undefined || other.length > 1) return null;
  return only.family === who || only.given === null ? fullName(only) : who;
}

const ON_DAY = /^(?:on\s|(?:early |late )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)/i;

function whenTheySpeak(rest: string, step: NextStep, view: NextStepView): string {
  const clause = rest.replace(/^,\s*/, '').replace(/^either way,?\s*/i, '');
  if (/^(?:once|when|after)\s/i.test(clause) && !/\d/.test(clause)) return turnToReader(clause);
  const isWeek = /\b(?:next|this) week\b/i.test(clause);
  if (isWeek && step.day === null && TIME_PHRASE.test(clause)) return clause;
  const day = step.day ?? comingDecision(view);
  if (day !== null) return `${ON_DAY.test(clause) ? 'on' : 'by'} ${comingDayWords(day, view.spelling)}`;
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
