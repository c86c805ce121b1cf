import { WEEKDAYS } from '../../time/words/calendar.ts';
import { findDays } from '../../time/find-days.ts';
import { beginsWithClock } from '../../time/read-clock.ts';
import type { ClockTime } from '../../time/types.ts';
import type { BodyLine } from '../body/lines.ts';
import { splitSentences } from '../body/sentences.ts';
import { foldText, foldWords } from '../../text/fold.ts';
import { beginWords, otherTimes } from '../words/talk-times.ts';
import { withoutOtherTalks } from './other-days.ts';
import { readSpokenClock } from './spoken-clock.ts';

const TOP_LINES = 6;
const SHORT = 9;
const LONG = 24;
const STEP = 6;
const BEGINS = new RegExp(`(?:^|[^a-z])(?:${beginWords.join('|')})(?![a-z])`);
const OTHER = new RegExp(`(?:^|[^a-z])(?:${otherTimes.join('|')})(?![a-z])`);
const CLAUSE = /, (?!\d)|[,;] (?:and|but|so|then|und|et|y|e|en|och) | [-–—] |\(|\)/u;

/**
 * The time of the talk in the first lines of a note whose day stands elsewhere: "2026-01-27, 9:15am", "I was expected at eleven". A time
 * beside a train, a meal or opening hours is none; one in a sentence counts where the sentence tells of the talk, its day or an arrival.
 */
export function timeInTop(lines: readonly BodyLine[]): ClockTime | null {
  const top = lines
    .filter((line) => !['blank', 'task', 'quote', 'row'].includes(line.kind) && !line.comment)
    .slice(0, TOP_LINES);
  for (const line of top) {
    const time = timeInLine(withoutOtherTalks(line.text));
    if (time !== null) return time;
  }
  return null;
}

/** The first time in a line that may be that of the talk, or null. */
export function timeInLine(line: string): ClockTime | null {
  if (isOfTravel(line)) return null;
  for (const { text } of splitSentences(line)) {
    const isTold = tellsOfTalk(text);
    for (const clause of text.split(CLAUSE).flatMap(piecesOf)) {
      const time = isTold || foldWords(clause).length < SHORT ? timeIn(clause, line) : null;
      if (time !== null) return time;
    }
  }
  return null;
}

/** "08:47 train from Reading, late, in at 09:31": a line of a timetable that begins with another time. */
function isOfTravel(line: string): boolean {
  const [first = ''] = foldText(line).split(/[,;]/);
  return beginsWithClock(first) && OTHER.test(first) && !BEGINS.test(first);
}

/** Dictated text has no marks: such a clause is looked at piece by piece, the second half of each being the first of the next. */
function piecesOf(clause: string): readonly string[] {
  const words = clause.split(' ');
  if (words.length <= LONG) return [clause];
  return Array.from({ length: Math.ceil(words.length / STEP) }, (_, at) =>
    words.slice(at * STEP, at * STEP + 2 * STEP).join(' '),
  ).filter(tellsOfTalk);
}

function timeIn(clause: string, line: string): ClockTime | null {
  const folded = foldText(clause);
  const other = OTHER.exec(folded)?.index ?? -1;
  const begins = BEGINS.exec(folded)?.index ?? folded.length;
  return (other !== -1 && other < begins) || isNamed(clause) ? null : readSpokenClock(clause, line);
}

/** "Zoë: linen at half past six": what somebody said. */
function isNamed(clause: string): boolean {
  return /^\p{Lu}\p{Ll}+ ?: \p{L}/u.test(clause) && !BEGINS.test(foldText(clause));
}

function tellsOfTalk(sentence: string): boolean {
  const folded = foldText(sentence);
  return (
    BEGINS.test(folded) ||
    findDays(sentence).length > 0 ||
    foldWords(sentence).some((word) => word.length > 2 && WEEKDAYS.has(word))
  );
}
