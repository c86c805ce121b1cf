import { describe, expect, it } from 'vitest';
import { talkTimes } from '../../../src/core/interview/talk-times.ts';

const talk = { date: '2026-03-10', time: '10:00', minutes: 45, zone: null } as const;

describe('When a talk began and ended, on the clock of the person', () => {
  it('is its time, and its length later', () => {
    expect(talkTimes(talk, 'Europe/Berlin')).toEqual({
      start: '2026-03-10T10:00',
      end: '2026-03-10T10:45',
      morning: true,
      timeKnown: true,
    });
  });

  it('is reckoned from the zone of the interviewers, whose morning it may be', () => {
    const there = { ...talk, time: '09:30', zone: 'America/New_York' } as const;
    expect(talkTimes(there, 'Europe/Berlin')).toMatchObject({ start: '2026-03-10T14:30', morning: true });
    expect(talkTimes({ ...talk, time: '15:00', zone: 'Asia/Tokyo' }, 'Europe/Berlin')).toMatchObject({
      start: '2026-03-10T07:00',
      morning: false,
    });
  });

  it('is the hour before noon where the note gives no time, and counts as an afternoon', () => {
    expect(talkTimes({ ...talk, time: null }, 'Europe/Berlin')).toEqual({
      start: '2026-03-10T11:00',
      end: '2026-03-10T12:00',
      morning: false,
      timeKnown: false,
    });
  });

  it('is unknown without a day', () => {
    expect(talkTimes({ ...talk, date: null }, 'Europe/Berlin')).toBeNull();
  });

  it('is reckoned anew for another zone, and once for the same', () => {
    const there = { ...talk, zone: 'Europe/London' } as const;
    const berlin = talkTimes(there, 'Europe/Berlin');
    expect(talkTimes(there, 'Europe/Berlin')).toBe(berlin);
    expect([berlin?.start, talkTimes(there, 'Europe/London')?.start]).toEqual(['2026-03-10T11:00', '2026-03-10T10:00']);
  });
});
