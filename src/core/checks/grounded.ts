import { comingDayWords, clockInLetter, dateWords, whenWords } from '../letters/facts/spoken-day.ts';
import { letterCore } from '../letters/deal/letter-core.ts';
import type { Check, CheckContext } from './shape/check.ts';
import { placesOf } from './shape/place.ts';

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
    const from = body.indexOf(letterCore(body).slice(0, 40));
    const core = letterCore(body);
    const numbers = placesOf(core, NUMBER).filter(({ text }) => !hasNumber(known, text));
    const names = placesOf(core, CAPITALISED).filter(
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
  return !OWN_WORDS.has(word.toLowerCase()) && !SENTENCE_START.test(core.slice(Math.max(0, offset - 4), offset));
}

/** A number may stand right before a letter ("40M", "4am"), but not inside another number. */
function hasNumber(text: string, number: string): boolean {
  const at = text.indexOf(number);
  if (at < 0) return false;
  const edges = `${text.charAt(at - 1)}${text.charAt(at + number.length)}`;
  return !/\p{N}/u.test(edges) || hasNumber(text.slice(at + 1), number);
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word.toLowerCase());
  if (at < 0) return false;
  const edges = `${text.charAt(at - 1)}${text.charAt(at + word.length)}`;
  return !/[\p{L}\p{N}]/u.test(edges) || hasWord(text.slice(at + 1), word);
}

/** Everything that the letter may draw on, and the dates in all the ways in which letters say them. */
function knownText({ companyTalks, person, about, writing, sources }: CheckContext): string {
  const { settings, notebook } = writing;
  const notes = notebook.people.filter((each) => each.name === person?.name || each.name === about?.name);
  const dates = companyTalks.flatMap(({ date, time, nextStep, decisionBy, keepInTouch, promises }) => [
    ...[date, nextStep?.day ?? null, decisionBy?.day ?? null, keepInTouch, ...promises.map(({ due }) => due)].flatMap(
      (day) => (day === null ? [] : saidDays(day)),
    ),
    ...[time, nextStep?.time ?? null].flatMap((clock) => (clock === null ? [] : [clock, clockInLetter(clock, 'us')])),
  ]);
  return [
    JSON.stringify([companyTalks, person, about, notes]).replaceAll('\\n', ' '),
    settings.name,
    settings.phone,
    settings.email,
    settings.signature,
    ...settings.strengths,
    ...dates,
    ...sources,
  ].join(' \n ');
}

function saidDays(day: `${number}-${number}-${number}`): readonly string[] {
  const later = whenWords({ day, time: null }, day, 'gb');
  return [comingDayWords(day, 'gb'), comingDayWords(day, 'us'), dateWords(day, 'us'), later, day];
}
