import { describe, expect, it } from 'vitest';
import { planFollowUps } from '../../../src/core/plan/plan-follow-ups.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import type { ClockTime, Day, LocalTime } from '../../../src/core/time/types.ts';
import { interviewOf, notebookOf, personOf } from '../../support/interview.ts';

interface Case {
  readonly home: string;
  readonly date: Day;
  readonly time: ClockTime;
  readonly there: string | null;
  readonly due: LocalTime;
  readonly deadline: LocalTime;
}

const cases: readonly (readonly [string, Case])[] = [
  [
    'an afternoon before the clocks skip an hour: 24 hours are 24 hours',
    {
      home: 'America/Los_Angeles',
      date: '2026-03-07',
      time: '16:00',
      there: null,
      due: '2026-03-08T09:00',
      deadline: '2026-03-08T18:00',
    },
  ],
  [
    'an afternoon before the clocks show an hour twice',
    {
      home: 'America/Los_Angeles',
      date: '2026-10-31',
      time: '16:00',
      there: null,
      due: '2026-11-01T09:00',
      deadline: '2026-11-01T16:00',
    },
  ],
  [
    'a morning in Berlin on the day the clocks change',
    {
      home: 'Europe/Berlin',
      date: '2026-03-29',
      time: '10:00',
      there: null,
      due: '2026-03-29T18:00',
      deadline: '2026-03-30T11:00',
    },
  ],
  [
    'half an hour off the full hour',
    {
      home: 'Asia/Kolkata',
      date: '2026-03-10',
      time: '15:45',
      there: null,
      due: '2026-03-11T09:00',
      deadline: '2026-03-11T16:45',
    },
  ],
  [
    'a late talk at the edge of the calendar',
    {
      home: 'Pacific/Apia',
      date: '2026-12-31',
      time: '22:30',
      there: null,
      due: '2027-01-01T09:00',
      deadline: '2027-01-01T23:30',
    },
  ],
  [
    'a morning in New York is evening in Kolkata, and still a morning talk',
    {
      home: 'Asia/Kolkata',
      date: '2026-03-10',
      time: '10:00',
      there: 'America/New_York',
      due: '2026-03-10T22:30',
      deadline: '2026-03-11T20:30',
    },
  ],
  [
    'an afternoon in Berlin is the same morning in Los Angeles, and is thanked for the next morning there',
    {
      home: 'America/Los_Angeles',
      date: '2026-03-10',
      time: '17:00',
      there: 'Europe/Berlin',
      due: '2026-03-11T09:00',
      deadline: '2026-03-11T10:00',
    },
  ],
];

describe('Thanks are reckoned on the clock of the person', () => {
  it.each(cases)('%s', (_, { home, date, time, there, due, deadline }) => {
    const people = [personOf('Dana Whitfield')];
    const interview = interviewOf({ path: 'Interviews/Acme.md', date, time, zone: there, people });
    const rows = planFollowUps(notebookOf([interview]), { ...defaultSettings, zone: home }, deadline);
    expect(rows.find(({ rule }) => rule === 'thank-you-email')).toMatchObject({ due, deadline, state: 'due' });
  });
});
