import { weekdayWords } from '../time/in-words.ts';
import type { Day } from '../time/types.ts';
import type { Check } from './shape/check.ts';
import { datesIn, numericDaysIn, type SaidDate } from './shape/dates-in.ts';
import { knownTexts } from './shape/known-text.ts';

/** Dates in the letter are those of the notes, with their weekdays. */
export const rightDays: Check = {
  id: 'right-days',
  sentence: 'Every date in the letter stands in your notes, and is the weekday that it says.',
  sources: ['dartmouth', 'stolaf'],
  find: ({ body }, context) => {
    if (context.interview === null) return [];
    const known = knownTexts(context).join('\n');
    const days = numericDaysIn(known);
    const said = new Set(datesIn(known).map(({ monthAndDay }) => monthAndDay));
    return datesIn(body).flatMap((date) => {
      const same = days.filter((day) => day.endsWith(date.monthAndDay));
      const says = same.length === 0 && !said.has(date.monthAndDay) ? notNoted(date) : otherWeekday(date, same);
      return says === null ? [] : [{ level: 'error' as const, says, at: { text: date.text, offset: date.offset } }];
    });
  },
};

function notNoted({ text }: SaidDate): string {
  return `“${text}” is no day that your notes about this company name`;
}

function otherWeekday({ text, weekday }: SaidDate, days: readonly Day[]): string | null {
  const [day] = days;
  if (weekday === null || day === undefined) return null;
  const weekdays = days.map((each) => weekdayWords(each));
  return weekdays.some((each) => each.toLowerCase() === weekday) ? null : `“${text}” is a ${weekdayWords(day)}`;
}
