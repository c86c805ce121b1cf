import { describe, expect, it } from 'vitest';
import { writeLogLine } from '../../../src/core/log/write-log-line.ts';
import type { FollowUp } from '../../../src/core/plan/follow-up.ts';
import { type Deed, entryForDeed, entryForEvent } from '../../../src/core/plan/log-entry-for.ts';
import { planFollowUps } from '../../../src/core/plan/plan-follow-ups.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import type { LocalTime } from '../../../src/core/time/types.ts';
import { interviewOf, notebookOf, personOf } from '../../support/interview.ts';

const settings = { ...defaultSettings, zone: 'Europe/Berlin' };
const interview = interviewOf({
  path: 'Interviews/Acme.md',
  company: 'Acme',
  date: '2026-03-10',
  time: '10:00',
  format: 'on-site',
  people: [
    personOf('Dana Whitfield', { email: 'dana@acme.example' }),
    personOf('Luis Ortega'),
    personOf('Sam Okafor', { part: 'recruiter', interviewed: false, email: 'sam@acme.example' }),
  ],
  promises: [
    { text: 'send Dana the plan', to: 'Dana Whitfield', surely: true, due: null, done: false, doneOn: null, line: 20 },
  ],
  debrief: [{ topic: 'to-learn', heading: 'To learn', lines: [{ text: '- SQL', line: 30 }] }],
});

function planOf(logLines: readonly string[], now: LocalTime) {
  return planFollowUps(notebookOf([{ ...interview, logLines }]), settings, now);
}

function lineFor(row: FollowUp, deed: Deed, note?: string): string {
  return writeLogLine(entryForDeed(row, deed, { day: '2026-03-20', ...(note === undefined ? {} : { note }) }));
}

const now = '2026-03-20T09:00';
const rows = planOf([], now).filter(({ state }) => state !== 'lapsed');

describe('What a person does to a row is logged so that the plan takes it for that very row', () => {
  it.each(rows)('$id: done, and open again', (row) => {
    const line = lineFor(row, { do: 'done' });
    const done = planOf([line], now);
    expect(done.find(({ id }) => id === row.id)?.state).toBe('done');
    expect(done.filter(({ state }) => state === 'done')).toHaveLength(1);
    const reopened = planOf([line, lineFor(row, { do: 'reopened' })], now);
    expect(reopened.find(({ id }) => id === row.id)).toMatchObject({ state: row.state, due: row.due });
  });

  it.each(rows)('$id: skipped with a reason', (row) => {
    const skipped = planOf([lineFor(row, { do: 'skipped' }, 'not needed')], now);
    expect(skipped.find(({ id }) => id === row.id)?.stateWords).toContain('not needed');
  });

  it.each(rows)('$id: snoozed', (row) => {
    const snoozed = planOf([lineFor(row, { do: 'snoozed', until: '2026-03-24' })], now);
    expect(snoozed.find(({ id }) => id === row.id)).toMatchObject({ state: 'snoozed' });
    expect(snoozed.filter(({ state }) => state === 'snoozed')).toHaveLength(1);
  });

  it('says how it was done', () => {
    const verbs = new Map(rows.map((row) => [row.channel, lineFor(row, { do: 'done' }).split(' ')[1]]));
    expect(Object.fromEntries(verbs)).toEqual({
      email: 'sent',
      phone: 'called',
      post: 'posted',
      linkedin: 'sent',
      self: 'done',
    });
  });
});

describe('News of an application', () => {
  it('are lines of the log', () => {
    const day = '2026-03-20';
    expect(writeLogLine(entryForEvent('reply', { day, person: 'Sam Okafor', note: 'decision next week' }))).toBe(
      '2026-03-20 reply from Sam Okafor - decision next week',
    );
    expect(writeLogLine(entryForEvent('moved', { day, until: '2026-03-27' }))).toBe(
      '2026-03-20 moved until 2026-03-27',
    );
    expect(writeLogLine(entryForEvent('rejected', { day }))).toBe('2026-03-20 rejected');
  });
});
