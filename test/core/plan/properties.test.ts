import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../src/core/interview/model.ts';
import { writeLogLine } from '../../../src/core/log/write-log-line.ts';
import type { FollowUp } from '../../../src/core/plan/follow-up.ts';
import { entryForDeed } from '../../../src/core/plan/log-entry-for.ts';
import { planFollowUps } from '../../../src/core/plan/plan-follow-ups.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { addDays } from '../../../src/core/time/days.ts';
import { dayOf } from '../../../src/core/time/local-times.ts';
import type { LocalTime } from '../../../src/core/time/types.ts';
import { notebookOf, personOf } from '../../support/interview.ts';
import { anyClock, anySearch, anyZone } from '../../support/searches.ts';

const WAITING = new Set(['status-call', 'strengths-letter', 'check-in']);
const OPEN = new Set(['open', 'due', 'late']);
const REOPENS = / (?:reopened|monthly|weekly)\b/;
const lapses = new Map(rules.map(({ id, lapsesAfter }) => [id, lapsesAfter]));

function planOf(interviews: readonly Interview[], now: LocalTime, zone: string): readonly FollowUp[] {
  return planFollowUps(notebookOf(interviews), { ...defaultSettings, zone }, now);
}

function holds(check: (interviews: readonly Interview[], now: LocalTime, zone: string) => void): void {
  fc.assert(fc.property(anySearch, anyClock, anyZone, check), { numRuns: 100 });
}

describe('Whatever the interviews, the log and the clock are', () => {
  it('nothing is owed twice', () => {
    holds((interviews, now, zone) => {
      const ids = planOf(interviews, now, zone).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('the order of the notes makes no difference', () => {
    holds((interviews, now, zone) => {
      expect(planOf([...interviews].reverse(), now, zone)).toEqual(planOf(interviews, now, zone));
    });
  });

  it('a waiting row opens after the date that they named, never before', () => {
    holds((interviews, now, zone) => {
      const named = new Map(interviews.map(({ path, decisionBy }) => [path, decisionBy?.day ?? '']));
      const open = planOf(interviews, now, zone).filter(({ rule, closedOn }) => WAITING.has(rule) && closedOn === null);
      for (const { interview, opens } of open) expect(dayOf(opens) > (named.get(interview ?? '') ?? '')).toBe(true);
    });
  });

  it('every late row says since when, and none is older than its rule allows', () => {
    holds((interviews, now, zone) => {
      for (const row of planOf(interviews, now, zone).filter(({ state }) => state === 'late')) {
        expect(row.stateWords).toMatch(/^late since \w{3} \d{1,2} \w{3} (?:\d{4} )?\d\d:\d\d \(\d+ \w+ late\)$/);
        const days = lapses.get(row.rule) ?? null;
        if (days !== null) expect(dayOf(now) <= addDays(dayOf(row.due), days)).toBe(true);
      }
    });
  });

  it('what is done is not asked again, today or on any later day', () => {
    const later = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(
        anySearch,
        anyClock,
        fc.record({ zone: anyZone, days: later, pick: fc.nat() }),
        (wild, now, { zone, days, pick }) => {
          const interviews = wild.map((each) => ({
            ...each,
            logLines: each.logLines.filter((line) => !REOPENS.test(line)),
          }));
          const open = planOf(interviews, now, zone).filter(
            ({ state, covers }) => OPEN.has(state) && covers.length === 0,
          );
          const row = open[pick % Math.max(1, open.length)];
          if (!row) return;
          const line = writeLogLine(entryForDeed(row, { do: 'done' }, { day: dayOf(now) }));
          const logged = interviews.map((each) =>
            each.path === row.interview ? { ...each, logLines: [...each.logLines, line] } : each,
          );
          const then: LocalTime = `${addDays(dayOf(now), days)}T23:59`;
          const again = planOf(logged, then, zone).find(({ id }) => id === row.id);
          expect(OPEN.has(again?.state ?? 'done')).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('ids stay when the body of a note is edited', () => {
    holds((interviews, now, zone) => {
      const edited = interviews.map((each): Interview => ({
        ...each,
        topics: [{ text: 'night shifts', share: null, line: 12 }],
        people: each.people.map((person) => personOf(person.name, { ...person, topics: each.topics, title: 'Head' })),
        debrief: [{ topic: 'went-well', heading: 'Went well', lines: [{ text: 'all', line: 9 }] }],
        privateLines: [{ text: 'nervous', line: 14 }],
      }));
      const ids = (list: readonly Interview[]): string[] =>
        planOf(list, now, zone)
          .map(({ id }) => id)
          .sort();
      expect(ids(edited)).toEqual(ids(interviews));
    });
  });
});
