import { describe, expect, it } from 'vitest';
import type { Interview, Status } from '../../../src/core/interview/model.ts';
import { agendaOf } from '../../../src/core/plan/agenda.ts';
import { planFollowUps } from '../../../src/core/plan/plan-follow-ups.ts';
import { proposedStart } from '../../../src/core/plan/proposed-start.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { addDays } from '../../../src/core/time/days.ts';
import { dayOf } from '../../../src/core/time/local-times.ts';
import { interviewOf, notebookOf, personOf } from '../../support/interview.ts';

const NOW = '2026-03-10T09:00';
const SCREENFUL = 30;
const settings = { ...defaultSettings, zone: 'Europe/Berlin' };
const statuses: readonly (Status | null)[] = [null, 'rejected', null, 'withdrawn', 'ghosted', null, 'closed'];

/** Three years of talks, one every third or fourth day, the last one a week ago; few of them closed, none followed up. */
const interviews: readonly Interview[] = Array.from({ length: 300 }, (_, index) =>
  interviewOf({
    path: `Interviews/${String(index)}.md`,
    company: `Company ${String(index % 220)}`,
    role: 'Analyst',
    date: addDays('2026-03-03', Math.round(-index * 3.6)),
    time: index % 2 === 0 ? '10:00' : null,
    status: statuses[index % statuses.length] ?? null,
    people: [personOf(`Dana ${String(index)}`), personOf(`Luis ${String(index)}`, { part: 'recruiter' })],
    promises: [
      { text: 'send the plan', to: null, surely: false, due: null, done: index % 3 === 0, doneOn: null, line: 20 },
    ],
    debrief: [{ topic: 'to-learn', heading: 'To learn', lines: [{ text: 'SQL', line: 9 }] }],
  }),
);

describe('A vault with three years of interviews', () => {
  const notebook = notebookOf(interviews);
  const rows = planFollowUps(notebook, settings, NOW);
  const { sections } = agendaOf(rows, notebook, NOW);

  it('opens with one question about all that is quiet, listing what it stands for', () => {
    const questions = rows.filter(({ rule, state }) => rule === 'ask-outcome' && (state === 'open' || state === 'due'));
    expect(questions.map(({ id, per }) => `${per} ${id}`)).toEqual(['search ask-outcome~all-quiet-applications~1']);
    expect(questions[0]?.covers.length).toBeGreaterThan(50);
  });

  it('shows what is two months old or younger, and nothing red that is older than its rule allows', () => {
    const lapses = new Map(rules.map(({ id, lapsesAfter }) => [id, lapsesAfter ?? 90]));
    const late = sections.find(({ id }) => id === 'late')?.rows ?? [];
    for (const { rule, due } of late) expect(addDays(dayOf(due), lapses.get(rule) ?? 0) >= dayOf(NOW)).toBe(true);
    for (const { interview } of late.filter(({ rule }) => rule !== 'keep-in-touch')) {
      const date = interviews.find(({ path }) => path === interview)?.date ?? '';
      expect(date >= '2026-01-09').toBe(true);
    }
  });

  it('fits a screen with the first day that is proposed', () => {
    const from = { ...settings, followUpFrom: proposedStart(dayOf(NOW)) };
    const agenda = agendaOf(planFollowUps(notebook, from, NOW), notebook, NOW);
    const owed = agenda.sections.filter(({ id }) => id !== 'done-lately').flatMap(({ rows: shown }) => shown);
    expect(owed.length).toBeGreaterThan(10);
    expect(owed.length).toBeLessThanOrEqual(SCREENFUL);
  });

  it('asks no more once the one question is skipped', () => {
    const note = rows.find(({ covers }) => covers.length > 0)?.interview;
    const line = '2026-03-10 skipped ask-outcome - all quiet applications';
    const logged = interviews.map((each) => (each.path === note ? { ...each, logLines: [line] } : each));
    const later = planFollowUps(notebookOf(logged), settings, NOW);
    expect(later.filter(({ rule, state }) => rule === 'ask-outcome' && state !== 'skipped')).toEqual([]);
  });
});
