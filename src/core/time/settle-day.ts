import { dayOfNumbers, daysBetween, numbersOf, weekdayOf } from './days.ts';
import type { DayMention, DayNumbers } from './find-days.ts';
import type { Day } from './types.ts';

/** What may settle a day that can be read in several ways. Nothing else is ever guessed. */
export interface DayHints {
  /** A day that the written one must be near: gives the year to a day written without one. */
  readonly near?: Day | null;
  /** A weekday named elsewhere about this day, 1 to 7. */
  readonly weekday?: number | null;
  /** How this person writes numbers. */
  readonly order?: 'day-first' | 'month-first' | null;
}

/** The one day that is meant, or why there is none: with the days that it may be. */
export type SettledDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'several'; readonly days: readonly Day[] }
  | { readonly kind: 'other-weekday'; readonly days: readonly Day[] }
  | { readonly kind: 'no-year' | 'impossible' };

/** A day without its year is taken from the year around the hint when it lies this near to it. */
const NEAR = 120;

/**
 * Settles which day a mention means: by itself, by the weekday beside it, by the hints.
 *
 * A weekday beside the day that no reading fits makes it `other-weekday`; a weekday in the hints only chooses.
 */
export function settleDay(mention: DayMention, hints: DayHints = {}): SettledDay {
  // Hints may be dear to come by: they are only asked where the mention leaves something open.
  const near = isYearless(mention) ? (hints.near ?? null) : null;
  if (isYearless(mention) && near === null) return { kind: 'no-year' };
  const days = [...new Set(mention.readings.flatMap((numbers) => daysFor(numbers, near)))];
  if (days.length === 0) return { kind: 'impossible' };
  const fitting = mention.weekday === null ? days : days.filter((day) => weekdayOf(day) === mention.weekday);
  if (fitting.length === 0) return { kind: 'other-weekday', days };
  return outcomeOf(narrow(isYearless(mention) ? nearest(fitting, mention, near) : fitting, mention, hints));
}

function outcomeOf(days: readonly Day[]): SettledDay {
  const [day, other] = days;
  if (day === undefined) return { kind: 'no-year' };
  return other === undefined ? { kind: 'day', day } : { kind: 'several', days };
}

function isYearless(mention: DayMention): boolean {
  return mention.readings.some(({ year }) => year === null);
}

function daysFor({ year, month, date }: DayNumbers, near: Day | null): readonly Day[] {
  const around = near === null ? [] : [-1, 0, 1].map((step) => numbersOf(near).year + step);
  const years = year === null ? around : [year];
  return years.map((one) => dayOfNumbers(one, month, date)).filter((day) => day !== null);
}

/** A weekday written beside the day has settled its year already. */
function nearest(days: readonly Day[], mention: DayMention, near: Day | null): readonly Day[] {
  if (near === null || mention.weekday !== null) return days;
  return days.filter((day) => Math.abs(daysBetween(near, day)) <= NEAR);
}

function narrow(days: readonly Day[], mention: DayMention, hints: DayHints): readonly Day[] {
  if (days.length < 2) return days;
  const byWeekday = days.filter((day) => weekdayOf(day) === hints.weekday);
  if (byWeekday.length === 1) return byWeekday;
  const ordered = mention.readings.filter(({ order }) => order === hints.order);
  const byOrder = days.filter((day) => ordered.some((numbers) => daysFor(numbers, hints.near ?? null).includes(day)));
  return byOrder.length === 1 ? byOrder : days;
}

/** The first day on or after `from` that the mention may mean, where it has no year; else the day it means, or null. */
export function settleAhead(mention: DayMention, from: Day): Day | null {
  if (!isYearless(mention)) {
    const settled = settleDay(mention);
    return settled.kind === 'day' ? settled.day : null;
  }
  const ahead = mention.readings.flatMap((numbers) => daysFor(numbers, from)).filter((day) => day >= from);
  return ahead.sort()[0] ?? null;
}
