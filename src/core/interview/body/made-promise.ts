import { smallPattern } from '../../text/small-pattern.ts';
import { PLAIN_WEEK } from '../../time/business-days.ts';
import { isDay } from '../../time/days.ts';
import { readDeadlineWords } from '../../time/deadline-words.ts';
import { findDays } from '../../time/find-days.ts';
import type { Day } from '../../time/types.ts';
import type { PromiseMade } from '../model.ts';
import { spokenDeadline } from '../dates/spoken-deadline.ts';
import type { BodyLine } from './lines.ts';
import type { Receivers } from './promise-receiver.ts';

/** Whom promises can be for, and from when their days count. */
export interface TaskFrame extends Receivers {
  readonly names: readonly string[];
  /** Day from which "by Friday" counts. */
  readonly from: Day | null;
}

/** What was promised, to whom (an index or null), and whether it was done. */
export interface Promised {
  readonly text: string;
  readonly person: number | null;
  readonly isDone: boolean;
  /** Whether nobody else can be meant. */
  readonly isSure: boolean;
}

const DUE = /📅\s*(\d{4}-\d{2}-\d{2})|[[(]?\bdue::?\s*(\d{4}-\d{2}-\d{2})[\])]?|@due\((\d{4}-\d{2}-\d{2})\)/u;
const DONE =
  /✅\s*(\d{4}-\d{2}-\d{2})|[[(]?\bcompletion::?\s*(\d{4}-\d{2}-\d{2})[\])]?|\((?:sent|done|gesendet|erledigt|envoyé|enviado)\s+(?:on\s+)?(\d{4}-\d{2}-\d{2})\)/iu;
const BY = smallPattern(
  '\\b(?:by|until|before|till|bis|avant|antes|voor|entro|até|tegen|tot|vor|today|tomorrow|tonight|heute|morgen)\\b',
);

/** A promise with its days: those marked in its line, else the day that its words name. */
export function promiseOf(
  { text, person, isDone, isSure }: Promised,
  line: Pick<BodyLine, 'text' | 'line'>,
  { from, names }: TaskFrame,
): PromiseMade {
  return {
    text,
    to: person === null ? null : (names[person] ?? null),
    surely: person !== null && isSure,
    due: dayIn(DUE, line.text) ?? dueInWords(text, from),
    done: isDone,
    doneOn: dayIn(DONE, line.text),
    line: line.line,
  };
}

function dayIn(pattern: RegExp, text: string): Day | null {
  const day = pattern
    .exec(text)
    ?.slice(1)
    .find((group) => Boolean(group));
  return day !== undefined && isDay(day) ? day : null;
}

function dueInWords(text: string, from: Day | null): Day | null {
  if (from === null || (!BY.test(text) && findDays(text).length === 0)) return null;
  return readDeadlineWords(text, from, PLAIN_WEEK)?.day ?? spokenDeadline(text, from);
}
