import type { NextStep } from '../../interview/model.ts';
import { cleanLine, withoutEnd } from '../topic/clean-line.ts';
import { writeOut } from '../topic/contractions.ts';
import { isDelicate } from '../topic/delicate.ts';
import { lowerStart } from '../topic/lower-start.ts';
import { withArticle } from '../topic/article.ts';
import { cutAtVerb } from '../topic/noun-phrase.ts';
import { cutAtComma, mainPart } from '../topic/trim-line.ts';
import { isForeign } from '../topic/tongue.ts';
import { turnToReader } from '../topic/turn-person.ts';
import type { Facts } from './known-facts.ts';
import { sayDecision, sayTheirWord, type NextStepView, type TheirWord } from './their-word.ts';
import { theOthers } from './who-answers.ts';
import { clockInLetter, comingDayWords, withoutDay } from './spoken-day.ts';

const MOST_WORDS = 14;
const EVENT =
  /\b(?:interview|round|call|visit|shift|day|meeting|test|task|assessment|presentation|lesson|talk|tour|conversation|chat|trial|stage|workshop|audition|session|exercise|lunch|coffee|panel|demo|placement|review|walkthrough|induction|rehearsal|shadowing|observation|tasting)\b/i;
const THEY_SPEAK =
  /^(?:the )?(they|she|he|we|you|hr|panel|team|people|[\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)*?)(?: hopes? to| (?:will|would|should|is going to|are going to|want to|wants to|promised to|said (?:they|she|he) will))? (?:be in touch|get in touch|get back(?: to (?:me|us|everyone|people))?|come back to (?:me|us)|let (?:me|people|us|everyone|candidates) know|call(?:s)?(?: me| back| everyone)?|ring(?:s)?(?: me| back| everyone)?|phones?(?: me)?|emails?(?: me)?|writes?(?: to me| to everyone)?|answers?|decides?|tells? (?:me|us|everyone)|repl(?:y|ies)|speaks? to the panel)\b(.*)$/iu;
const ANSWER =
  /^(?:i )?(?:will |should |to )?(?:(?:phone )?call(?= by| before| within| either| next)|letter|email(?= by| before| within| either)|hear|hear back|hearing|hearing back|decision|answer|reply|response|feedback|result|results|outcome|news)(?: expected| due)?(?: from (?:them|her|him|you))?\b(.*)$/i;
/** The same as a thing: "call from Farah Thurs". */
const WORD_FROM =
  /^(?:an? |the )?(?:phone |quick |short )?(call|email|e-mail|letter|answer|message|news) from (they|them|hr|the team|the panel|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)??)(?=$|,|\s(?:by|on|before|within|in|early|late|next|this|once|after|mon|tue|wed|thu|fri|sat|sun))(.*)$/iu;
const MY_TASK =
  /^(?:i (?:will |am to |should )?|to |me to )?(send|bring|email|return|prepare|read|sign|complete|share|upload|submit|write|fill in)\s(.+)$/i;

/**
 * What comes next, as `next`, `from` and `by`, or `mine`, and who answers in any case; no step when the note names none, or names it in a way that
 * cannot be said safely.
 */
export function nextStepFacts(view: NextStepView): Facts {
  const said = stepFacts(view);
  const coming = Object.keys(said).length > 0 ? said : sayDecision(view);
  return view.person.interviewed ? { whom: theOthers(view), ...coming } : coming;
}

function stepFacts(view: NextStepView): Facts {
  return view.step === null || /[=<>|→]/.test(view.step.text) ? {} : sayStep(view.step, view);
}

