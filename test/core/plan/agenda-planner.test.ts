import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview, LetterNote } from '../../../src/core/interview/model.ts';
import type { Notebook } from '../../../src/core/interview/reading.ts';
import { atOnce, type Steps } from '../../../src/core/interview/steps.ts';
import { agendaOf } from '../../../src/core/plan/agenda.ts';
import { agendaPlanner, planAgenda } from '../../../src/core/plan/plan-follow-ups.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { addDays } from '../../../src/core/time/days.ts';
import { at, clockOf, dayOf } from '../../../src/core/time/local-times.ts';
import type { LocalTime } from '../../../src/core/time/types.ts';
import { interviewOf, letterNoteOf, notebookOf, personOf } from '../../support/interview.ts';
import { anyClock } from '../../support/searches.ts';
import { anySettings, anyWildSearch } from '../../support/wild-searches.ts';

const PATHS = 5;
const PATIENCE = 60_000;
const pathOf = (number: number): string => `Interviews/${String(number % PATHS)}.md`;

/** Notes as they may come to stand at one of a few paths: each search tells of the same people and companies. */
const versions: fc.Arbitrary<readonly Interview[]> = fc
  .array(anyWildSearch, { minLength: 4, maxLength: 8 })
  .map((searches) => searches.flat().map((each, number) => ({ ...each, path: pathOf(number) })));

const letters: fc.Arbitrary<readonly LetterNote[]> = fc.array(
  fc
    .record({
      to: fc.constantFrom('Dana Whitfield', 'Luis Ortega'),
      number: fc.nat({ max: PATHS }),
      status: fc.constantFrom('draft' as const, 'sent' as const),
      sent: fc.option(fc.integer({ min: 0, max: 90 }).map((days) => addDays('2026-02-16', days))),
    })
    .map(({ to, number, status, sent }) =>
      letterNoteOf(to, { path: `Follow-ups/${to} ${String(number)}.md`, interview: pathOf(number), status, sent }),
    ),
  { maxLength: 3 },
);

const clockAt = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((each) => String(each).padStart(2, '0')).join(':');
/** What happens between two looks at the agenda. */
const step = fc.record({
  put: fc.array(fc.nat(), { maxLength: 2 }),
  drop: fc.option(fc.nat({ max: PATHS }), { freq: 4 }),
  letters: fc.option(letters, { freq: 4 }),
  clock: fc.oneof(
    fc.constant({ days: 0, time: null }),
    fc.record({
      days: fc.constant(0),
      time: fc.constantFrom('00:00', '09:00', '09:31', '12:00', '16:46', '18:00', '18:01', '23:59'),
    }),
    fc.record({ days: fc.constant(0), time: fc.nat({ max: 1439 }).map(clockAt) }),
    fc.record({ days: fc.integer({ min: 1, max: 3 }), time: fc.constantFrom('00:00', '08:59', '18:01') }),
    fc.record({ days: fc.integer({ min: 20, max: 400 }), time: fc.constantFrom('07:00') }),
  ),
});

/** The time a step later. The clock may also be set back, within its day. */
function stepped(now: LocalTime, { days, time }: { readonly days: number; readonly time: string | null }): LocalTime {
  return at(addDays(dayOf(now), days), time === null ? clockOf(now) : (time as `${number}:${number}`));
}

