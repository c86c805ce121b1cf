import { addDays, mondayOf } from './days.ts';
import { comingWeekday, DEADLINE_PHRASES, type DeadlineFrame } from './deadline-phrases.ts';
import { findDays } from './find-days.ts';
import { plainLetters } from '../text/plain-letters.ts';
import { settleAhead } from './settle-day.ts';
import type { Day, WorkCalendar } from './types.ts';

/** A day that somebody named as the time by which something happens. */
export interface NamedDeadline {
  /** The last day that the words allow. */
  readonly day: Day;
  /** The words as they stand in the text. */
  readonly words: string;
  /** Where they stand in the text (in NFC). */
  readonly at: number;
}

const PATTERNS = DEADLINE_PHRASES.map(({ pattern, read }) => ({
  find: new RegExp(`(^|[^a-z\\d])${pattern}`, 'g'),
  read,
}));
const WEEK_OF = /(?:week of|week commencing|week starting|w\/c)(?: the)? $/;

/**
 * The latest of the days that a text names as a deadline, with its words: "within 10 days", "by Friday", "early next
 * week" (its Tuesday), "a week from Friday", "mid-March", or a written day. Null where it names none.
 *
 * Whoever calls this knows that the text is about a deadline: a property, a line under next steps, a line about the decision.
 */
export function readDeadlineWords(text: string, from: Day, calendar: WorkCalendar): NamedDeadline | null {
  const whole = comingWeekday(text, from);
  if (whole !== null) return { day: whole, words: text.trim(), at: text.length - text.trimStart().length };
  const all = findDeadlineWords(text, { from, calendar });
  return all.reduce<NamedDeadline | null>(
    (latest, one) => (latest === null || one.day > latest.day ? one : latest),
    null,
  );
}

/** Every deadline that a text names, first to last; of wordings that overlap, the one that begins first, then the longer. */
export function findDeadlineWords(text: string, frame: DeadlineFrame): readonly NamedDeadline[] {
  const nfc = text.normalize('NFC');
  const plain = plainLetters(nfc);
  const all = [...writtenDays(nfc, plain, frame.from), ...phrases(nfc, plain, frame)];
  let end = 0;
  return all
    .sort((a, b) => a.at - b.at || b.words.length - a.words.length)
    .filter(({ at, words }) => {
      const free = at >= end;
      if (free) end = at + words.length;
      return free;
    });
}

function writtenDays(text: string, plain: string, from: Day): readonly NamedDeadline[] {
  return findDays(text).flatMap((mention) => {
    const day = settleAhead(mention, from);
    if (day === null) return [];
    const lead = WEEK_OF.exec(plain.slice(Math.max(0, mention.from - 24), mention.from))?.[0].length ?? 0;
    const at = mention.from - lead;
    return [{ day: lead > 0 ? addDays(mondayOf(day), 4) : day, words: text.slice(at, mention.to), at }];
  });
}

function phrases(text: string, plain: string, frame: DeadlineFrame): readonly NamedDeadline[] {
  return PATTERNS.flatMap(({ find, read }) =>
    Array.from(plain.matchAll(find)).flatMap((match) => {
      const [all, lead = '', ...groups] = match;
      const day = read(
        groups.map((group: string | undefined) => group ?? ''),
        frame,
      );
      const at = match.index + lead.length;
      return day === null ? [] : [{ day, words: text.slice(at, match.index + all.length), at }];
    }),
  );
}
