import { clockOfNumbers } from '../../time/local-times.ts';
import { findClock } from '../../time/read-clock.ts';
import type { ClockTime } from '../../time/types.ts';
import { foldText } from '../../text/fold.ts';
import { numberWords } from '../words/number-words.ts';
import { wordedClock } from './worded-clock.ts';

type Half = 'am' | 'pm' | null;

const NUMBER = `(\\d{1,2}|${Object.keys(numberWords).join('|')})`;
const HALF = '(?: ?(am|pm|a\\.m|p\\.m|in the morning|in the afternoon|in the evening|in the aft))?';
const HALF_PAST = new RegExp(`(?:^|[^\\p{L}\\d])half(?: past)? ${NUMBER}${HALF}(?![\\p{L}\\d])`, 'u');
const PAST = new RegExp(
  `(?:^|[^\\p{L}\\d])(?:(\\d{1,2}|five|ten|twenty|quarter|a quarter) (past|after|to) )${NUMBER}${HALF}(?![\\p{L}\\d])`,
  'u',
);
const SPACED = new RegExp(
  `(?:^|[^\\p{L}\\d])(?:at |at like |like |@ ?|from |um |called |rang )(\\d{1,2})[ .:]([0-5]\\d)${HALF}(?![\\d\\p{L}]|[/.]\\d| \\d{3})`,
  'u',
);
/** In Dutch "half 10" is half past nine. */
const DUTCH_TEXT =
  /(?:^|[^a-z])(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maart|mei|om half|uur|'s (?:ochtends|middags|avonds)|gesprek|rond half|tegen half)(?![a-z])/u;
const DUTCH = /(?:^|[^\p{L}\d])(\d{1,2})\s?u(?:ur)?\s?([0-5]\d)?(?![\p{L}\d/])/u;
const WORDED = new RegExp(`(?:^|[^\\p{L}])(?:um|at|gegen) ${NUMBER} (?:uhr|o'clock)(?: ([0-5]\\d))?(?!\\p{L})`, 'u');
const FROM = new RegExp(`(?:^|[^\\p{L}])(?:from|at) ${NUMBER} (in the morning|in the afternoon|in the evening)`, 'u');

/** A time of day as people say it: "half 7 am", "ten past four", "at 8 15 in the morning", "7u", "16u20", "um elf Uhr", and all that digits with a sign say. `around` tells its language. */
export function readSpokenClock(text: string, around: string = text): ClockTime | null {
  const plain = foldText(text.slice(0, 600)).replace(/\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}/g, ' ');
  return (
    (DUTCH_TEXT.test(foldText(around.slice(0, 600))) ? null : halves(plain)) ??
    wordedClock(plain) ??
    afternoon(plain, findClock(text.slice(0, 600))?.time ?? null) ??
    spoken(plain)
  );
}

function halves(plain: string): ClockTime | null {
  const half = HALF_PAST.exec(plain);
  if (half) return clock({ hours: half[1], minutes: 30, half: halfOf(half[2]) });
  const past = PAST.exec(plain);
  return past ? pastClock(past) : null;
}

/** "1:30" and "2 o'clock" without am, pm or a leading nought are in the afternoon: nobody is interviewed at that hour of the night. */
function afternoon(plain: string, time: ClockTime | null): ClockTime | null {
  if (time === null || time < '01:00' || time > '06:59') return time;
  const hour = Number(time.slice(0, 2));
  const isBare = new RegExp(`(?:^|[^\\d])${hour}(?:[:.]\\d\\d| ?o'?clock)(?! ?(?:am|a\\.m|h|uhr|in the morning))`).test(
    plain,
  );
  return isBare ? clockOfNumbers(hour + 12, Number(time.slice(3))) : time;
}

/** As `afternoon`, for a time that was read from a text. */
export function inAfternoon(text: string, time: ClockTime): ClockTime {
  return afternoon(foldText(text.slice(0, 600)), time) ?? time;
}

function spoken(plain: string): ClockTime | null {
  const dutch = DUTCH.exec(plain);
  if (dutch) return clock({ hours: dutch[1], minutes: Number(dutch[2] ?? 0), half: null });
  const from = FROM.exec(plain);
  if (from) return clock({ hours: from[1], minutes: 0, half: halfOf(from[2]) });
  const worded = WORDED.exec(plain);
  if (worded) return clock({ hours: worded[1], minutes: Number(worded[2] ?? 0), half: null });
  const spaced = SPACED.exec(plain);
  return spaced ? clock({ hours: spaced[1], minutes: Number(spaced[2]), half: halfOf(spaced[3]) }) : null;
}

function pastClock([, amount = '', word = '', hours = '', half]: RegExpExecArray): ClockTime | null {
  const minutes = amount.endsWith('quarter') ? 15 : numberOf(amount);
  const isBefore = word === 'to';
  return clock({
    hours: String(numberOf(hours) - (isBefore ? 1 : 0)),
    minutes: isBefore ? 60 - minutes : minutes,
    half: halfOf(half),
  });
}

/** Without am or pm, hours from one to six are in the afternoon, when interviews are held. */
function clock({
  hours = '',
  minutes,
  half,
}: {
  hours: string | undefined;
  minutes: number;
  half: Half;
}): ClockTime | null {
  const number = numberOf(hours);
  if (half === 'am') return clockOfNumbers(number % 12, minutes);
  const isAfternoon = half === 'pm' ? number < 12 : number >= 1 && number <= 6;
  return clockOfNumbers(isAfternoon ? number + 12 : number, minutes);
}

function halfOf(word: string | undefined): Half {
  if (word === undefined) return null;
  return /^a|morning/.test(word) ? 'am' : 'pm';
}

function numberOf(text: string): number {
  return numberWords[text] ?? Number(text);
}
