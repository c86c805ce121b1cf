import { foldText } from '../../text/fold.ts';
import { romanceDaysInDigits } from './romance-days.ts';

const ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const COUNTED = 'one two three four five six seven eight nine'.split(' ');
const DATE = new RegExp(
  `(?:^|[^a-z])(?:(twenty|thirty)[ -](${ONES.slice(0, 9).join('|')})|(twentieth|thirtieth)|(${ONES.join('|')})) (?:of )?(january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:twenty|two thousand and) (?:(twenty|thirty)(?:[ -](${COUNTED.join('|')}))?))?(?![a-z])`,
);

/** "the ninth of february twenty twenty six" with its numbers as digits; any other text as it is. */
export function daysInDigits(text: string): string {
  const plain = foldText(text);
  const met = plain.length === text.length ? DATE.exec(plain) : null;
  if (met === null) return romanceDaysInDigits(text);
  const [whole, tens, one, round, alone, month = '', decade, year] = met;
  const date = tensOf(tens ?? round) + placeOf(alone ?? one, ONES);
  const years = decade === undefined ? '' : ` ${2000 + tensOf(decade) + placeOf(year, COUNTED)}`;
  const from = met.index + (/^[a-z]/.test(whole) ? 0 : 1);
  return `${text.slice(0, from)}${date} ${month}${years}${text.slice(met.index + whole.length)}`;
}

function tensOf(word = ''): number {
  if (word === '') return 0;
  return word.startsWith('twent') ? 20 : 30;
}

/** One for the first of the words, 0 where there is no word. */
function placeOf(word: string | undefined, words: readonly string[]): number {
  return word === undefined ? 0 : words.indexOf(word) + 1;
}
