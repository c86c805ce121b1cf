import { describe, expect, it } from 'vitest';
import { tellsOfYesterday } from '../../../../src/core/interview/dates/yesterday.ts';

/** A Tuesday. */
const WRITTEN = '2026-03-03';

describe('A note that was written the day after', () => {
  it.each([
    'I auditioned yesterday, Monday, at the Rep',
    'yesterday (Monday) with Dana',
    'Gestern, Montag: Probe',
    'hier lundi',
    'Interview yesterday with Dana',
    'had my call yesterday',
  ])('says so: "%s"', (text) => {
    expect(tellsOfYesterday(text, WRITTEN)).toBe(true);
  });

  it.each([
    'yesterday, Sunday, I met Dana',
    'yesterday, Tuesday',
    'yesterday I slept badly',
    'Interview with Dana on Monday',
    'the day before: Monday',
  ])('does not say so: "%s"', (text) => {
    expect(tellsOfYesterday(text, WRITTEN)).toBe(false);
  });
});
