import { comingDayWords, whenWords } from '../letters/facts/spoken-day.ts';
import { dayInZone } from '../letters/facts/talk-facts.ts';
import { daysBetween } from '../time/days.ts';
import { weekdayWords } from '../time/in-words.ts';
import type { Day } from '../time/types.ts';
import type { Check, CheckContext } from './shape/check.ts';
import { placesOf } from './shape/place.ts';

const NEAR = /\b(?:this morning|this afternoon|this evening|today|yesterday|earlier today)\b/gi;

/** How the first paragraph tells when the talk was; further below, such words may be about other things. */
const IN_THANKS = /\b(?:last (?:night|week|month)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!,? \p{L}*\s?\d))\b/gu;

/** Words such as "this morning" fit the day on which the letter is read over. */
export const timeWords: Check = {
  id: 'time-words',
  sentence: 'Words such as “this morning”, “yesterday” and “on Friday” are true for today.',
  sources: ['princeton', 'stolaf'],
  find: ({ body }, context) => {
    const talk = context.interview?.date ?? null;
    if (talk === null) return [];
    const written = writtenDay(context);
    const days = daysBetween(talk, written);
    const when = whenWords({ day: talk, time: context.interview?.time ?? null }, written, 'gb');
    const wrong = placesOf(body, NEAR).filter(({ text }) => !isTrue(text.toLowerCase(), days, when));
    return [...wrong, ...wrongInThanks(body, talk, days), ...staleWeekdays(body, talk, days)].map((at) => ({
      level: 'warning' as const,
      says: `“${at.text}” is not true: the talk was on ${comingDayWords(talk, 'gb')}`,
      at,
    }));
  },
};

function writtenDay({ writing, interview }: CheckContext): Day {
  const written = { now: writing.now, zone: writing.settings.zone, spelling: writing.settings.spelling };
  return interview === null ? (writing.now.slice(0, 10) as Day) : dayInZone(interview, written);
}

function isTrue(word: string, days: number, when: string): boolean {
  if (word === 'yesterday') return days === 1;
  if (days !== 0) return false;
  return word.endsWith('today') || word === when || when === 'today';
}

/** How many days before the day of writing lies what these words name: the fewest and the most. */
const AGO: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  'last night': [1, 1],
  'last week': [2, 13],
  'last month': [10, 61],
};

/** "last week" for a talk of this morning, "on Tuesday" for one on Monday. */
function wrongInThanks(body: string, talk: Day, days: number): readonly { text: string; offset: number }[] {
  const [greeting = '', thanks = ''] = body.split('\n\n');
  return placesOf(`${greeting}\n\n${thanks}`, IN_THANKS).filter(({ text }) => {
    const span = AGO[text];
    return span === undefined ? days < 7 && !text.endsWith(weekdayWords(talk)) : days < span[0] || days > span[1];
  });
}

/** "on Friday" for a talk that is a week or more ago. */
function staleWeekdays(body: string, talk: Day, days: number): readonly { text: string; offset: number }[] {
  const weekday = weekdayWords(talk);
  return days < 7 ? [] : placesOf(body, new RegExp(`\\bon ${weekday}\\b(?!,? \\p{L}*\\s?\\d)`, 'gu'));
}
