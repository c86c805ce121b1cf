import { describe, expect, test } from 'vitest';
import { planWithTicks, type TickedPlan, type Ticks } from '../../../../src/core/exchange/tasks/plan-with-ticks.ts';
import { taskMark } from '../../../../src/core/exchange/tasks/task-line.ts';
import { keepTasksNote, readTicks } from '../../../../src/core/exchange/tasks/tasks-note.ts';
import type { Interview } from '../../../../src/core/interview/model.ts';
import type { FollowUp } from '../../../../src/core/plan/follow-up.ts';
import { defaultSettings } from '../../../../src/core/settings.ts';
import { dayOf } from '../../../../src/core/time/local-times.ts';
import type { Day, LocalTime } from '../../../../src/core/time/types.ts';
import { notebookOf, personOf } from '../../../support/interview.ts';
import { interview } from '../samples/interview.ts';

const settings = { ...defaultSettings, zone: 'Europe/Berlin' };
const EVENING: LocalTime = '2026-03-02T17:00';

const talk = interview({
  people: [
    personOf('Luis Ortega', { email: 'luis@acme.example' }),
    personOf('Siân O’Neill', { part: 'hiring-manager' }),
  ],
  promises: [{ text: 'send the certificate', to: null, surely: false, due: null, done: false, doneOn: null, line: 9 }],
});

describe('A tick in the tasks note', () => {
  test('makes its follow-up done on its day, and unticking brings it back', () => {
    const note = noteOf(talk, EVENING);
    const ticked = note.replace(/- \[ \] (Thank Luis Ortega by email.*?) (?=\^)/, '- [x] $1 ✅ 2026-03-02 ');
    expect(ticked).not.toBe(note);
    expect(stateIn(planned(talk, EVENING, ticked), 'thank-you-email', 'Luis Ortega')).toEqual([
      'done',
      '2026-03-02T12:00',
    ]);
    expect(stateIn(planned(talk, EVENING, note), 'thank-you-email', 'Luis Ortega')).toEqual(['due', null]);
  });

  test('without a day counts from today', () => {
    const ticks = ticksOf(talk, EVENING, ['thank-you-email', null]);
    expect(stateIn(plan(talk, '2026-03-04T17:30', ticks), 'thank-you-email', 'Luis Ortega')[1]).toBe(
      '2026-03-04T12:00',
    );
  });

  test('opens what waits for it, as a line of the log would', () => {
    const now: LocalTime = '2026-03-09T12:00';
    const call = ticksOf(talk, now, ['status-call', '2026-03-09']);
    const later = plan(talk, '2026-03-17T12:00', call);
    expect(stateIn(later, 'check-in', 'Siân O’Neill')[0]).toBe('late');
    expect(stateIn(plan(talk, '2026-03-17T12:00', new Map()), 'check-in', 'Siân O’Neill')[0]).not.toBe('late');
  });

  test('counts in every round of a series', () => {
    const called = { ...talk, logLines: ['2026-03-09 called status-call to Siân O’Neill'] };
    const first = ticksOf(called, '2026-03-16T12:00', ['check-in', '2026-03-16']);
    const second = moreTicks(first, plan(called, '2026-03-23T12:00', first), ['check-in', '2026-03-23']);
    const rounds = plan(called, '2026-03-30T12:00', second).followUps.filter(({ rule }) => rule === 'check-in');
    expect(rounds.map(({ number, state }) => [number, state])).toEqual([
      [1, 'done'],
      [2, 'done'],
      [3, 'due'],
    ]);
  });

  test('gives way to the log, which reopens on the same day or later', () => {
    const ticks = ticksOf(talk, EVENING, ['thank-you-email', '2026-03-02']);
    const reopened = { ...talk, logLines: ['2026-03-02 reopened thank-you-email to Luis Ortega'] };
    const again = plan(reopened, EVENING, ticks);
    expect(stateIn(again, 'thank-you-email', 'Luis Ortega')[0]).toBe('due');
    expect([...again.reopened]).toEqual([...ticks.keys()]);
  });

  test('does not count what lies ahead, and changes nothing that the log closed', () => {
    const ticks = ticksOf(talk, EVENING, ['thank-you-email', '2026-12-24']);
    expect(stateIn(plan(talk, EVENING, ticks), 'thank-you-email', 'Luis Ortega')).toEqual(['done', '2026-03-02T12:00']);
    const logged = { ...talk, logLines: ['2026-03-02 16:00 skipped thank-you-email to Luis Ortega'] };
    expect(stateIn(plan(logged, EVENING, ticks), 'thank-you-email', 'Luis Ortega')).toEqual([
      'skipped',
      '2026-03-02T16:00',
    ]);
  });

  test.each<LocalTime>(['2026-03-02T17:00', '2026-03-09T12:00', '2026-04-20T12:00'])(
    'settles every open follow-up that rests on a note at %s, and none comes back unticked',
    (now) => {
      const before = plan(talk, now, new Map()).followUps.filter(isOpen);
      expect(before.length).toBeGreaterThan(0);
      const ticks = new Map(before.map(({ id }) => [taskMark(id), dayOf(now)]));
      const after = plan(talk, now, ticks);
      expect(after.followUps.filter((row) => isOpen(row) && ticks.has(taskMark(row.id))).map(({ id }) => id)).toEqual(
        [],
      );
      const note = keepTasksNote(null, { followUps: before, reopened: new Set(), today: dayOf(now) });
      const ticked = note.replaceAll('- [ ]', '- [x]');
      const counted = planned(talk, now, ticked);
      const kept = keepTasksNote(ticked, { ...counted, today: dayOf(now) });
      expect(kept.match(/- \[x\]/g)).toHaveLength(before.length);
      expect(keepTasksNote(kept, { ...planned(talk, now, kept), today: dayOf(now) })).toBe(kept);
    },
  );
});

function plan(given: Interview, now: LocalTime, ticks: Ticks) {
  return planWithTicks(notebookOf([given]), ticks, { settings, now });
}

function planned(given: Interview, now: LocalTime, note: string) {
  return plan(given, now, readTicks(note));
}

function noteOf(given: Interview, now: LocalTime): string {
  return keepTasksNote(null, { ...plan(given, now, new Map()), today: dayOf(now) });
}

/** A tick of the first open row of a rule, on that day. */
function ticksOf(given: Interview, now: LocalTime, [rule, day]: readonly [string, Day | null]): Ticks {
  return moreTicks(new Map(), plan(given, now, new Map()), [rule, day]);
}

/** The ticks, and one more of the first row of a rule that is open in this plan. */
function moreTicks(ticks: Ticks, { followUps }: TickedPlan, [rule, day]: readonly [string, Day | null]): Ticks {
  const row = followUps.find((each) => each.rule === rule && isOpen(each));
  if (!row) throw new Error(`No open row of ${rule}.`);
  return new Map([...ticks, [taskMark(row.id), day]]);
}

function stateIn({ followUps }: { readonly followUps: readonly FollowUp[] }, rule: string, name: string) {
  const row = followUps.find((each) => each.rule === rule && each.person?.name === name);
  return [row?.state, row?.closedOn];
}

function isOpen({ state }: FollowUp): boolean {
  return state === 'open' || state === 'due' || state === 'late';
}
