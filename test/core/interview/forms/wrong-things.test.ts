import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

const head = '---\ntype: interview\ncompany: Quayworks\nrole: porter\ndate: 2026-03-12\n---\n';

describe('Days that are spelled out', () => {
  it.each([
    ['Quinta-feira, doze de março de dois mil e vinte e seis, às dez.'],
    ['jueves doce de marzo de dos mil veintiséis a las diez'],
    ['giovedì dodici marzo duemilaventisei alle dieci'],
  ])('are read in Spanish, Portuguese and Italian: %s', (text) => {
    expect(interviewIn(`---\ninterviewers: Ana Dias\ncompany: Quayworks\n---\n${text}\n`).date).toBe('2026-03-12');
  });

  it.each([
    ['trinta e um de agosto de dois mil e vinte e cinco', '2025-08-31'],
    ['veintidós de septiembre de dos mil veinticinco', '2025-09-22'],
    ['due o tre marzo', null],
  ])('are whole numbers, and a year is wanted: %s', (text, day) => {
    expect(interviewIn(`---\ninterviewers: Ana Dias\ncompany: Quayworks\n---\n${text}\n`).date).toBe(day);
  });

  it('are not the day of their answer, which a dictated note names elsewhere', () => {
    const text =
      'oggi mercoledì otto ottobre colloquio al museo per custode di sala e mi ha ricevuto la responsabile che mi ha chiesto tante cose delle sale e degli allarmi e della radio e poi abbiamo fatto il giro e mi richiama per dirmi se va bene';
    expect(
      interviewIn(`---\ninterviewers: Ana Dias\ncompany: Q\ndate: 2025-10-08\n---\n${text}\n`).decisionBy,
    ).toBeNull();
  });
});

describe('The day of their answer', () => {
  it('is not that of a trial which only follows if they say yes', () => {
    const text = 'She will ring by Wednesday 18 March either way, and if it’s a yes I do a trial on the 28th.';
    expect(interviewIn(head + text).decisionBy?.day).toBe('2026-03-18');
  });

  it('is a spoken day, whole', () => {
    const text = 'They decide by the twenty second of march.';
    expect(interviewIn(head + text).decisionBy?.day).toBe('2026-03-22');
  });
});

describe('A list of people', () => {
  it.each([
    ['Sir Rupert’s agent, a Mr Julian Thripp', ['Julian Thripp']],
    ['one Hamish Ochterlony', ['Hamish Ochterlony']],
  ])('names nobody by whom somebody belongs to: %s', (who, names) => {
    const text = `${head}Interviewers: ${who}\n`;
    expect(namesIn(text)).toEqual(names);
    expect(interviewIn(text).people.map(({ title }) => title)).toEqual([null]);
  });
});

describe('A number of the office', () => {
  it.each(['nr büro oderbrecht 06421 550173', 'the office 0131 496 0772', 'oficina 981 555 0371'])(
    'is nobody’s: %s',
    (line) => {
      expect(interviewIn(`${head}Interviewers: Tess Dunn\n\n${line}\n`).people.map(({ phone }) => phone)).toEqual([
        null,
      ]);
    },
  );
});

describe('A job', () => {
  const without = (body: string) => interviewIn(`---\ninterviewers: Tess Dunn\ndate: 2026-03-12\n---\n${body}\n`);

  it.each([
    'muss noch zum betriebsarzt (sehtest!!), termin kommt per post.',
    'the dresser talk was for the spring rep',
  ])('is not what has to be done, nor a season: %s', (body) => {
    expect(without(body).role).toBeNull();
  });

  it('is with a firm whose name has no kind of talk in front', () => {
    const text = '---\ninterviewers: Tess Dunn\ndate: 2026-03-12\n---\ntess@veluwezoom-lab.example\n';
    expect(interviewIn(text, { path: 'Interviews/Gesprek Tandlab Veluwezoom.md' }).company).toBe('Tandlab Veluwezoom');
  });

  it('is read from the head row of a table of two columns', () => {
    const table = '| Company | Quayworks |\n|---|---|\n| Role | Yard hand |\n| Interviewer | Tess Dunn |\n';
    expect(interviewIn(`# Tess and Lou\n\n${table}`)).toMatchObject({ company: 'Quayworks', role: 'Yard hand' });
  });
});
