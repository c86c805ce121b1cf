import { addDays, weekdayOf } from '../../time/days.ts';
import type { Day } from '../../time/types.ts';
import { WEEKDAYS } from '../../time/words/calendar.ts';
import { foldText } from '../../text/fold.ts';
import { beginWords, todayWords, yesterdayWords } from '../words/talk-times.ts';

const YESTERDAY = new RegExp(`(?:^|[^a-z])(?:${yesterdayWords.join('|')})(?![a-z])[, (]*([a-z]{2,12})?`);
const TODAY = new RegExp(`(?:^|[^a-z])(?:${todayWords.join('|')})(?![a-z])`);
/** A weekday at the beginning, in the past by the words behind it. */
const ON_WEEKDAY = /^(?:on|last|am|letzten|le|el|op) ([a-z]{4,12})(?![a-z])/u;
const WENT =
  /(?:^|[^a-z])(?:(?:i|you|we) (?:went|was|were|saw|met|had|drove|sat)|(?:war|hatte) ich|ging ich|(?:je suis|j'ai|j'etais)|(?:fui|estuve|tuve)|(?:was|had|ging) ik)(?![a-z])/u;
const TALK = new RegExp(`(?:^|[^a-z])(?:${beginWords.join('|')})(?![a-z])`);

/** Whether a text tells of a talk, or of when one was there. Folded. */
export function tellsOfTalk(folded: string): boolean {
  return TALK.test(folded);
}

/** Whether a sentence says that the talk was on the day on which it was written: "today the interview", "vandaag gesprek". */
export function tellsOfToday(text: string): boolean {
  const folded = foldText(text.slice(0, 200));
  return TODAY.test(folded) && tellsOfTalk(folded);
}

/** Whether a sentence says that the talk was on the day before `day`: "auditioned yesterday, Saturday". A weekday beside it must fit. */
export function tellsOfYesterday(text: string, day: Day): boolean {
  const folded = foldText(text.slice(0, 200));
  const met = YESTERDAY.exec(folded);
  if (met === null) return false;
  const weekday = WEEKDAYS.get(met[1] ?? '') ?? null;
  return weekday === null ? tellsOfTalk(folded) : weekday === weekdayOf(addDays(day, -1));
}

/**
 * The day of a weekday that a note tells of in the past: "On Friday you went to see them" in one written on a Sunday. Null where the sentence
 * tells of no talk, of a coming day, or of the day itself.
 */
export function weekdayTold(text: string, day: Day): Day | null {
  const folded = foldText(text.slice(0, 200));
  const weekday = WEEKDAYS.get(ON_WEEKDAY.exec(folded)?.[1] ?? '');
  if (weekday === undefined || weekday === weekdayOf(day) || !WENT.test(folded)) return null;
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}
