import { letterCore } from '../letters/deal/letter-core.ts';
import { monthWords, weekdayWords } from '../time/in-words.ts';
import type { Day } from '../time/types.ts';
import type { Check, CheckContext } from './shape/check.ts';
import { datesIn, numericDaysIn } from './shape/dates-in.ts';
import { knownTexts } from './shape/known-text.ts';
import { blanked, placesOf } from './shape/place.ts';

const NUMBER = /\p{N}+(?:[.,:]\p{N}+)*/gu;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’&-][\p{L}\p{N}]+)*/gu;
const SENTENCE_START = /(?:^|[.!?:“"(][”"]?[ \n]?|\n|[–—-]\s)$/;
const OWN_WORDS = new Set([
  'i',
  'i’m',
  "i'm",
  'i’d',
  "i'd",
  'i’ve',
  "i've",
  'i’ll',
  "i'll",
  'linkedin',
  'mr',
  'ms',
  'mrs',
  'mx',
  'dr',
  'prof',
  'professor',
]);

/** Numbers, names and capitalised words of the letter stand in the notes or the settings. */
export const grounded: Check = {
  id: 'grounded',
  sentence: 'Every number and every name in the letter stands in the note, the person’s note or your settings.',
  sources: ['dartmouth', 'purdue'],
  find: ({ body }, context) => {
    if (context.interview === null) return [];
    const known = knownText(context).toLowerCase();
    const core = letterCore(body);
    const from = body.indexOf(core.slice(0, 40));
    const withoutDays = blanked(
      core,
      datesIn(core).map(({ text }) => text),
    );
    const knownNumbers = new Set(known.match(NUMBER));
    const numbers = placesOf(withoutDays, NUMBER).filter(
      (at) => !knownNumbers.has(at.text) && !isHour(core, at, known),
    );
    const names = placesOf(withoutDays, CAPITALISED).filter(
      ({ text, offset }) => isName(core, text, offset) && !hasWord(known, text.toLowerCase().replace(/['’]s$/, '')),
    );
    const placed = ({ text, offset }: { text: string; offset: number }): { text: string; offset: number } => ({
      text,
      offset: offset + Math.max(from, 0),
    });
    return [
      ...numbers.map((at) => ({
        level: 'error' as const,
        says: `“${at.text}” stands in none of your notes about this talk`,
        at: placed(at),
      })),
      ...names.map((at) => ({
        level: 'warning' as const,
        says: `“${at.text}” stands in none of your notes about this talk`,
        at: placed(at),
      })),
    ];
  },
};

function isName(core: string, word: string, offset: number): boolean {
  const before = core.slice(Math.max(0, offset - 4), offset);
  return !OWN_WORDS.has(word.toLowerCase()) && !SENTENCE_START.test(before) && !/[\p{L}\p{N}]$/u.test(before);
}

/** "at 2", "2 pm" and "2:30 p.m." for a clock of the notes. */
function isHour(core: string, { text, offset }: { text: string; offset: number }, known: string): boolean {
  const isSaid = /\b(?:at|from|until|by|before|after) $/.test(core.slice(0, offset));
  const [hour = '', minutes = '00'] = text.split(/[:.]/);
  const isHalf = /^\s?[ap]\.?m\b/i.test(core.slice(offset + text.length));
  const hours = [Number(hour), (Number(hour) % 12) + 12].map((each) => String(each).padStart(2, '0'));
  return (isSaid || isHalf) && hours.some((each) => hasWord(known, `${each}:${minutes}`));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const edges = `${text.charAt(at - 1)}${text.charAt(at + word.length)}`;
    if (!/[\p{L}\p{N}]/u.test(edges)) return true;
  }
  return false;
}

/** Everything that the letter may draw on, days in the words in which letters say them, and not as numbers. */
function knownText(context: CheckContext): string {
  const known = knownTexts(context).join(' \n ');
  const days = [...new Set(numericDaysIn(known))].flatMap(saidDays);
  return [known.replace(/\b\d{4}-\d{2}-\d{2}\b/g, ' '), ...days].join(' \n ');
}

/** A day's weekday and month; its number is looked at by the check on days. */
function saidDays(day: Day): readonly string[] {
  return [weekdayWords(day), monthWords(day)];
}
