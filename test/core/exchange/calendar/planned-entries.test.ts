import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followUp } from '../samples/follow-up.ts';
import { hostileText } from '../samples/hostile-text.ts';
import { interview } from '../samples/interview.ts';
import { alarmsOf, calendarOf, eventsOf, talksOf } from './calendars.ts';

describe('The calendar file, read by another parser', () => {
  test('holds a follow-up with a deadline at its hour, in UTC, with a reminder an hour before', () => {
    const [event] = eventsOf(calendarOf([followUp()]));
    expect(event?.summary).toBe('Thank Luis Ortega by email (Acme)');
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-03-02T17:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-03-02T17:15:00.000Z');
    expect(alarmsOf(event)).toEqual(['START -PT1H']);
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  test('holds a follow-up without a deadline on its day, with a reminder at nine', () => {
    const [event] = eventsOf(calendarOf([followUp({ due: '2026-03-06T18:00', deadline: null })]));
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-03-06');
    expect(event?.endDate.toString()).toBe('2026-03-07');
    expect(alarmsOf(event)).toEqual(['START PT9H']);
  });

  test('says why, what is missing and where the note is', () => {
    const row = followUp({ needs: [{ what: 'email address of Luis Ortega', ask: 'Sam Okafor' }] });
    expect(eventsOf(calendarOf([row]))[0]?.description.split('\n')).toEqual([
      row.why,
      'Missing: email address of Luis Ortega (ask Sam Okafor)',
      'Interviews/Acme.md',
    ]);
  });

  test.each([
    ['the day before the clocks go forward', '2026-03-28T18:00', '2026-03-28T17:00:00.000Z'],
    ['the day they do', '2026-03-29T18:00', '2026-03-29T16:00:00.000Z'],
    ['an hour that is left out', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['the first of a doubled hour', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['the evening of that day', '2026-10-25T18:00', '2026-10-25T17:00:00.000Z'],
  ] as const)('is right to the hour on %s', (_, due, instant) => {
    const [event] = eventsOf(calendarOf([followUp({ due })]));
    expect(event?.startDate.toJSDate().toISOString()).toBe(instant);
  });

  test('keeps a whole day whole where the clocks change at midnight', () => {
    const row = followUp({ due: '2026-10-18T18:00', deadline: null });
    const [event] = eventsOf(calendarOf([row], '', { now: '2026-03-02T12:00', zone: 'America/Asuncion' }));
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-10-18', '2026-10-19']);
  });

  test('holds coming talks at the hour of their own zone, and those without a time on their day', () => {
    const talks = [
      interview({ path: 'Interviews/A.md', date: '2026-03-09', time: '10:00', zone: 'America/New_York', minutes: 45 }),
      interview({ path: 'Interviews/B.md', date: '2026-03-10', time: null }),
    ];
    const events = eventsOf(talksOf(talks));
    expect(events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual([
      ['2026-03-09T14:00:00Z', '2026-03-09T14:45:00Z'],
      ['2026-03-10', '2026-03-11'],
    ]);
    expect(events[0]?.summary).toBe('Interview: Dispatcher (Acme)');
  });

  test('holds a next step that has a day and a time', () => {
    const step = { text: 'site visit', day: '2026-03-05', time: '10:00' } as const;
    const talk = interview({ date: '2026-03-01', time: '10:00', nextStep: step });
    const [event] = eventsOf(talksOf([talk]));
    expect(event?.summary).toBe('site visit (Acme)');
    expect(event?.startDate.toString()).toBe('2026-03-05T09:00:00Z');
  });

  test('folds at 75 octets and never inside a character', () => {
    const text = calendarOf([followUp({ what: 'Thank 👩🏽‍💻 Đặng Thuỳ Linh, 王小明 and Øyvind Ødegård; '.repeat(9) })]);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\uFFFD|^ ?[\uDC00-\uDFFF]/u);
    }
    expect(eventsOf(text)[0]?.summary).toContain('👩🏽‍💻 Đặng Thuỳ Linh, 王小明 and Øyvind Ødegård; Thank');
  });

  test('is a calendar also when nothing is owed', () => {
    expect(eventsOf(calendarOf([]))).toEqual([]);
  });

  test('gains no property and no event, whatever is written into names, companies and paths', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (what, company, path) => {
        const row = followUp({ id: `thank-you-email~${path}~x`, what, company, interview: path, why: what });
        const events = eventsOf(calendarOf([row]));
        expect(events).toHaveLength(1);
        expect(events[0]?.component.getAllProperties().map(({ name }) => name)).toEqual(
          eventsOf(calendarOf([followUp()]))[0]
            ?.component.getAllProperties()
            .map(({ name }) => name),
        );
      }),
    );
  });
});

const hostile = hostileText('END:VEVENT', 'BEGIN:VALARM', 'ATTENDEE:mailto:spy@x.example', 'STATUS:CANCELLED');
