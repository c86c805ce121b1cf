import { daysBetween, numbersOf } from '../../time/days.ts';
import { monthWords, weekdayWords } from '../../time/in-words.ts';
import type { ClockTime, Day } from '../../time/types.ts';
import { withoutEnd } from '../topic/clean-line.ts';

/** A date in a letter: "28 August", in American spelling "August 28". */
function dateWords(day: Day, spelling: 'gb' | 'us'): string {
  const { date } = numbersOf(day);
  const name = monthWords(day);
  return spelling === 'gb' ? `${date} ${name}` : `${name} ${date}`;
}

/** A day to come, with its weekday: "Friday 20 March", "Friday, March 20". */
export function comingDayWords(day: Day, spelling: 'gb' | 'us'): string {
  return `${weekdayWords(day)}${spelling === 'gb' ? '' : ','} ${dateWords(day, spelling)}`;
}

/** The time of a talk, as far as it is known. */
export interface TalkDay {
  readonly day: Day;
  readonly time: ClockTime | null;
}

/**
 * When a talk was, seen from a day of writing in the same zone: "this morning", "this afternoon", "today", "yesterday",
 * "on Friday" (up to six days ago), "on 28 August".
 */
export function whenWords(talk: TalkDay, written: Day, spelling: 'gb' | 'us'): string {
  const days = daysBetween(talk.day, written);
  if (days === 0) return partOfDay(talk.time);
  if (days === 1) return 'yesterday';
  if (days >= 2 && days <= 6) return `on ${weekdayWords(talk.day)}`;
  return `on ${dateWords(talk.day, spelling)}`;
}

function partOfDay(time: ClockTime | null): string {
  if (time === null) return 'today';
  if (time < '12:00') return 'this morning';
  return time < '17:00' ? 'this afternoon' : 'this evening';
}

/** A time of day in a letter: "10:00", "14:30"; in American spelling "2:30 p.m.". */
export function clockInLetter(time: ClockTime, spelling: 'gb' | 'us'): string {
  if (spelling === 'gb') return time;
  const hours = Number(time.slice(0, 2));
  return `${hours % 12 === 0 ? 12 : hours % 12}${time.slice(2)} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
}

const DATE_WORDS =
  /\s?(?:,\s)?(?:\b(?:on|at|by|from)\s)?(?:\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b,?\s?)?(?:(?:\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s\d{1,2}(?:st|nd|rd|th)?)\b,?\s?(?:\d{4})?|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b)?(?:,?\s?(?:at\s)?\b\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|,?\s?(?:at\s)?\b\d{1,2}\s?[ap]m\b|,?\s?at\s\d{1,2}\b)?/giu;

/** The name of an event without the day and the hour that stand with it in a note: "second interview on Tuesday 17 March at 9". */
export function withoutDay(event: string): string {
  const bare = event.replace(DATE_WORDS, (met) => (/\d|day|\b(?:mon|tue|wed|thu|fri|sat|sun)/i.test(met) ? ' ' : met));
  return withoutEnd(bare.replace(/\s+/g, ' ').trim());
}
