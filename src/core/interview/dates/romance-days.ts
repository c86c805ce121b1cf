import { foldText } from '../../text/fold.ts';
import { MONTHS } from '../../time/words/calendar.ts';
import { spokenDays } from '../words/day-words.ts';

const NUMBERS = new Map(
  spokenDays.flatMap((days) => days.flatMap((words, at) => words.split('/').map((word) => [word, at + 1] as const))),
);
const OF = /^(?:de|di|del|do)$/;
const AND = /^[ye]$/;
const WORD = /[a-z]+/g;
const SHORTEST_MONTH = 4;

/** A number in words, and the places of its first word and of the one behind it. */
interface Counted {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** "doze de março de dois mil e vinte e seis", "otto ottobre" with its numbers as digits; any other text as it is. */
export function romanceDaysInDigits(text: string): string {
  const plain = foldText(text);
  if (plain.length !== text.length) return text;
  const met = Array.from(plain.matchAll(WORD));
  const words = met.map(([word]) => word);
  const found = words.map((word, at) => dayBefore(words, word, at));
  const month = found.findIndex((day) => day !== null);
  const day = found[month];
  if (!day) return text;
  const year = yearBehind(words, month);
  const to = year === null ? month + 1 : year.to;
  const digits = [day.value, words[month], ...(year === null ? [] : [2000 + year.value])].join(' ');
  return text.slice(0, met[day.from]?.index) + digits + text.slice(endOf(met[to - 1]));
}

function endOf(met: RegExpExecArray | undefined): number {
  return met === undefined ? 0 : met.index + met[0].length;
}

/** The day in front of a month, or null. */
function dayBefore(words: readonly string[], month: string, at: number): Counted | null {
  if (month.length < SHORTEST_MONTH || !MONTHS.has(month)) return null;
  const end = isAt(words, at - 1, OF) ? at - 1 : at;
  const sum = isAt(words, end - 2, AND) ? numberAt(words, end - 3) : null;
  const found = sum?.to === end ? sum : numberAt(words, end - 1);
  return found !== null && found.value <= 31 ? found : null;
}

/** "dos mil veintiséis", "de dois mil e vinte e seis", "duemilaventisei". */
function yearBehind(words: readonly string[], month: number): Counted | null {
  const from = isAt(words, month + 1, OF) ? month + 2 : month + 1;
  const whole = NUMBERS.get(/^duemila(.+)$/.exec(words.slice(from, from + 1).join(''))?.[1] ?? '');
  if (whole !== undefined) return { value: whole, from, to: from + 1 };
  if (!isAt(words, from, /^do(?:s|is)$/) || !isAt(words, from + 1, /^mil$/)) return null;
  return numberAt(words, isAt(words, from + 2, AND) ? from + 3 : from + 2);
}

/** The number that begins with a word: "ocho", "vinte e seis". */
function numberAt(words: readonly string[], from: number): Counted | null {
  const value = numberOf(words, from);
  if (value === null) return null;
  const isTens = value === 20 || value === 30;
  const more = isTens && isAt(words, from + 1, AND) ? numberOf(words, from + 2) : null;
  return more !== null && more < 10 ? { value: value + more, from, to: from + 3 } : { value, from, to: from + 1 };
}

function numberOf(words: readonly string[], at: number): number | null {
  return NUMBERS.get(words.slice(Math.max(0, at), at + 1).join('')) ?? null;
}

function isAt(words: readonly string[], at: number, pattern: RegExp): boolean {
  return pattern.test(words.slice(Math.max(0, at), Math.max(0, at + 1)).join(''));
}
