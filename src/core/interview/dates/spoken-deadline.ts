import { addDays, dayOfNumbers, daysBetween, mondayOf, numbersOf, weekdayOf } from '../../time/days.ts';
import type { Day } from '../../time/types.ts';
import { MONTHS, WEEKDAYS } from '../../time/words/calendar.ts';
import { foldText } from '../../text/fold.ts';
import { numberWords } from '../words/number-words.ts';

type Read = (groups: readonly string[], from: Day) => Day | null;

const SOON = 90;
const WEEKDAY = '([a-z]{3,12})';
/** "do", "so" and "am" are words as well: a weekday of two letters counts beside a word that no English has. */
const ANY_WEEKDAY = '([a-z]{2,12})';
const NUMBER = `(\\d{1,3}|${[...Object.keys(numberWords), 'einer', 'einem', 'ein', 'eine', 'un', 'une', 'una', 'een'].join('|')})`;

/** Wordings of other languages and of notes in haste, folded; the first whose day can be read counts. */
const PHRASES: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(`(?:by|until|on|before|bis|am|avant|el|vor|tegen|voor|entro|le|la)? ?${WEEKDAY} week(?![a-z])`),
    ([name], from) => ahead(name, from, 7),
  ],
  [new RegExp(`${WEEKDAY} next week`), ([name], from) => inNextWeek(name, from)],
  [
    new RegExp(
      `(?:by|until|till|on|before|bis zum|bis|am|vor|avant|le|el|antes del|tegen|voor|op|entro|senast)(?: next| nachsten| kommenden| proximo| volgende)? ${WEEKDAY}(?![a-z])`,
    ),
    ([name], from) => ahead(name, from, 0),
  ],
  [
    new RegExp(`(?:^|[^a-z])(?:bis zum|bis|vor|tegen|voor) ${ANY_WEEKDAY}(?![a-z])`),
    ([name], from) => ahead(name, from, 0),
  ],
  [
    new RegExp(
      `(?:hear|hearing|answer|ring|call|decide|result|bescheid|antwort|reponse|respuesta|risposta|svar)s?(?: back| me| us| everyone)* ${WEEKDAY}(?![a-z])`,
    ),
    ([name], from) => ahead(name, from, 0),
  ],
  [
    new RegExp(`(?:^|[^a-z])(?:ate ao?|ate|do|pa|i) ([a-z]{4,12})(?:-feira)?(?![a-z])`),
    ([name], from) => ahead(name, from, 0),
  ],
  [
    new RegExp(
      `(?:^|[^a-z])${ANY_WEEKDAY} (?:ten laatste|spatestens|au plus tard|a mas tardar|uiterlijk|al piu tardi)`,
    ),
    ([name], from) => ahead(name, from, 0),
  ],
  [
    new RegExp(
      `(?:innerhalb von|innerhalb|binnen|in|dans|d'ici|en|dentro de|over|entro|fra|inom|om) ${NUMBER} (tag\\w*|woche\\w*|jour\\w*|semaine\\w*|dia\\w*|semana\\w*|dag\\w*|weken|week|giorn\\w*|settiman\\w*|vecka|veckor|dagar|uker?)`,
    ),
    ([number = '', unit = ''], from) => after(number, unit, from),
  ],
  [
    /(anfang|mitte|ende|debut|mi-|principios de|mediados de|finales de|begin|half|eind|inizio|meta|fine|fin) ?([a-z]{3,10})/,
    ([part = '', month = ''], from) => partOfMonth(part, month, from),
  ],
  [/(?:nachsten|kommenden) monat/, (_, from) => addDays(from, 31)],
  [
    /(?:nachste|kommende|naechste|semaine prochaine|proxima semana|semana que viene|volgende|prossima settimana)(?: woche| week)?/,
    (_, from) => addDays(mondayOf(from), 11),
  ],
  [
    /(?:before|vor|avant|antes de|voor|prima di|antes da) (?:easter|ostern|paques|pascua|pasen|pasqua|pascoa)/,
    (_, from) => beforeEaster(from, 1),
  ],
  [/antes de (?:la )?semana santa|vor der karwoche/, (_, from) => beforeEaster(from, 8)],
  [/vor weihnachten|before christmas|avant noel|antes de navidad|voor kerst/, (_, from) => nextDate(from, 12, 24)],
  [/(?:within|in|inside) (?:the|a) fortnight|a fortnight/, (_, from) => addDays(from, 14)],
  [
    /(?:^|[^a-z\d])(\d{1,2})\.(\d{1,2})(?!\d|\.\d)/,
    ([date = '', month = ''], from) => nextDate(from, Number(month), Number(date)),
  ],
  [
    /(?:^|[^a-z\d/])(\d{1,2})\/(\d{1,2})(?![/\d])/,
    ([one = '', other = ''], from) => soonOf(Number(one), Number(other), from),
  ],
];

