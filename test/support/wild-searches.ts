import fc from 'fast-check';
import type { Interview } from '../../src/core/interview/model.ts';
import { rules } from '../../src/core/rules/index.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { addDays } from '../../src/core/time/days.ts';
import { anySearch } from './searches.ts';

/** Days: few, or so many that much is settled meanwhile. */
export const laterDays = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 30, max: 420 }));
const task = fc.record({
  text: fc.constantFrom('send the plan', 'thank-you email to Dana'),
  to: fc.constant(null),
  surely: fc.constant(false),
  due: fc.option(laterDays.map((days) => addDays('2026-02-16', days))),
  done: fc.boolean(),
  doneOn: fc.option(laterDays.map((days) => addDays('2026-02-16', days))),
  line: fc.constant(20),
});

/** Searches with ticked and dated tasks, things to learn and days on which to be in touch. */
export const anyWildSearch: fc.Arbitrary<readonly Interview[]> = fc
  .tuple(
    anySearch,
    fc.array(fc.record({ task, keepInTouch: fc.option(laterDays), learns: fc.boolean() }), { minLength: 4 }),
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

/** Settings that change what is owed and when. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    daysOff: fc.uniqueArray(
      laterDays.map((days) => addDays('2026-02-16', days)),
      { maxLength: 20 },
    ),
    workdays: fc.constantFrom([1, 2, 3, 4, 5], [3]),
    followUpFrom: fc.option(laterDays.map((days) => addDays('2026-02-16', days))),
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
