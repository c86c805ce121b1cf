import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_WEEK } from '../../../src/core/time/business-days.ts';
import { isDay } from '../../../src/core/time/days.ts';
import { findDeadlineWords, readDeadlineWords } from '../../../src/core/time/deadline-words.ts';
import { dueOn, eveningAfter, isMorning, morningAfter, noonOf } from '../../../src/core/time/deadlines.ts';

// Thursday 19 November 2026
const FROM = '2026-11-19';

describe('A named deadline', () => {
  it.each([
    ['within 10 days', '2026-11-29', 'within 10 days'],
    ['Decision: within ten working days, per Mr Stroud.', '2026-12-03', 'within ten working days'],
    ['10 business days', '2026-12-03', '10 business days'],
    ['They decide by Friday.', '2026-11-20', 'by Friday'],
    ['by Thursday', '2026-11-26', 'by Thursday'],
    ['Friday', '2026-11-20', 'Friday'],
    ['by end of day Friday', '2026-11-20', 'by end of day Friday'],
    ['early next week', '2026-11-24', 'early next week'],
    ['mid next week', '2026-11-25', 'mid next week'],
    ['end of next week', '2026-11-27', 'end of next week'],
    ['by the end of the week', '2026-11-20', 'end of the week'],
    ['some time next week', '2026-11-27', 'next week'],
    ['later this week', '2026-11-20', 'this week'],
    ['in two weeks', '2026-12-03', 'in two weeks'],
    ["in two weeks' time", '2026-12-03', 'in two weeks'],
    ['in 2–3 weeks', '2026-12-10', 'in 2–3 weeks'],
    ['in two to three weeks', '2026-12-10', 'in two to three weeks'],
    ['in a couple of weeks', '2026-12-03', 'in a couple of weeks'],
    ['in the next few days', '2026-11-22', 'in the next few days'],
    ['in a week or two', '2026-12-03', 'in a week or two'],
    ['in a fortnight', '2026-12-03', 'in a fortnight'],
    ['within 48 hours', '2026-11-21', 'within 48 hours'],
    ['in a month', '2026-12-19', 'in a month'],
    ['next Wednesday', '2026-11-25', 'next Wednesday'],
    ['a week from Friday', '2026-11-27', 'a week from Friday'],
    ['Friday week', '2026-11-27', 'Friday week'],
    ['by Friday week', '2026-11-27', 'by Friday week'],
    ['by weds 25th', '2026-11-25', 'by weds 25th'],
    ['by Friday 4th', '2026-12-04', 'by Friday 4th'],
    ['answer by Friday the 11th', '2026-12-11', 'by Friday the 11th'],
    ['bis Freitag, den 4.', '2026-12-04', 'bis Freitag, den 4.'],
    ['on Friday 15 January', '2027-01-15', '15 January'],
    ['that would be the 23rd', '2026-11-23', 'that would be the 23rd'],
    ['two weeks from Monday', '2026-12-07', 'two weeks from Monday'],
    ['mid-March', '2027-03-15', 'mid-March'],
    ['early in December', '2026-12-10', 'early in December'],
    ['late November', '2026-11-30', 'late November'],
    ['by the end of the month', '2026-11-30', 'end of the month'],
    ['end of next month', '2026-12-31', 'end of next month'],
    ['next month', '2026-12-31', 'next month'],
    ['tomorrow', '2026-11-20', 'tomorrow'],
    ['the day after tomorrow', '2026-11-21', 'the day after tomorrow'],
    ['by EOD', '2026-11-19', 'by EOD'],
    ['by the 23rd', '2026-11-23', 'by the 23rd'],
    ['by the 3rd', '2026-12-03', 'by the 3rd'],
    ['before 1 December', '2026-12-01', '1 December'],
    ['they said March 2nd', '2027-03-02', 'March 2nd'],
    ['2026-12-04', '2026-12-04', '2026-12-04'],
    ['am 4. Dezember', '2026-12-04', '4. Dezember'],
    ['the week of 7 December', '2026-12-11', 'week of 7 December'],
  ])('"%s", said on Thursday 19 November 2026, is %s', (text, day, words) => {
    const found = readDeadlineWords(text, FROM, PLAIN_WEEK);
    expect(found?.day).toBe(day);
    expect(found?.words).toBe(words);
    expect(text.slice(found?.at).startsWith(words)).toBe(true);
  });

  it.each([
    '',
    'soon',
    'they will be in touch',
    'Round 3 may be next',
    'she works Fridays from home',
    'in Berlin',
    'asap',
    '05/06/2026',
  ])('is not found in "%s"', (text) => {
    expect(readDeadlineWords(text, FROM, PLAIN_WEEK)).toBeNull();
  });

  it('is the latest of several, all of which can be had in order', () => {
    const text = 'HR calls tomorrow, the panel meets next Wednesday, an answer by 4 December.';
    expect(findDeadlineWords(text, { from: FROM, calendar: PLAIN_WEEK }).map(({ day, words }) => [day, words])).toEqual(
      [
        ['2026-11-20', 'tomorrow'],
        ['2026-11-25', 'next Wednesday'],
        ['2026-12-04', '4 December'],
      ],
    );
    expect(readDeadlineWords(text, FROM, PLAIN_WEEK)?.day).toBe('2026-12-04');
  });

  it('skips the days off of the calendar when it counts business days', () => {
    const calendar = { workdays: [1, 2, 3, 4, 5], daysOff: ['2026-11-26', '2026-11-27'] } as const;
    expect(readDeadlineWords('in 5 business days', FROM, calendar)?.day).toBe('2026-11-30');
  });
});

