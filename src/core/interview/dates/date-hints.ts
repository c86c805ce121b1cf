import type { Note } from '../../note/types.ts';
import { findDays, findDaysAlone } from '../../time/find-days.ts';
import type { DayHints } from '../../time/settle-day.ts';
import { settleDay } from '../../time/settle-day.ts';
import type { Day } from '../../time/types.ts';
import type { BodyLine } from '../body/lines.ts';
import { textsOf } from '../fields/values.ts';
import { baseName } from '../people/name-links.ts';

/** What else the note says about its day: a weekday in its lines, and a day with a year to be near to. */
export function hintsOf(note: Note, lines: readonly BodyLine[], today: Day | null): DayHints {
  return { near: nearOf(note) ?? today, order: orderOf(note, lines) };
}

/** The day of the file name, of `created` or of the note's other properties, when it has its year. */
function nearOf(note: Note): Day | null {
  const texts = [baseName(note.path), ...Object.values(note.properties).flatMap((value) => textsOf(value))];
  for (const text of texts) {
    for (const mention of findDaysAlone(text.slice(0, 200))) {
      const settled = mention.readings.every((reading) => reading.year !== null) ? settleDay(mention) : null;
      if (settled?.kind === 'day') return settled.day;
    }
  }
  return null;
}

/** How this person writes numbers: the first written day that can be read in one way only. */
function orderOf(note: Note, lines: readonly BodyLine[]): 'day-first' | 'month-first' | null {
  const texts = [
    ...Object.values(note.properties).flatMap((value) => textsOf(value)),
    ...lines.slice(0, 200).map((line) => line.text),
  ];
  for (const text of texts) {
    for (const mention of findDays(text.slice(0, 400))) {
      const order = onlyOrder(mention);
      if (order !== null) return order;
    }
  }
  return null;
}

function onlyOrder(mention: ReturnType<typeof findDays>[number]): 'day-first' | 'month-first' | null {
  const isNumbers = mention.readings.length > 1 || (mention.readings[0]?.month ?? 0) > 0;
  if (!isNumbers || settleDay(mention).kind !== 'day') return null;
  const possible = mention.readings.filter((reading) => settleDay({ ...mention, readings: [reading] }).kind === 'day');
  const [only] = possible;
  return possible.length === 1 && mention.readings.length > 1 && only && only.order !== 'year-first'
    ? only.order
    : null;
}
