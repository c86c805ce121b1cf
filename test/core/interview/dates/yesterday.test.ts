import { describe, expect, it } from 'vitest';
import { tellsOfToday, tellsOfYesterday } from '../../../../src/core/interview/dates/yesterday.ts';

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
    'Eu hier au téléphone Levage Gascon',
    'gestern angerufen worden',
    'gisteren gebeld',
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

describe('A note that was written on the day itself', () => {
  it.each([
    'Today the interview at Acme',
    'had my call this morning',
    'Heute das Gespräch gehabt',
    "aujourd'hui entretien",
    'hoy la entrevista',
    'oggi colloquio',
    'vandaag gesprek',
    'idag intervju',
    'dzis rozmowa',
  ])('says so: "%s"', (text) => {
    expect(tellsOfToday(text)).toBe(true);
  });

  it.each(['Today I slept badly', 'the interview was on Monday', 'hier entretien'])('does not say so: "%s"', (text) => {
    expect(tellsOfToday(text)).toBe(false);
  });
});
