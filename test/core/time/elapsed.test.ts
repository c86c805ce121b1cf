import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, instantOf, isZone, localNow, minutesBetween, toZone } from '../../../src/core/time/elapsed.ts';
import { readZone } from '../../../src/core/time/zone-names.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  '+05:45',
];

describe('Elapsed time', () => {
  it('counts 24 hours as 24 hours when the clocks change in between', () => {
    expect(addMinutes('2026-03-28T15:00', 1440, 'Europe/Berlin')).toBe('2026-03-29T16:00');
    expect(addMinutes('2026-10-24T15:00', 1440, 'Europe/Berlin')).toBe('2026-10-25T14:00');
    expect(addMinutes('2026-10-31T15:00', 1440, 'America/Los_Angeles')).toBe('2026-11-01T14:00');
    expect(addMinutes('2026-03-12T15:00', 1440, 'Asia/Kolkata')).toBe('2026-03-13T15:00');
    expect(minutesBetween('2026-03-28T15:00', '2026-03-29T15:00', 'Europe/Berlin')).toBe(1380);
    expect(minutesBetween('2026-03-29T15:00', '2026-03-28T15:00', 'Europe/Berlin')).toBe(-1380);
  });

  it('takes the first of two equal wall times and moves a skipped one forward', () => {
    expect(new Date(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(addMinutes('2026-03-29T02:30', 0, 'Europe/Berlin')).toBe('2026-03-29T03:30');
    expect(addMinutes('2011-12-30T10:00', 0, 'Pacific/Apia')).toBe('2011-12-31T10:00');
  });

  it('shows one moment on the clocks of another zone', () => {
    expect(toZone('2026-03-12T14:00', 'America/New_York', 'Europe/Berlin')).toBe('2026-03-12T19:00');
    expect(toZone('2026-07-01T09:00', 'Asia/Kolkata', 'America/Los_Angeles')).toBe('2026-06-30T20:30');
    expect(toZone('2026-07-01T09:00', '+02:00', 'UTC')).toBe('2026-07-01T07:00');
  });

  it('never depends on the zone of the machine: from wall time to instant and back', () => {
    const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) }).map((ms) => ms - (ms % 60_000));
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        const local = localNow(instant, zone);
        const back = instantOf(local, zone);
        expect(localNow(back, zone)).toBe(local);
        expect(Math.abs(back - instant)).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
});

describe('A zone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Z', 'UTC'],
    ['utc', 'UTC'],
    ['+02:00', '+02:00'],
    ['-0330', '-03:30'],
    ['UTC+2', '+02:00'],
    ['GMT-5', '-05:00'],
    ['PST', 'America/Los_Angeles'],
    ['edt', 'America/New_York'],
    ['CEST', 'Europe/Berlin'],
    ['AEST', 'Australia/Sydney'],
  ])('%s is %s', (text, zone) => {
    expect(readZone(text)).toEqual({ zone });
    expect(isZone(zone)).toBe(true);
  });

  it.each(['BST', 'IST', 'CST', 'MST', 'AST'])('%s may be several, which are named and not guessed', (text) => {
    const reading = readZone(text);
    const zones = reading && 'ambiguous' in reading ? reading.ambiguous : [];
    expect(zones.length).toBeGreaterThan(1);
    expect(zones.every(isZone)).toBe(true);
  });

  it.each(['', 'Nowhere/Town', 'XYZ', '+15:00', '+02:75', 'constructor', 'soon', 'a/b'])('"%s" is none', (text) => {
    expect(readZone(text)).toBeNull();
  });
});
