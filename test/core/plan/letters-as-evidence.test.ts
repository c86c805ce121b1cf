import { describe, expect, it } from 'vitest';
import type { LetterNote } from '../../../src/core/interview/model.ts';
import { agendaOf } from '../../../src/core/plan/agenda.ts';
import { planFollowUps } from '../../../src/core/plan/plan-follow-ups.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { interviewOf, letterNoteOf, notebookOf, personOf } from '../../support/interview.ts';

const settings = { ...defaultSettings, zone: 'Europe/Berlin' };
const NOW = '2026-03-24T09:00';
const interview = interviewOf({
  path: 'Interviews/Acme.md',
  company: 'Acme',
  date: '2026-03-03',
  time: '10:00',
  people: [personOf('Dana Whitfield', { email: 'dana@acme.example' })],
  logLines: ['2026-03-10 called status-call to Dana Whitfield'],
});

function letter(said: Partial<LetterNote>): LetterNote {
  return letterNoteOf('Dana Whitfield', { path: 'Follow-ups/Dana.md', interview: interview.path, ...said });
}

function rowsWith(letters: readonly LetterNote[], logLines = interview.logLines) {
  return planFollowUps(notebookOf([{ ...interview, logLines }], letters), settings, NOW);
}

describe('A letter note', () => {
  it('that was sent is as good as a log line; a draft is not', () => {
    const stateWith = (said: Partial<LetterNote>) =>
      rowsWith([letter(said)]).find(({ rule }) => rule === 'thank-you-email')?.state;
    expect(stateWith({ status: 'sent', sent: '2026-03-03' })).toBe('done');
    expect(stateWith({ status: 'draft' })).toBe('lapsed');
  });

  it('and the log line of the same day tell of one event, also in a series', () => {
    const sent = letter({ rule: 'check-in', status: 'sent', sent: '2026-03-17' });
    const line = '2026-03-17 sent check-in to Dana Whitfield';
    const both = rowsWith([sent], [...interview.logLines, line]).filter(({ rule }) => rule === 'check-in');
    expect(both.map(({ number, state }) => [number, state])).toEqual([
      [1, 'done'],
      [2, 'due'],
    ]);
    expect(rowsWith([sent]).filter(({ rule }) => rule === 'check-in')).toHaveLength(2);
  });

  it('is shown with its row; of two, the second', () => {
    const drafts = [letter({ rule: 'check-in', path: 'F/Dana 2.md' }), letter({ rule: 'check-in', path: 'F/Dana.md' })];
    expect(rowsWith(drafts).find(({ rule }) => rule === 'check-in')?.draft).toBe('F/Dana 2.md');
  });
});

describe('A log line that needs a hand', () => {
  it.each([
    ['2026-03-10 emailed Dana', 'Cannot read the log line "2026-03-10 emailed Dana": it says "emailed" where a verb'],
    [
      '2026-03-10 sent cake to Dana Whitfield',
      'names the rule cake, expected one of debrief, who-was-there, find-contact',
    ],
    ['2027-03-10 sent linkedin to Dana Whitfield', 'lies ahead: it counts only from 2027-03-10'],
  ])('is shown under notes to fix: %s', (line, says) => {
    const notebook = notebookOf([{ ...interview, logLines: [line] }]);
    const { notesToFix } = agendaOf(planFollowUps(notebook, settings, NOW), notebook, NOW);
    expect(notesToFix.map((fix) => `${fix.path}: ${fix.says}`).join()).toContain(says);
  });

  it('counts once when two devices wrote it twice', () => {
    const line = '2026-03-17 sent check-in to Dana Whitfield';
    const rows = rowsWith([], [...interview.logLines, line, `${line} `]);
    expect(rows.filter(({ rule }) => rule === 'check-in').map(({ number }) => number)).toEqual([1, 2]);
  });

  it('that names nobody among several makes their rows doubtful, and asks', () => {
    const people = [personOf('Dana Whitfield'), personOf('Luis Ortega')];
    const notebook = notebookOf([{ ...interview, people, logLines: ['2026-03-03 sent handwritten-note'] }]);
    const rows = planFollowUps(notebook, settings, '2026-03-04T09:00');
    const doubtful = rows.filter(({ maybeDone }) => maybeDone !== null);
    expect(doubtful.map(({ what }) => what)).toHaveLength(2);
    expect(agendaOf(rows, notebook, '2026-03-04T09:00').notesToFix.map(({ says }) => says)).toEqual([
      'The log line "2026-03-03 sent handwritten-note" says not whom it is about, expected "to" and a name.',
    ]);
  });
});
