import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublishedEntry } from '../../../../src/core/exchange/calendar/entry.ts';
import { readCalendar } from '../../../../src/core/exchange/calendar/read-calendar.ts';
import { writeCalendar } from '../../../../src/core/exchange/calendar/write-calendar.ts';
import type { LocalTime } from '../../../../src/core/time/types.ts';
import { hostileText } from '../samples/hostile-text.ts';

test('Every entry that can be written to the calendar file is read back alike', () => {
  fc.assert(
    fc.property(fc.uniqueArray(publishedEntry, { selector: ({ uid }) => uid, maxLength: 5 }), (entries) => {
      expect([...(readCalendar(writeCalendar(entries))?.values() ?? [])]).toEqual(entries);
    }),
  );
});

const hostile = hostileText('END:VEVENT', 'BEGIN:VALARM', 'STATUS:CANCELLED');

const minute = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16) as LocalTime);

const publishedEntry: fc.Arbitrary<PublishedEntry> = fc
  .record({
    uid: fc.stringMatching(/^[0-9a-f]{16}@interview-follow-up$/),
    kind: fc.constantFrom('follow-up', 'interview'),
    summary: hostile.map((text) => plain(text).replace(/\s+/g, ' ').trim()),
    description: hostile.map((text) => plain(text).trim()),
    start: minute,
    end: minute,
    reminder: fc.option(fc.integer({ min: -10_000, max: 10_000 })),
    cancelled: fc.boolean(),
    sequence: fc.nat(),
    stamp: minute,
  })
  .map((entry) => (entry.end < entry.start ? { ...entry, start: entry.end, end: entry.start } : entry));

function plain(text: string): string {
  return text.replace(/\p{Surrogate}|(?!\n)[\p{Cc}\u2028\u2029]/gu, '');
}
