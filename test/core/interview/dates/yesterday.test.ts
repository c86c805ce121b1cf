import { describe, expect, it } from 'vitest';
import { tellsOfToday, tellsOfYesterday, weekdayTold } from '../../../../src/core/interview/dates/yesterday.ts';

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

describe('A weekday that is told of in the past', () => {
  it.each([
    ['On Friday, at a quarter past three, you went to see Petal & Thorn', '2026-02-27'],
    ['On Monday I was at Acme', '2026-03-02'],
    ['On Wednesday we met Dana', '2026-02-25'],
    ['Am Freitag war ich bei Acme', '2026-02-27'],
    ['Op vrijdag was ik bij Acme', '2026-02-27'],
  ])('is the last one before the note: "%s"', (text, day) => {
    expect(weekdayTold(text, WRITTEN)).toBe(day);
  });

  it.each([
    'On Friday they will ring me',
    'On Tuesday I was at Acme',
    'they ring on Friday',
    'On Friday there is a second talk',
    'On time I was not',
  ])('is not told: "%s"', (text) => {
    expect(weekdayTold(text, WRITTEN)).toBeNull();
  });
});
