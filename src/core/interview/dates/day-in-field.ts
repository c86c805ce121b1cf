import type { Day } from '../../time/types.ts';
import { readDay } from '../../time/read-day.ts';
import type { Fields } from '../fields/fields.ts';
import { textOf } from '../fields/values.ts';

/** The day that a property writes, a day without its year being the one nearest to `near`; null where it writes none. */
export function dayInField(fields: Fields, meaning: 'outcome date' | 'keep in touch', near: Day | null): Day | null {
  const text = textOf(fields.first(meaning)?.value);
  const read = text === null ? null : readDay(text, { near });
  return read?.kind === 'day' ? read.day : null;
}
