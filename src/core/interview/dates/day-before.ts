import type { Note } from '../../note/types.ts';
import { foldKey } from '../../text/fold.ts';
import { addDays } from '../../time/days.ts';
import { readDay, type ReadDay } from '../../time/read-day.ts';
import type { Day } from '../../time/types.ts';
import { splitSentences } from '../body/sentences.ts';
import { textsOf } from '../fields/values.ts';
import type { Problem } from '../model.ts';
import type { DaySource } from './day-sources.ts';
import { tellsOfToday, tellsOfYesterday, weekdayTold } from './yesterday.ts';

/** A day that was found, and where. */
export interface FoundDay {
  readonly day: ReadDay | null;
  /** The text that the day was read from. */
  readonly written: string;
  readonly problems: readonly (Problem & { readonly where: string })[];
}

/** Properties that say when a note was begun. */
const BEGUN = new Set([
  'created',
  'created on',
  'written',
  'written on',
  'erstellt',
  'geschrieben',
  'cree le',
  'creado',
]);

/** A note that is dated a day later than the talk of which it tells: "I auditioned yesterday, Saturday". */
export function dayBefore(
  read: ReadDay,
  source: DaySource,
  top: readonly DaySource[],
): Pick<FoundDay, 'day' | 'written'> {
  const told = source.line === null || source.isField ? undefined : toldYesterday(top, read.day);
  const earlier = source.line === null || source.isField ? null : earlierWeekday(top, read.day);
  if (earlier !== null) return { day: plainDay(earlier.day), written: earlier.written };
  if (told === undefined || told === source) return { day: read, written: source.text };
  return { day: plainDay(addDays(read.day, -1)), written: told.text };
}

function earlierWeekday(top: readonly DaySource[], day: Day): { readonly day: Day; readonly written: string } | null {
  for (const { text } of top.flatMap((source) => splitSentences(source.text))) {
    const told = weekdayTold(text, day);
    if (told !== null) return { day: told, written: text };
  }
  return null;
}

/** A talk that was "yesterday" in a note that tells on which day it was begun (`created: 2026-11-20`). */
export function dayAfterTalk(note: Note, sources: readonly DaySource[]): FoundDay | null {
  const begun = textsOf(Object.entries(note.properties).find(([key]) => BEGUN.has(foldKey(key)))?.[1])[0];
  const read = begun === undefined ? null : readDay(begun);
  const told = read?.kind === 'day' ? toldYesterday(sources, read.day) : undefined;
  if (told === undefined || read?.kind !== 'day') return null;
  return { day: plainDay(addDays(read.day, -1)), written: told.text, problems: [] };
}

/** The text that says that the talk was on the day before, where none tells of a talk of the day itself. */
function toldYesterday(sources: readonly DaySource[], day: Day): DaySource | undefined {
  const isToday = sources.some(({ text }) => splitSentences(text).some((sentence) => tellsOfToday(sentence.text)));
  const isTold = ({ text }: DaySource): boolean =>
    splitSentences(text).some((sentence) => tellsOfYesterday(sentence.text, day));
  return isToday ? undefined : sources.find(isTold);
}

/** A day without its time. */
export function plainDay(day: Day): ReadDay {
  return { kind: 'day', day, time: null, end: null, zone: null, zones: [] };
}
