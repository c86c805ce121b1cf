import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../src/core/interview/model.ts';
import { agendaOf } from '../../../src/core/plan/agenda.ts';
import { planAgenda, planFollowUps } from '../../../src/core/plan/plan-follow-ups.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';
import { addDays } from '../../../src/core/time/days.ts';
import { at, dayOf } from '../../../src/core/time/local-times.ts';
import type { LocalTime } from '../../../src/core/time/types.ts';
import { interviewOf, notebookOf, personOf } from '../../support/interview.ts';
import { anyClock, anySearch } from '../../support/searches.ts';

const later = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 30, max: 420 }));
const task = fc.record({
  text: fc.constantFrom('send the plan', 'thank-you email to Dana'),
  to: fc.constant(null),
  due: fc.option(later.map((days) => addDays('2026-02-16', days))),
  done: fc.boolean(),
  doneOn: fc.option(later.map((days) => addDays('2026-02-16', days))),
  line: fc.constant(20),
});

/** Searches with ticked and dated tasks, things to learn and days on which to be in touch. */
const search = fc
  .tuple(
    anySearch,
    fc.array(fc.record({ task, keepInTouch: fc.option(later), learns: fc.boolean() }), { minLength: 4 }),
  )
  .map(([interviews, more]) =>
    interviews.map((each, index): Interview => {
      const { task: made, keepInTouch, learns } = more[index] ?? { task: null, keepInTouch: null, learns: false };
      return {
        ...each,
        promises: made === null ? [] : [made],
        hasTickedTask: made?.done ?? false,
        keepInTouch: keepInTouch === null ? null : addDays('2026-02-16', keepInTouch),
        debrief: learns ? [{ topic: 'to-learn', heading: 'To learn', lines: [{ text: 'Rust', line: 9 }] }] : [],
      };
    }),
  );

const settings: fc.Arbitrary<Settings> = fc
  .record({
    daysOff: fc.uniqueArray(
      later.map((days) => addDays('2026-02-16', days)),
      { maxLength: 20 },
    ),
    workdays: fc.constantFrom([1, 2, 3, 4, 5], [3]),
    followUpFrom: fc.option(later.map((days) => addDays('2026-02-16', days))),
    quiet: fc.constantFrom(5, 60, 200),
    wait: fc.constantFrom(7, 90, 300),
  })
  .map(({ quiet, wait, ...rest }) => {
    const own = rules.map(({ id, settings: names }) => {
      const numbers = Object.entries(names).flatMap(([name, { initial }]) =>
        typeof initial === 'number' ? [[name, id === 'ask-outcome' ? quiet : wait] as const] : [],
      );
      return [id, { on: true, ...Object.fromEntries(numbers) }] as const;
    });
    return { ...defaultSettings, ...rest, rules: wait === 7 && quiet === 60 ? {} : Object.fromEntries(own) };
  });

describe('The plan for an agenda', () => {
  it('shows what the whole plan shows, at any time and with any settings', () => {
    let fewer = 0;
    fc.assert(
      fc.property(search, fc.record({ clock: anyClock, days: later }), settings, (interviews, { clock, days }, own) => {
        const now: LocalTime = at(addDays(dayOf(clock), days), clock.slice(11) as `${number}:${number}`);
        const notebook = notebookOf(interviews);
        const [whole, shown] = [planFollowUps(notebook, own, now), planAgenda(notebook, own, now)];
        if (shown.length < whole.length) fewer += 1;
        expect(agendaOf(shown, notebook, now)).toEqual(agendaOf(whole, notebook, now));
      }),
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
