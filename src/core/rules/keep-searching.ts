import { addDays, daysBetween } from '../time/days.ts';
import { dueOn } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';
import type { Day } from '../time/types.ts';
import { searchRule } from './rule.ts';
import type { Search } from './shape/case.ts';
import { exampleNote } from './shape/example-note.ts';
import { days } from './shape/own-settings.ts';
import { sayCount } from './shape/say.ts';
import { seriesOf } from './shape/series.ts';
import { startOf } from './shape/waiting.ts';

const talk = ['interviewers: Dana Whitfield', 'company: Acme', 'date: 2026-03-10 10:00'];

/** Keep looking while little else is open. */
export const keepSearching = searchRule({
  id: 'keep-searching',
  sentence: 'Keep looking for other jobs while fewer than two applications are open and none was accepted.',
  whom: 'yourself',
  when: 'weekly, one line',
  sources: ['brief'],
  settings: { open: days(2, 'Applications that are enough'), every: days(7, 'Days between') },
  lapsesAfter: null,
  endsWith: null,
  examples: [
    {
      shows: 'With one application left, looking further is on the list.',
      notes: [exampleNote(talk)],
      now: '2026-03-11T09:00',
      owes: ['Look for other jobs: 1 application is open'],
    },
    {
      shows: 'An accepted job ends the search.',
      notes: [exampleNote([...talk, 'status: accepted', 'outcome date: 2026-03-16'])],
      now: '2026-03-17T09:00',
      owes: [],
    },
  ],
  owes(search, own) {
    const { open, newest, accepted, history } = search;
    const ended = accepted !== null && newest !== null && accepted.at >= newest.times.end;
    if (newest === null || ended || open.length >= own.open) return [];
    const { rounds, current } = seriesOf(history.all);
    const last = rounds.at(-1)?.at(-1);
    const from = last ? addDays(last.entry.day, own.every) : dayOf(newest.times.end);
    const verb = open.length === 1 ? 'is' : 'are';
    return [
      {
        person: null,
        number: rounds.length + 1,
        what: `Look for other jobs: ${sayCount(open.length, 'application')} ${verb} open`,
        why: 'Until a job is accepted, only other applications make you free to wait.',
        channel: 'self',
        opens: startOf(from),
        due: dueOn(weekday(search, from, own.every)),
        log: current,
      },
    ];
  },
});

/** The same weekday of the present week: a standing reminder is never late. */
function weekday({ clock }: Search, from: Day, every: number): Day {
  const step = Math.max(1, every);
  const passed = Math.max(0, daysBetween(from, dayOf(clock.now)));
  return addDays(from, Math.ceil(passed / step) * step);
}
