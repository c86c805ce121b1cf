import type { Person, PromiseMade } from '../../interview/model.ts';
import { asPattern } from '../../note/as-pattern.ts';
import { PLAIN_WEEK } from '../../time/business-days.ts';
import { readDeadlineWords } from '../../time/deadline-words.ts';
import { weekdayWords } from '../../time/in-words.ts';
import { daysBetween } from '../../time/days.ts';
import type { Day } from '../../time/types.ts';
import { comingDayWords } from '../facts/spoken-day.ts';
import { withArticle } from '../topic/article.ts';
import { cleanLine, withoutAsides, withoutEnd } from '../topic/clean-line.ts';
import { writeOut } from '../topic/contractions.ts';
import { isDelicate } from '../topic/delicate.ts';
import type { Lexicon } from '../topic/lexicon.ts';
import { lowerStart } from '../topic/lower-start.ts';
import { isForeign } from '../topic/tongue.ts';
import { cutAtComma } from '../topic/trim-line.ts';

/** What saying a promise needs besides it. */
export interface PromiseView {
  /** Whom it was made to. */
  readonly person: Person;
  /** Everyone of the application. */
  readonly people: readonly Person[];
  /** Days of the talk and of writing. */
  readonly talked: Day | null;
  readonly written: Day;
  readonly spelling: 'gb' | 'us';
  readonly lexicon: Lexicon;
}

const MOST_WORDS = 16;
/** A weekday alone is one of the next six days. */
const WEEK = 6;

/** What one hands over, and what else one does for somebody. */
const GIVE = 'send|e-?mail|text|whatsapp|post|forward|lend|give|show|bring|get|share';
const DO = 'find|dig out|look up|look out|drop|hand in|ring|call|phone|mail|supply|provide|pass on';
const DEED = new RegExp(`^(?:(?:${GIVE}|${DO}) |let § have )\\S`, 'i');
const TO_GIVE = /^(send|e-?mail|text|whatsapp|forward|lend|give|show) (?=(?:my|the|an?|some|two|three)\s)/i;
const MINE = /^(?:I (?:told|promised) .{2,40}? )?(?:(?:said )?I (?:will|would|am to) |(?:will|to) (?!§))/i;
const SHORT = /\b(?:pic|cert)(?=s?\b)/gi;
const LONG: Readonly<Record<string, string>> = { pic: 'picture', cert: 'certificate' };

/** When it is to be done: the words go, and the day that they mean is said anew. */
const TIME =
  /,?(?: (?:by|on|before|until|till|this|next|close of \w+|the end of|end of|early|late)\b)*,? (?:today|tonight|tomorrow|asap|week(?:end)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)(?=[\s,.;]|$)/gi;
const BEFORE = /\b(?:by|before|until|till)\b|📅/iu;
/** To come or to call is said with its day or not at all. */
const IN_PERSON = /^(?:bring|drop|hand in|ring|call|phone)\b/i;

/** Signs of a second thought, of somebody else, or of what was done since. */
const UNSURE =
  /[§?!|<>{}[\]=→@…]|\b(?:she|he|they|we|it|that|this|them|him|done|sent|already|if|maybe|hopefully|rush|hmm|reckons?)\b/i;

/**
 * What the writer promised somebody and has not done yet, after "I will", in a letter to that person: "send Ruth my
 * certificate by Monday" gives "send you my certificate by Monday 16 March". Null where its words, or its day, cannot be said surely.
 */
export function sayPromise({ text, due }: Pick<PromiseMade, 'text' | 'due'>, view: PromiseView): string | null {
  const line = cleanLine(text);
  if (isDelicate(line) || isForeign(line, view.lexicon.isForeign)) return null;
  const main = cutAtComma(withoutAsides(writeOut(line)), MOST_WORDS).split(/[;→]|\s[–—-]\s/)[0] ?? '';
  const plain = withoutEnd(main.replace(TIME, '')).replace(SHORT, (word) => LONG[word.toLowerCase()] ?? word);
  const said = asDeed(withReceiver(plain, view.person).replace(MINE, ''), view.lexicon);
  if (said === null || !isSure(said, view)) return null;
  const when = whenOf(main, due, view);
  return when === null && IN_PERSON.test(said) ? null : `${said}${when ?? ''}`;
}

