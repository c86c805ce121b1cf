import { lazily } from '../interview/lazily.ts';
import type { Interview, NamedDay } from '../interview/model.ts';
import type { Happening, History } from '../log/history.ts';
import type { Clock, TheirWord } from '../rules/shape/case.ts';
import { startOf } from '../rules/shape/waiting.ts';
import { nextBusinessDay } from '../time/business-days.ts';
import { readDeadlineWords } from '../time/deadline-words.ts';
import type { WorkCalendar } from '../time/types.ts';

/**
 * The latest date that they named, or that the writer set for asking again, in the notes or in a logged reply ("2026-11-27 reply from Sam - decision next week",
 * counted from the line's day), with the time until which it holds our calendar back. Null where they named none.
 */
export function readTheirWord(
  interviews: readonly Interview[],
  history: History,
  { calendar }: Clock,
): TheirWord | null {
  const noted = interviews.map(({ decisionBy }) => decisionBy);
  const replied = history.all.map((happening) => repliedDay(happening, calendar));
  const own = new Set(interviews.map(({ followUpOn }) => followUpOn));
  const latest = [...noted, ...replied, ...own].reduce((best, each) => (isLater(each, best) ? each : best), null);
  if (latest === null) return null;
  const { day, words } = latest;
  const isOwn = own.has(latest);
  const heldUntil = startOf(isOwn ? day : nextBusinessDay(day, calendar));
  return lazily<TheirWord>({
    day: () => day,
    words: () => words,
    by: () => latest.by,
    heldUntil: () => heldUntil,
    isOwn: () => isOwn,
  });
}

function repliedDay({ entry }: Happening, calendar: WorkCalendar): NamedDay | null {
  if (entry.verb !== 'reply' || entry.note === null) return null;
  const named = readDeadlineWords(entry.note, entry.day, calendar);
  return named && { day: named.day, words: named.words, by: entry.person };
}

function isLater(each: NamedDay | null, best: NamedDay | null): boolean {
  return each !== null && (best === null || each.day > best.day);
}
