import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn, reading } from '../vault.ts';

const note = (lines: string, body = ''): string =>
  `---\ninterviewers: [Tess Dunn, Lou Orr]\ncompany: Quayworks\n${lines}\n---\n${body}`;

describe('The day of their answer in words', () => {
  it.each([
    ['no later than the 27th', '2026-03-27'],
    ['before Easter', '2026-04-04'],
    ['vor Ostern', '2026-04-04'],
    ['antes de Semana Santa', '2026-03-28'],
  ])('is a day where it can be one: %s', (words, day) => {
    const { decisionBy, gaps } = interviewIn(note(`date: 2026-03-12\ndecision by: ${words}`));
    expect([decisionBy?.day, gaps]).toEqual([day, []]);
  });

  it('is asked about where no day can be made of it, and not where it is open', () => {
    expect(interviewIn(note('date: 2026-03-12\ndecision by: sometime')).gaps).toEqual([
      'by which day do they answer: "sometime"?',
    ]);
    expect(interviewIn(note('date: 2026-03-12\ndecision by: TBD')).gaps).toEqual([]);
  });
});

describe('A time', () => {
  it.each([
    ['date: 2026-03-12\ntime: 2pm-3pm EST', '14:00', 'America/New_York'],
    ['date: 2026-03-12\ntime: 10-11 EST', '10:00', 'America/New_York'],
    ['date: 2026-03-12 9h-10h (Paris time)', '09:00', 'Europe/Paris'],
    ['date: 2026-03-12\ntime: 9-10 (New York time)', '09:00', 'America/New_York'],
    ['date: 2026-03-12 at 3', '15:00', null],
    ['date: 2026-03-12\ntime: 3-4', null, null],
  ])('is read with its end and its zone: %s', (lines, time, zone) => {
    const read = interviewIn(note(lines));
    expect([read.time, read.zone]).toEqual([time, zone]);
  });
});

describe('A round', () => {
  it('is not what kind of call it was, where the stage tells it', () => {
    const lines = 'date: 2026-03-12\ninterview stage: 2nd round / panel\nkind: video call';
    expect(interviewIn(note(lines))).toMatchObject({ round: '2nd round / panel', format: 'video' });
  });
});

describe('A name', () => {
  const named = (interviewers: string) =>
    interviewIn(`---\ninterviewers: ${interviewers}\ncompany: Quayworks\ndate: 2026-03-12\n---\n`).people;

  it.each([
    ['M. Jean-Luc Roy', ['Jean-Luc Roy', 'Dear M. Roy']],
    ['M. Hervé Quilliou', ['Hervé Quilliou', 'Dear M. Quilliou']],
    ['M. Scott Peck', ['M. Scott Peck', 'Dear M. Scott Peck']],
    ['Ortega y Gasset', ['Ortega y Gasset', 'Dear Ortega y Gasset']],
  ])('is whole, and nobody is greeted by a part that may be none: %s', (text, [name, salutation]) => {
    expect(named(text)).toMatchObject([{ name, salutation }]);
  });

  it('with "y" between two given names is two people', () => {
    expect(named('Ana y Luis').map(({ name }) => name)).toEqual(['Ana', 'Luis']);
  });

  it('of a recruiter who was not there held no talk, also where nobody else is named', () => {
    const text = '---\nrecruiter: Tess Dunn (not there)\ncompany: Quayworks\nrole: cook\ndate: 2026-03-12\n---\n';
    expect(interviewIn(text).people).toMatchObject([{ name: 'Tess Dunn', interviewed: false }]);
  });
});

describe('What the user says in a conversation', () => {
  it('is no topic of the one who asked', () => {
    const text = note(
      'date: 2026-03-12',
      '**Tess:** How do you prune?\n**Robin:** I like trees.\n**Me:** And hedges.\n',
    );
    expect(namesIn(text)).toEqual(['Tess Dunn', 'Lou Orr']);
    const { people } = interviewIn(text);
    expect(people[0]?.topics.map((topic) => topic.text)).toEqual(['How do you prune?']);
    expect(reading(text).fix).toEqual([]);
  });
});