describe('Any text about a deadline', () => {
  const words = fc.constantFrom(
    'by ',
    'in ',
    'next ',
    'week ',
    'Friday ',
    '2',
    '-',
    ' or ',
    'a ',
    'end of ',
    'mid-',
    'March ',
    '05/06/2026 ',
    '12. ',
    'ä',
    '\n',
  );

  it('is read without an error, the same composed and decomposed, and every deadline stands in it', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const found = findDeadlineWords(text, { from: FROM, calendar: PLAIN_WEEK });
        expect(findDeadlineWords(text.normalize('NFD'), { from: FROM, calendar: PLAIN_WEEK })).toEqual(found);
        for (const { at, words: named, day } of found) {
          expect(text.slice(at, at + named.length)).toBe(named);
          expect(isDay(day)).toBe(true);
        }
      }),
    );
  });

  it.each(['in ', 'by the ', '12 ', 'end of ', 'a couple of ', '1-', 'Friday '])(
    'is read quickly when it is long: %j',
    (piece) => {
      const start = performance.now();
      findDeadlineWords(piece.repeat(200_000 / piece.length), { from: FROM, calendar: PLAIN_WEEK });
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});

describe('Due times', () => {
  it('a morning starts before 12:00, and an unknown time is no morning', () => {
    expect([isMorning('11:59'), isMorning('12:00'), isMorning(null)]).toEqual([true, false, false]);
  });

  it('the evening is 18:00, or two hours after a late end', () => {
    expect(eveningAfter('2026-11-19T11:00', 'UTC')).toBe('2026-11-19T18:00');
    expect(eveningAfter('2026-11-19T17:30', 'UTC')).toBe('2026-11-19T19:30');
    expect(eveningAfter('2026-11-19T23:30', 'UTC')).toBe('2026-11-20T01:30');
  });

  it('the next morning is the first 09:00 after the end', () => {
    expect(morningAfter('2026-11-19T15:00')).toBe('2026-11-20T09:00');
    expect(morningAfter('2026-11-19T08:59')).toBe('2026-11-19T09:00');
    expect(morningAfter('2026-11-19T09:00')).toBe('2026-11-20T09:00');
  });

  it('day rules are due 18:00 and outcomes count from 12:00', () => {
    expect(dueOn(FROM)).toBe('2026-11-19T18:00');
    expect(noonOf(FROM)).toBe('2026-11-19T12:00');
  });
});
