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