function sayStep(step: NextStep, view: NextStepView): Facts {
  if (step.day !== null && step.day < view.written) return {};
  const text = withoutEnd(
    writeOut(cutAtComma(mainPart(cleanLine(step.text)).replace(WHO_SAID, ''), MOST_WORDS)),
  ).replace(PAID, '');
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

/** Who told of the step: "Femi said they hope to let people know early next week". */
const WHO_SAID =
  /^(?:\p{Lu}[\p{L}'’-]+|[Ss]he|[Hh]e|[Tt]hey) (?:said|says|told me)(?: that)? (?=(?:they|she|he|we|I)\b)/u;

/** Of a trial: what it is paid is no matter for a letter. */
const PAID = /\b(?:un)?paid (?=(?:\S+ )?(?:trial|shift|day|work|task|session)\b)/gi;

/** Somebody of the company will be in touch; null where the step is no answer of theirs. */
function sayAnswer(text: string, step: NextStep, view: NextStepView): Facts | null {
  const word = wordFrom(text) ?? spokenWord(text) ?? answerOf(text);
  return word === null ? null : sayTheirWord(word, step, view);
}

function wordFrom(text: string): TheirWord | null {
  const [, thing = '', from, rest = ''] = WORD_FROM.exec(text) ?? [];
  return from === undefined ? null : { who: from.replace(/^the |^them$/i, ''), rest, isCall: /call/i.test(thing) };
}

function spokenWord(text: string): TheirWord | null {
  const [spoken, who = '', rest = ''] = THEY_SPEAK.exec(text) ?? [];
  return spoken === undefined ? null : { who, rest, isCall: isCall(spoken, rest) };
}

function answerOf(text: string): TheirWord | null {
  const [answer, rest = ''] = ANSWER.exec(text) ?? [];
  return answer === undefined ? null : { who: 'you', rest, isCall: isCall(answer, rest) };
}

/** Whether they are to ring, by the words before the time. */
function isCall(text: string, rest: string): boolean {
  return /\b(?:call|ring|phone)s?\b/i.test(text.slice(0, text.length - rest.length));
}

function sayEvent(text: string, step: NextStep, view: NextStepView): Facts {
  const bare = withoutDay(text);
  const phrase = (cutAtVerb(bare) ?? '').replace(/,? (?:probably|maybe|hopefully|next)$|,?(?: next)? if .*$/i, '');
  if (!isEvent(phrase)) return {};
  const noun = theEvent(
    turnToReader(lowerStart(phrase, view.lexicon)).replace(/\bwith (?=(?:CEO|CTO|CFO|COO|MD|VP)\b)/, 'with the '),
  );
  const day = step.day === null ? '' : ` on ${comingDayWords(step.day, view.spelling)}`;
  const time = step.day === null || step.time === null ? '' : ` at ${clockInLetter(step.time, view.spelling)}`;
  if (step.day === null) return { step: noun };
  const stepDay = comingDayWords(step.day, view.spelling);
  return {
    next: `${noun}${day}${time}`,
    step: noun,
    stepDay: `${stepDay}${time}`,
    beforehand: 'beforehand',
    before: 'before then',
  };
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
  return (isBare ? `the ${plain}` : withArticle(plain)).replace(BARE_PLACE, ' $1 the $2');
}

/** "in workshop", "at depot", as one jots it down. */
const BARE_PLACE =
  / (in|at) (workshop|shop|office|studio|store|kitchen|lab|salon|garage|warehouse|clinic|depot|yard|museum|library|gallery|nursery|bakery|showroom|theatre|surgery|restaurant|factory)(?= with\b|$)/;

/** What the writer is to do next; null where the step is no task of theirs or speaks of somebody as "her" or "them". */
function sayTask(text: string, { lexicon }: NextStepView): Facts | null {
  const [, verb, what] = MY_TASK.exec(text) ?? [];
  if (verb === undefined || what === undefined) return null;
  if (/\b(?:her|him|them|they|she|he)\b/i.test(what)) return {};
  const thing = lowerStart(what, lexicon);
  return { mine: `${verb.toLowerCase()} ${/^(?:you|to|it)\b/i.test(thing) ? thing : withArticle(thing)}` };
}
