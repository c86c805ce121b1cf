import type { Happening } from '../log/history.ts';
import { addDays } from '../time/days.ts';
import { dayOf } from '../time/local-times.ts';
import { type Owed, searchRule } from './rule.ts';
import type { Search } from './shape/case.ts';
import { days } from './shape/own-settings.ts';
import { sayCount } from './shape/say.ts';
import { seriesOf } from './shape/series.ts';
import { standingDue } from './shape/standing.ts';
import { startOf } from './shape/waiting.ts';

const line = {
  person: null,
  why: 'Until a job is accepted, only other applications make you free to wait.',
  channel: 'self',
} as const;

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
  owes(search, own) {
    const { rounds, current } = seriesOf(search.history.all);
    const logged = rounds.map((log, index) => loggedRow(log, index + 1));
    return [
      ...logged,
      ...nextRow(search, own, { log: current, last: rounds.at(-1)?.at(-1), number: rounds.length + 1 }),
    ];
  },
});

interface Next {
  readonly log: readonly Happening[];
  readonly last: Happening | undefined;
  readonly number: number;
}

function nextRow(search: Search, own: { open: number; every: number }, { log, last, number }: Next): readonly Owed[] {
  const { open, newest, accepted } = search;
  if (newest === null || open >= own.open || (accepted !== null && accepted.at >= newest.times.end)) return [];
  const from = last ? last.entry.day : dayOf(newest.times.end);
  const verb = open === 1 ? 'is' : 'are';
  return [
    {
      ...line,
      number,
      what: `Look for other jobs: ${sayCount(open, 'application')} ${verb} open`,
      opens: last ? startOf(addDays(from, own.every)) : newest.times.end,
      due: standingDue(addDays(from, own.every), own.every, search.clock),
      log,
    },
  ];
}

function loggedRow(log: readonly Happening[], number: number): Owed {
  const at = log.at(-1)?.at ?? '0001-01-01T00:00';
  return { ...line, number, what: 'Look for other jobs', opens: at, due: at, log };
}
