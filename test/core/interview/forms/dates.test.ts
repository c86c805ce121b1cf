import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const forms: readonly (readonly [form: string, properties: string, day: string, time: string | null])[] = [
  ['an ISO day', 'date: 2026-03-02', '2026-03-02', null],
  ['day, T and time', 'date: 2026-03-02T14:30', '2026-03-02', '14:30'],
  ['day, blank and time', 'date: 2026-03-02 14:30', '2026-03-02', '14:30'],
  ['a zone behind', 'date: 2026-03-02T14:30+02:00', '2026-03-02', '14:30'],
  ['a zone by name', 'date: 2026-03-02 14:30 Europe/Berlin', '2026-03-02', '14:30'],
  ['a link', 'date: "[[2026-03-12]]"', '2026-03-12', null],
  ['a link to a daily note', 'date: "[[Daily/2026-03-12|Thu]]"', '2026-03-12', null],
  ['English words', 'date: 15th March 2026', '2026-03-15', null],
  ['American words', 'date: March 15, 2026 2pm', '2026-03-15', '14:00'],
  ['German numbers', 'date: 31.05.2026', '2026-05-31', null],
  ['slashes that can only be day first', 'date: 31/05/2026', '2026-05-31', null],
  ['slashes that can only be month first', 'date: 05/31/2026', '2026-05-31', null],
  ['slashes settled by a weekday', 'date: Fri 05/06/2026', '2026-06-05', null],
  ['a time of its own', 'date: 2026-03-02\ntime: 14:00', '2026-03-02', '14:00'],
  ['a start', 'date: 2026-03-02\nstart: "9:15"', '2026-03-02', '09:15'],
  ['a span', 'date: 2026-03-02\ntime: 14:00 – 15:30', '2026-03-02', '14:00'],
  ['Dutch', 'datum: 2 maart 2026\nuur: 17u30', '2026-03-02', '17:30'],
  ['French', 'date entretien: 2 mars 2026', '2026-03-02', null],
  ['Spanish', 'fecha: 2 de marzo de 2026\nhora: "12:30"', '2026-03-02', '12:30'],
];

const people = 'interviewers: Dana Whitfield\n';

describe('The day and time of a talk', () => {
  it.each(forms)('is read from %s', (...[, properties, date, time]) => {
    expect(interviewIn(`---\n${people}${properties}\n---\n`)).toMatchObject({ date, time });
  });

  it.each([
    ['a file name that begins with a day', 'Interviews/2026-03-02 Acme.md'],
    ['a file name that holds a stamp', 'Interviews/202603021400 Acme.md'],
  ])('is read from %s', (_, path) => {
    expect(interviewIn(`---\n${people}---\n`, { path }).date).toBe('2026-03-02');
  });

  it.each(['created: 2026-03-02', 'updated: 2026-03-02', 'modified: 2026-03-02', 'applied: 2026-03-02'])(
    'is never %s',
    (property) => {
      expect(interviewIn(`---\n${people}${property}\n---\n`).date).toBeNull();
    },
  );

  it.each(['05/06/2026', 'Monday'])('is asked about where %s could be any', (date) => {
    const { date: read, gaps } = interviewIn(`---\n${people}date: ${date}\n---\n`);
    expect(read).toBeNull();
    expect(gaps).toContain('on which day was it?');
  });

  it('asks which zone an abbreviation means', () => {
    const { zone, gaps } = interviewIn(`---\n${people}date: 2026-03-02 14:00\ntimezone: IST\n---\n`);
    expect(zone).toBeNull();
    expect(gaps.join()).toContain('IST');
  });

  it.each([
    ['end: "15:45"', 105],
    ['duration: 45 min', 45],
    ['duration: 1.5 h', 90],
  ])('lasts as long as %s says', (property, minutes) => {
    expect(interviewIn(`---\n${people}date: 2026-03-02\ntime: "14:00"\n${property}\n---\n`).minutes).toBe(minutes);
  });
});
