import { clockOfNumbers } from './local-times.ts';
import { plainLetters } from '../text/plain-letters.ts';
import type { ClockTime } from './types.ts';

/** A time of day, and the time when it ends where both are written. An end that is not after the start is on the next day. */
export interface ClockReading {
  readonly time: ClockTime;
  readonly end: ClockTime | null;
}

/** A time of day found in a text. */
export interface ClockMention extends ClockReading {
  readonly from: number;
  readonly to: number;
}

const CLOCK =
  /(^|[^\w.:+])(at |um |kl\.? ?|om |@ ?|a las |a )?(\d{1,2})(?:([:.]| ?h ?|(?=\d\d ?h(?:rs|ours)))([0-5]\d)(?::[0-5]\d(?:[.,]\d{1,6})?)?)?\s{0,2}(am|pm|a\.m\.?|p\.m\.?|uhr(?: ([0-5]\d))?|h|o['’]?clock)?(?=z?(?:[^\w]|$))/g;
const BETWEEN = /^\s{0,2}(?:[-\u2013\u2014]|to|till|until|bis|and|tot|til|alle|a)\s{0,2}$/;
const NAMED: readonly (readonly [RegExp, ClockTime])[] = [
  [/(^|[^a-z])(?:12 )?(?:noon|midday)(?![a-z])/, '12:00'],
  [/(^|[^a-z])midnight(?![a-z])/, '00:00'],
];

interface Token {
  readonly from: number;
  readonly to: number;
  readonly hours: number;
  readonly minutes: number;
  readonly half: 'am' | 'pm' | null;
  /** Whether it can only be a time of day, also without a second one beside it. */
  readonly certain: boolean;
}

/** Whether a text begins with a time of day in digits: "9.45, fire drill". */
export function beginsWithClock(text: string): boolean {
  return /^\d{1,2}[:.h][0-5]\d(?!\d)/.test(text.trimStart());
}

/** Reads a time that stands alone in a property: as `findClock`, and also `1400` and `14.30`. Null for anything else. */
export function readClock(text: string): ClockReading | null {
  const whole = /^\s*(\d{1,2})\.?(\d\d)\s*$/.exec(text);
  const time = whole ? clockOfNumbers(Number(whole[1]), Number(whole[2])) : null;
  if (time !== null) return { time, end: null };
  const found = findClock(text);
  return found === null ? null : { time: found.time, end: found.end };
}

/**
 * Finds the first time of day in a text, with its end: `14:00`, `2pm`, `2.30 pm`, `14h30`, `14 Uhr`, `kl 14`, `noon`,
 * `from 14:00 to 15:30`, `2-3pm`. Null where there is none. Bare numbers are no times.
 */
export function findClock(text: string): ClockMention | null {
  const plain = plainLetters(text);
  const tokens = Array.from(plain.matchAll(CLOCK), tokenOf);
  for (const [index, token] of tokens.entries()) {
    const found = pair(token, tokens[index + 1], plain) ?? single(token);
    if (found !== null) return found;
  }
  return findNamed(plain);
}

function tokenOf(match: RegExpExecArray): Token {
  const lead = match[1] ?? '';
  const sign = match[6] ?? '';
  return {
    from: match.index + lead.length,
    to: match.index + match[0].length,
    hours: Number(match[3]),
    minutes: Number(match[5] ?? match[7] ?? 0),
    half: sign.startsWith('a') ? 'am' : sign.startsWith('p') ? 'pm' : null,
    certain: sign !== '' || isCertain((match[2] ?? '').trim(), match[4] ?? null),
  };
}

/** "14.30" may be a version and "at 14" a house number; "at 14.30", "um 14" and, without a mark, "1400 hrs" are times. */
function isCertain(word: string, mark: string | null): boolean {
  if (mark === ':' || mark === '' || mark?.trim() === 'h') return true;
  return mark === '.' ? word !== '' : word !== '' && !['at', '@', 'a'].includes(word);
}

function single(token: Token): ClockMention | null {
  const time = token.certain ? clockOfToken(token, token.half) : null;
  return time === null ? null : { from: token.from, to: token.to, time, end: null };
}

/** Two times with a dash or "to" between them; "2-3pm" lends its "pm" to the start, "11-1pm" cannot. */
function pair(start: Token, stop: Token | undefined, plain: string): ClockMention | null {
  if (!stop || (!start.certain && !stop.certain) || !BETWEEN.test(plain.slice(start.to, stop.from))) return null;
  const end = clockOfToken(stop, stop.half);
  const time = end === null ? null : startBefore(end, start, stop.half);
  return time === null ? null : { from: start.from, to: stop.to, time, end };
}

function startBefore(end: ClockTime, start: Token, half: Token['half']): ClockTime | null {
  const same = clockOfToken(start, start.half ?? half);
  if (start.half !== null || half === null || same === null || same <= end) return same;
  return clockOfToken(start, half === 'am' ? 'pm' : 'am');
}

function clockOfToken({ hours, minutes }: Token, half: Token['half']): ClockTime | null {
  if (half === null) return clockOfNumbers(hours, minutes);
  if (hours > 12) return half === 'pm' ? clockOfNumbers(hours, minutes) : null;
  return clockOfNumbers((hours % 12) + (half === 'pm' ? 12 : 0), minutes);
}

function findNamed(plain: string): ClockMention | null {
  for (const [pattern, time] of NAMED) {
    const match = pattern.exec(plain);
    if (match) {
      const from = match.index + (match[1] ?? '').length;
      return { from, to: match.index + match[0].length, time, end: null };
    }
  }
  return null;
}