/** What the steps come to if they are over within so many, else null. */
function takeSome<T>(steps: Steps<T>, most: number): T | null {
  for (let taken = 0; taken < most; taken += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
  return null;
}

const story = fc.record({
  pool: versions,
  steps: fc.array(step, { maxLength: 12 }),
  start: anyClock,
  settings: anySettings,
});

describe('A planner that keeps its last plan', () => {
  it(
    'gives the agenda of a fresh one, whatever happens to notes, letters and clock in between',
    () => {
      fc.assert(
        fc.property(story, ({ pool, steps, start, settings }) => {
          const { plan } = agendaPlanner();
          const notes = new Map<string, Interview>();
          let [now, written]: [LocalTime, readonly LetterNote[]] = [start, []];
          for (const { put, drop, letters: news, clock } of steps) {
            for (const note of put.flatMap((number) => pool[number % pool.length] ?? [])) notes.set(note.path, note);
            if (drop !== null) notes.delete(pathOf(drop));
            written = news ?? written;
            now = stepped(now, clock);
            const notebook = notebookOf([...notes.values()], written);
            const [kept, fresh] = [plan(notebook, settings, now), planAgenda(notebook, settings, now)];
            expect(kept).toEqual(fresh);
            const anew = notebookOf([...notes.values()], written);
            expect(agendaOf(kept, notebook, now)).toEqual(agendaOf(fresh, anew, now));
          }
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );

  it(
    'gives the same in small steps, also while other plans are made between them',
    () => {
      const whole = fc.record({ story, taken: fc.array(fc.nat({ max: 12 }), { minLength: 12, maxLength: 12 }) });
      fc.assert(
        fc.property(whole, ({ story: { pool, steps, start, settings }, taken }) => {
          const { plan, planInSteps } = agendaPlanner();
          const notes = new Map<string, Interview>();
          let now: LocalTime = start;
          let begun: { readonly steps: ReturnType<typeof planInSteps>; readonly fresh: unknown } | null = null;
          for (const [at, { put, clock }] of steps.entries()) {
            for (const note of put.flatMap((number) => pool[number % pool.length] ?? [])) notes.set(note.path, note);
            now = stepped(now, clock);
            const notebook = notebookOf([...notes.values()]);
            const fresh = planAgenda(notebook, settings, now);
            begun ??= { steps: planInSteps(notebook, settings, now), fresh };
            const end = takeSome(begun.steps, taken[at] ?? 0);
            if (end !== null) {
              expect(end).toEqual(begun.fresh);
              begun = null;
            } else expect(plan(notebook, settings, now)).toEqual(fresh);
          }
          if (begun) expect(atOnce(begun.steps)).toEqual(begun.fresh);
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  it('says how late a row is by the clock of now, also where nothing else has changed', () => {
    const people = [personOf('Dana Whitfield')];
    const talk = {
      path: 'Interviews/Acme.md',
      company: 'Acme',
      role: 'Analyst',
      date: '2026-03-09',
      time: '10:00',
      people,
    } as const;
    const notebook = notebookOf([interviewOf(talk)]);
    const { plan } = agendaPlanner();
    const words = (now: LocalTime): string | undefined =>
      plan(notebook, defaultSettings, now).find(({ rule }) => rule === 'thank-you-email')?.stateWords;
    expect(words('2026-03-10T13:10')).toContain('2 hours late');
    expect(words('2026-03-10T16:10')).toContain('5 hours late');
  });

  it('looks again at the application of a changed note alone, and at none when only minutes have passed', () => {
    const asked: string[] = [];
    const note = (company: string): Interview => {
      const said = interviewOf({
        path: `Interviews/${company}.md`,
        company,
        role: 'Analyst',
        date: '2026-03-09',
        time: '10:00',
      });
      return {
        ...said,
        get people() {
          asked.push(company);
          return [personOf('Dana Whitfield')];
        },
      };
    };
    const notebook = (...interviews: readonly Interview[]): Notebook => notebookOf(interviews);
    const { plan } = agendaPlanner();
    const [acme, bolt] = [note('Acme'), note('Bolt')];
    plan(notebook(acme, bolt), defaultSettings, '2026-03-10T10:00');
    expect(new Set(asked)).toEqual(new Set(['Acme', 'Bolt']));
    asked.length = 0;
    plan(notebook(acme, note('Bolt')), defaultSettings, '2026-03-10T10:00');
    expect(new Set(asked)).toEqual(new Set(['Bolt']));
    asked.length = 0;
    plan(notebook(acme, bolt), defaultSettings, '2026-03-10T10:20');
    expect(new Set(asked)).toEqual(new Set(['Bolt']));
    asked.length = 0;
    plan(notebook(acme, bolt), defaultSettings, '2026-03-10T10:40');
    expect(asked).toEqual([]);
  });
});
