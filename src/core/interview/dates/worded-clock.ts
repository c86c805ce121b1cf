import { clockOfNumbers } from '../../time/local-times.ts';
import type { ClockTime } from '../../time/types.ts';

type Read = (groups: readonly string[]) => readonly [hours: number, minutes: number] | null;

const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const DUTCH = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const ITALIAN = 'una due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' ');
const SPANISH = 'una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const PORTUGUESE = 'uma duas tres quatro cinco seis sete oito nove dez onze doze'.split(' ');
const SWEDISH = 'ett tva tre fyra fem sex sju atta nio tio elva tolv'.split(' ');
const PARTS: Readonly<Record<string, number>> = { mezza: 30, mezzo: 30, media: 30, meia: 30, quarto: 15, cuarto: 15 };
const MINUTES: Readonly<Record<string, number>> = { fifte: 15, thirt: 30, forty: 45 };
const either = (words: readonly string[]): string => `(${words.join('|')}|\\d{1,2})`;
const numberOf = (word: string, words: readonly string[]): number =>
  /^\d/.test(word) ? Number(word) : words.indexOf(word) + 1;
const ends = "(?=$|[,.;:!)]| (?:on|exactly|sharp|in|o'?clock|and|but|for|with|i|he|she|they|it|we|to|so)(?![a-z]))";

/** Times in words, folded; the first that fits counts. */
const PATTERNS: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(`(?:^|[^a-z])(?:at|around|about|bout|by|for) (${ENGLISH.slice(1).join('|')})${ends}`),
    ([hour = '']) => [numberOf(hour, ENGLISH), 0],
  ],
  [
    new RegExp(
      `(?:^|[^a-z])(${ENGLISH.join('|')}) (?:in the (?:morning|afternoon|evening)|o'?clock|on the dot|sharp)(?![a-z])`,
      'u',
    ),
    ([hour = '']) => [numberOf(hour, ENGLISH), 0],
  ],
  [
    new RegExp(
      `(?:^|[^a-z])(?:at|for|was|by|from) (${ENGLISH.join('|')}) (fifteen|thirty|forty[ -]five)(?![a-z]| (?:people|minutes|years))`,
      'u',
    ),
    ([hour = '', minutes = '']) => [numberOf(hour, ENGLISH), MINUTES[minutes.slice(0, 5)] ?? 0],
  ],
  [
    new RegExp(`(?:^|[^a-z])(kwart|tien|vijf|half) ?(over|voor)? ${either(DUTCH)}(?![a-z\\d])`),
    ([amount = '', side = '', hour = '']) => dutchTime(amount, side, numberOf(hour, DUTCH)),
  ],
  [
    new RegExp(`(?:^|[^a-z])(?:alle|dalle) ${either(ITALIAN)}(?: e (mezza|mezzo|un quarto))?(?![a-z\\d]|[:.]\\d)`),
    ([hour = '', part = '']) => [numberOf(hour, ITALIAN), PARTS[part.replace('un ', '')] ?? 0],
  ],
  [
    new RegExp(`(?:^|[^a-z])a las? ${either(SPANISH)}(?: y (media|cuarto))?(?![a-z\\d]|[:.]\\d)`),
    ([hour = '', part = '']) => [numberOf(hour, SPANISH), PARTS[part] ?? 0],
  ],
  [
    new RegExp(`(?:^|[^a-z])as ${either(PORTUGUESE)}(?: (?:horas )?e (meia|quarto)| horas)(?![a-z\\d]|[:.]\\d)`),
    ([hour = '', part = '']) => [numberOf(hour, PORTUGUESE), PARTS[part] ?? 0],
  ],
  [
    new RegExp(`(?:^|[^a-z])klockan ${either(SWEDISH)}(?![a-z\\d]|[:.]\\d)`),
    ([hour = '']) => [numberOf(hour, SWEDISH), 0],
  ],
  [
    /(?:^|[^a-z])(?:got|was|be|get) there (?:at |bout |about )?(\d{1,2})([0-5]\d)(?!\d)/u,
    ([hours = '', minutes = '']) => [Number(hours), Number(minutes)],
  ],
  [
    /(?:^|[^a-z])(?:klockan|kl\.?|godz\.?|o godz\.?|um|om|kello) (\d{1,2})[.:]([0-5]\d)(?!\d)/u,
    ([hours = '', minutes = '']) => [Number(hours), Number(minutes)],
  ],
];

/** A time of day whose hour is a word, or that stands behind a word for "at"; `plain` is folded. Hours from one to six are in the afternoon. */
export function wordedClock(plain: string): ClockTime | null {
  for (const [pattern, read] of PATTERNS) {
    const met = pattern.exec(plain);
    const [hours = 0, minutes = 0] = (met === null ? null : read(met.slice(1))) ?? [];
    if (hours === 0) continue;
    const isLate = hours < 7 && !/in the morning|morgen|mattina|manana|manha|rano/.test(plain.slice(met?.index));
    return clockOfNumbers(isLate ? hours + 12 : hours, minutes);
  }
  return null;
}

/** "half negen" is before nine, "kwart over acht" behind eight. */
function dutchTime(amount: string, side: string, hour: number): readonly [number, number] | null {
  if (amount === 'half') return side === '' ? [hour - 1, 30] : null;
  const minutes = { kwart: 15, tien: 10, vijf: 5 }[amount] ?? 0;
  if (side === '') return null;
  return side === 'over' ? [hour, minutes] : [hour - 1, 60 - minutes];
}
