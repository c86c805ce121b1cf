import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../../src/core/plan/agenda.ts';
import { planFollowUps } from '../../../src/core/plan/plan-follow-ups.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import type { LocalTime } from '../../../src/core/time/types.ts';
import { interviewOf, notebookOf, personOf } from '../../support/interview.ts';

const settings = { ...defaultSettings, zone: 'Europe/Berlin' };
const dana = personOf('Dana Whitfield', { email: 'dana@acme.example' });
const luis = personOf('Luis Ortega');
const sam = personOf('Sam Okafor', { part: 'recruiter', interviewed: false, email: 'sam@acme.example' });
const friday = interviewOf({
  path: 'Interviews/Acme.md',
  company: 'Acme',
  role: 'Planner',
  date: '2026-03-13',
  time: '15:45',
  people: [dana, luis, sam],
});

function rowsAt(now: LocalTime, interview = friday) {
  return planFollowUps(notebookOf([interview]), settings, now);
}

describe('The thanks for a talk', () => {
  it('are one row a person, and ask the recruiter for the address that is missing', () => {
    const rows = rowsAt('2026-03-13T18:00').filter(({ rule }) => /thank|find/.test(rule));
    expect(rows.map(({ what, state }) => `${what}: ${state}`)).toEqual([
      'Ask Sam Okafor for the email address of Luis Ortega: open',
      'Thank Sam Okafor for arranging the talk: open',
      'Thank Dana Whitfield by email: open',
      'Thank Luis Ortega by email: open',
      'Ask Sam Okafor for their phone number: waiting',
    ]);
    expect(rows.find(({ what }) => what === 'Thank Luis Ortega by email')?.needs).toContainEqual({
      what: 'email address of Luis Ortega',
      ask: 'Sam Okafor',
    });
  });

  it('of a Friday afternoon are due on Saturday morning and late after 24 hours', () => {
    const [row] = rowsAt('2026-03-13T17:00').filter(({ person }) => person?.name === 'Dana Whitfield');
    expect(row).toMatchObject({
      id: 'thank-you-email~Interviews/Acme~dana-whitfield',
      opens: '2026-03-13T17:45',
      due: '2026-03-14T09:00',
      deadline: '2026-03-14T16:45',
      state: 'waiting',
    });
  });

  it('of a morning are due the same evening', () => {
    const [row] = rowsAt('2026-03-13T13:00', { ...friday, time: '09:30' });
    expect(row).toMatchObject({ rule: 'debrief', due: '2026-03-13T18:00' });
  });

  it('of a talk at an unknown time count from noon, and the row says so', () => {
    const rows = rowsAt('2026-03-13T14:00', { ...friday, time: null });
    const row = rows.find(({ rule }) => rule === 'thank-you-email');
    expect(row).toMatchObject({ due: '2026-03-14T09:00', deadline: '2026-03-14T12:00' });
    expect(row?.why).toContain('gives no time');
  });

  it('stand under Late with the time since when, and leave quietly after a week', () => {
    const late = rowsAt('2026-03-15T10:00').find(({ rule }) => rule === 'thank-you-email');
    expect(late?.stateWords).toBe('late since Sat 14 Mar 16:45 (17 hours late)');
    expect(rowsAt('2026-03-21T09:00').find(({ rule }) => rule === 'thank-you-email')?.state).toBe('lapsed');
  });

  it('are done once the log says so, in any spelling of the name that only one person can have', () => {
    const logged = { ...friday, logLines: ['2026-03-13 sent thank-you-email to Dana Whitfeld'] };
    const agenda = agendaOf(rowsAt('2026-03-14T10:00', logged), notebookOf([logged]), '2026-03-14T10:00');
    const done = agenda.sections.find(({ id }) => id === 'done-lately');
    expect(done?.rows.map(({ what }) => what)).toEqual(['Thank Dana Whitfield by email']);
    expect(agenda.notesToFix).toEqual([]);
  });

  it('may be done when the log names somebody whom nobody knows', () => {
    const logged = { ...friday, logLines: ['2026-03-13 sent thank-you-email to Bob'] };
    const rows = rowsAt('2026-03-14T10:00', logged);
    expect(rows.filter(({ maybeDone }) => maybeDone !== null).map(({ what }) => what)).toEqual([
      'Thank Dana Whitfield by email',
      'Thank Luis Ortega by email',
    ]);
    expect(agendaOf(rows, notebookOf([logged]), '2026-03-14T10:00').notesToFix).toEqual([
      {
        path: 'Interviews/Acme.md',
        where: 'property follow-ups',
        says: 'The log line "2026-03-13 sent thank-you-email to Bob" names Bob, expected somebody of this note or application.',
      },
    ]);
  });
});