/** Reads a deadline in words that the shared phrases do not know: other languages, "Fri week", "vr ten laatste"; null where there is none. */
export function spokenDeadline(text: string, from: Day): Day | null {
  const plain = foldText(text.slice(0, 600));
  for (const [pattern, read] of PHRASES) {
    const met = pattern.exec(plain);
    const day = met ? read(met.slice(1), from) : null;
    if (day !== null) return day;
  }
  return null;
}

function ahead(name: string | undefined, from: Day, more: number): Day | null {
  const weekday = weekdayNamed(name);
  return weekday === null ? null : addDays(from, ((weekday - weekdayOf(from) + 6) % 7) + 1 + more);
}

function inNextWeek(name: string | undefined, from: Day): Day | null {
  const weekday = weekdayNamed(name);
  return weekday === null ? null : addDays(mondayOf(from), 6 + weekday);
}

function weekdayNamed(name = ''): number | null {
  return WEEKDAYS.get(name) ?? WEEKDAYS.get(name.replace(/s$/, '')) ?? null;
}

function after(number: string, unit: string, from: Day): Day | null {
  const count = numberWords[number] ?? (/^\d+$/.test(number) ? Number(number) : 1);
  return addDays(from, /^(?:woche|semaine|semana|wek|week|settiman|veck|uk)/.test(unit) ? count * 7 : count);
}

function partOfMonth(part: string, name: string, from: Day): Day | null {
  const month = MONTHS.get(name);
  if (month === undefined) return null;
  const date = /^(?:anfang|debut|principios|begin|inizio)/.test(part)
    ? 10
    : /^(?:mitte|mi-|mediados|half|meta)/.test(part)
      ? 15
      : 28;
  return nextDate(from, month, date);
}

function nextDate(from: Day, month: number, date: number): Day | null {
  const { year } = numbersOf(from);
  return (
    [year, year + 1].map((one) => dayOfNumbers(one, month, date)).find((day) => day !== null && day >= from) ?? null
  );
}

/** So many days before the next Easter Sunday. */
function beforeEaster(from: Day, days: number): Day | null {
  const { year } = numbersOf(from);
  const ends = [year, year + 1].flatMap((one) => easterOf(one) ?? []).map((easter) => addDays(easter, -days));
  return ends.find((day) => day >= from) ?? null;
}

/** Easter Sunday of the years 1900 to 2099, by the rule of Gauss. */
function easterOf(year: number): Day | null {
  const moon = (19 * (year % 19) + 24) % 30;
  const late = moon === 29 || (moon === 28 && year % 19 > 10) ? moon - 1 : moon;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * late + 5) % 7;
  const march = dayOfNumbers(year, 3, 22);
  return march === null ? null : addDays(march, late + sunday);
}

/** "8/7" may be either: the one that is soon, where only one is. */
function soonOf(one: number, other: number, from: Day): Day | null {
  const days = [nextDate(from, other, one), nextDate(from, one, other)].filter((day) => day !== null);
  const soon = [...new Set(days.filter((day) => daysBetween(from, day) <= SOON))];
  return soon.length === 1 ? (soon[0] ?? null) : null;
}
