import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const met = (properties: string, body = ''): string =>
  `---\ninterviewers: Tess Dunn\ncompany: Quayworks\n${properties}\n---\n${body}\n`;

describe('A date that may be two days', () => {
  it.each([
    ['a letter', 'date: 04/05/2026', 'Tess wrote on 2026-03-17.'],
    ['a call later, both days being Thursdays', 'date: 12/03/2026 (Thursday)', 'Tess rang me on 2026-03-17.'],
    ['a line that tells of the talk', 'date: 04/05/2026', 'The interview was on 2026-03-12.'],
    ['a day without its year', 'date: soon', 'Wed 15 April, ten of them.'],
  ])('is asked about, not replaced by the day of %s', (_, date, body) => {
    const { date: read, gaps } = interviewIn(met(date, body), { today: '2026-04-20' });
    expect(read).toBeNull();
    expect(gaps).toContain('on which day was it?');
  });

  it.each([
    ['the file name, where that is one of the two', 'date: 04/05/2026', '2026-05-04 Quayworks', '2026-05-04'],
    ['a property that is called like a talk', 'date: 04/05/2026\ncall date: 2026-05-04', 'Quayworks', '2026-05-04'],
  ])('is settled by %s', (...[, properties, name, date]) => {
    expect(interviewIn(met(properties), { path: `Interviews/${name}.md` }).date).toBe(date);
  });
});

describe('A note whose properties name no day', () => {
  it.each([
    ['Last updated: 2026-03-15\nModified: 2026-03-16\nApplied: 2026-01-04'],
    ['created 2026-03-01, last changed 2026-03-09'],
    ['Posted 2026-02-01, deadline 2026-02-20. Uploaded CV 2026-02-11.'],
    ['Tess’s birthday is 2026-03-02. Contract starts 2026-05-01.'],
    ['2026-03-01 applied'],
    ['Einladung am 12.03.2026, Vertragsbeginn 01.05.2026'],
    ['Last week was loud. They rang 2026-03-01, then 2026-03-12.'],
    ['Interview on 2026-03-05 or interview on 2026-03-12.'],
  ])('takes none that is of something else: %s', (body) => {
    const { date, gaps } = interviewIn(met('', body));
    expect(date).toBeNull();
    expect(gaps).toContain('on which day was it?');
  });

  it.each([
    ['Got the invite 2026-03-01. Talk was on the 12th of March 2026 at ten.', '2026-03-12', '10:00'],
    ['They wrote on 2026-03-01. Interview: 2026-03-12 at 10:15.', '2026-03-12', '10:15'],
    ['First contact 3 March 2026, call 5 March 2026, talk 12 March 2026.', '2026-03-12', null],
    ['12 March 2026, ten of them. They began on 1 May 2019.', '2026-03-12', null],
    ['Invited to interview on 2026-03-12.', '2026-03-12', null],
    ['Einladung zum Gespräch am 12.03.2026', '2026-03-12', null],
    ['We met on 2026-03-12.', '2026-03-12', null],
  ])('takes the one of the talk: %s', (body, date, time) => {
    expect(interviewIn(met('', body))).toMatchObject({ date, time });
  });
});

describe('A time with its offset', () => {
  it.each([
    ['2026-07-12T08:30:00Z', 'Europe/Berlin', '2026-07-12', '10:30'],
    ['2026-07-12T08:30:00+02:00', 'Europe/London', '2026-07-12', '07:30'],
    ['2026-07-12T23:30:00Z', 'Europe/Berlin', '2026-07-13', '01:30'],
    ['2026-07-12T08:30', 'Europe/Berlin', '2026-07-12', '08:30'],
    ['2026-07-12T08:30:00+02:00', 'Europe/Berlin', '2026-07-12', '08:30'],
  ])('is told in the zone that the note names: %s in %s', (...[written, zone, date, time]) => {
    expect(interviewIn(met(`date: ${written}\ntimezone: ${zone}`))).toMatchObject({ date, time, zone });
  });

  it('keeps the length of a talk', () => {
    const properties = 'date: 2026-07-12T08:30:00Z\nend: "11:15"\ntimezone: Europe/Berlin';
    expect(interviewIn(met(properties)).minutes).toBe(45);
  });
});

describe('The day of their answer', () => {
  it.each([
    ['Asked what I do when the belt jams.', null],
    ['Tess said: let me know what I do with the keys.', null],
    ['They decide how I sat.', null],
    ['If I do not hear when, I ring on Wed.', null],
    ['If I hear nothing I will call them on Wednesday.', null],
    ['Bescheid bis Do.', '2026-03-19'],
    ['antwoord tegen vr', '2026-03-13'],
    ['I hear by Friday, then I ring Tess on Wednesday.', '2026-03-13'],
    ['They ring on Wednesday.', '2026-03-18'],
    ['They said they will call by Tuesday.', '2026-03-17'],
  ])('is what they said: %s', (body, day) => {
    expect(interviewIn(met('date: 2026-03-12', body)).decisionBy?.day ?? null).toBe(day);
  });
});

describe('A time of day without am or pm', () => {
  it.each([
    ['time: 2 o’clock', '14:00'],
    ["time: 4 o'clock", '16:00'],
    ["time: 10 o'clock", '10:00'],
    ["time: 4 o'clock in the morning", '04:00'],
    ['time: 2:30', '14:30'],
    ['time: "02:30"', '02:30'],
    ['time: 14:00', '14:00'],
    ['time: 2 am', '02:00'],
  ])('is one at which people are interviewed: %s', (property, time) => {
    expect(interviewIn(met(`date: 2026-03-12\n${property}`)).time).toBe(time);
  });
});
