import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../src/core/interview/model.ts';
import { agendaOf } from '../../../src/core/plan/agenda.ts';
import { planAgenda, planFollowUps } from '../../../src/core/plan/plan-follow-ups.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { addDays } from '../../../src/core/time/days.ts';
import { at, dayOf } from '../../../src/core/time/local-times.ts';
import type { LocalTime } from '../../../src/core/time/types.ts';
import { interviewOf, notebookOf, personOf } from '../../support/interview.ts';
import { anyClock } from '../../support/searches.ts';
import { anySettings, anyWildSearch, laterDays } from '../../support/wild-searches.ts';

describe('The plan for an agenda', () => {
  it('shows what the whole plan shows, at any time and with any settings', () => {
    let fewer = 0;
    fc.assert(
      fc.property(
        anyWildSearch,
        fc.record({ clock: anyClock, days: laterDays }),
        anySettings,
        (interviews, { clock, days }, own) => {
          const now: LocalTime = at(addDays(dayOf(clock), days), clock.slice(11) as `${number}:${number}`);
          const notebook = notebookOf(interviews);
          const [whole, shown] = [planFollowUps(notebook, own, now), planAgenda(notebook, own, now)];
          if (shown.length < whole.length) fewer += 1;
          expect(agendaOf(shown, notebook, now)).toEqual(agendaOf(whole, notebook, now));
        },
      ),
      { numRuns: 150 },
    );
    expect(fewer).toBeGreaterThan(15);
  });

  it('asks an interview long past neither for its people nor for its promises', () => {
    const asked: string[] = [];
    const past = interviewOf({ path: 'Interviews/Acme.md', company: 'Acme', role: 'Analyst', date: '2023-03-01' });
    const note: Interview = {
      ...past,
      get people() {
        asked.push('people');
        return [personOf('Dana Whitfield')];
      },
      get promises() {
        asked.push('promises');
        return [];
      },
    };
    const rows = planAgenda(notebookOf([note]), defaultSettings, '2026-03-10T12:00');
    expect(rows.map(({ rule }) => rule)).toEqual(['ask-outcome', 'keep-searching']);
    expect(asked).toEqual([]);
    planFollowUps(notebookOf([note]), defaultSettings, '2026-03-10T12:00');
    expect(new Set(asked)).toEqual(new Set(['people', 'promises']));
  });
});