function isSure(said: string, view: PromiseView): boolean {
  return !UNSURE.test(said) && said.split(' ').length <= MOST_WORDS && !namesOther(said, view);
}

/** The line with a sign for each way in which it names the receiver. */
function withReceiver(line: string, { name, given, family, aliases }: Person): string {
  const names = [name, given, family, ...aliases].filter((each) => each !== null && each.length > 1);
  const named = names.map((each) => asPattern(each ?? '')).join('|');
  const titled = `(?:(?:mrs?|ms|miss|dr|prof|professor|madam|lady|sir|old|young|wee|big)\\.? )?(?:${named})`;
  const initials = name.split(' ').map((word) => word.charAt(0));
  return line
    .replace(new RegExp(`(^|\\s)${titled}(?=[\\s:,]|$)`, 'giu'), '$1§')
    .replace(new RegExp(` ${asPattern(initials.join(''))}$`), ' §')
    .replace(new RegExp(`(^|\\s)(${GIVE}|${DO}|let) (?:her|him|them) `, 'i'), '$1$2 § ')
    .replace(/ (to|for|with) (?:her|him|them)$/i, ' $1 §');
}

/** The deed in its bare form, "you" where the receiver stood; null where the line names no such deed. */
function asDeed(line: string, lexicon: Lexicon): string | null {
  const bare = line.replace(/^(?:to )?§: |^§ (?=my )/i, '');
  if (DEED.test(bare)) {
    const given = bare.includes('§') ? bare : bare.replace(TO_GIVE, '$1 § ');
    const words = given
      .replace('§', 'you')
      .replace(GIVEN, (_, gives: string, thing: string) => gives + namedThing(thing));
    return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  }
  const thing = bare === line ? /^(.+) (?:to|for) §$/.exec(line)?.[1] : bare;
  return thing === undefined || TASK.test(thing) ? null : `let you have ${namedThing(lowerStart(thing, lexicon))}`;
}

/** What is given, behind "you". */
const GIVEN = new RegExp(`^((?:${GIVE}) you )(?!(?:at|for|in|on|to|with) )(.+)$`, 'i');

/** A form to fill in and the like is a task and no thing. */
const TASK = /^(?:fill|sign|book|check|complete|print|read|finish)\s/i;

/** A thing with its article: "copy of my ticket" is "a copy of my ticket". */
function namedThing(thing: string): string {
  const part = /^((?:copy|picture|photo|scan|link|list|summary) (?:of|to) )(.+)$/.exec(thing);
  const named = /^proof\b/.test(thing)
    ? thing
    : part === null
      ? withArticle(thing)
      : `a ${part[1] ?? ''}${withArticle(part[2] ?? '')}`;
  return named.replace(/^papers? (?=on\b)/, 'the $&').replace(/^((?:the|my|an?) .*\S) what I /, '$1 I ');
}

/** Whether it tells of somebody else who was met: that would need their leave. */
function namesOther(said: string, { person, people }: PromiseView): boolean {
  const words = new Set(said.split(/[\s,]+/));
  const others = people.filter(({ name }) => name !== person.name);
  return others.some(({ given, family }) => [given, family].some((name) => name !== null && words.has(name)));
}

/** " by Monday 16 March", " on Wednesday", or nothing where no day was named; null where the day is past or unknown. */
function whenOf(words: string, due: Day | null, view: PromiseView): string | null {
  const named = timeIn(words);
  if (due === null && named === '') return '';
  const day = due ?? weekdayMeant(named.trim(), view);
  if (day === null || day < view.written) return null;
  const lead = named === '' || BEFORE.test(named) ? 'by' : 'on';
  return ` ${lead} ${due === null ? weekdayWords(day) : comingDayWords(day, view.spelling)}`;
}

function timeIn(words: string): string {
  return words.match(TIME)?.[0] ?? '';
}

/** The day that a weekday without a date means, where it is one of the next six. */
function weekdayMeant(words: string, { talked, written }: PromiseView): Day | null {
  const day = talked === null ? null : (readDeadlineWords(words, talked, PLAIN_WEEK)?.day ?? null);
  return day !== null && daysBetween(written, day) <= WEEK ? day : null;
}
