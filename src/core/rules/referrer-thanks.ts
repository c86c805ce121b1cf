import type { Person } from '../interview/model.ts';
import { type Happening, happenedUnder } from '../log/history.ts';
import { addDays } from '../time/days.ts';
import { dueOn } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import { applicationRule, type Owed } from './rule.ts';
import type { Case, Outcome } from './shape/case.ts';
import { isNamed } from './shape/is-named.ts';
import { days } from './shape/own-settings.ts';
import { needsForEmail } from './shape/people.ts';
import { sayDay } from './shape/say.ts';
const TOLD: ReadonlySet<Outcome['status']> = new Set(['accepted', 'rejected', 'withdrawn', 'filled']);

/** Thank whoever opened the door, after the first talk and once the outcome is known. */
export const referrerThanks = applicationRule({
  id: 'referrer-thanks',
  sentence: 'Thank whoever referred or introduced you after the first talk, and tell them the outcome.',
  whom: 'who referred or introduced you',
  when: 'due on day 2, and again two days after the outcome',
  sources: ['brief', 'lawrence'],
  settings: { due: days(2, 'Due days after the talk and after the outcome') },
  lapsesAfter: 21,
  endsWith: null,
  owes(given, own) {
    const [first] = given.held;
    if (!first) return [];
    return given.application.people
      .filter(({ part }) => part === 'referrer')
      .flatMap((person) => [
        firstThanks(given, person, { from: first.times.end, due: own.due }),
        ...tidings(given, person, own.due),
      ]);
  },
});

function firstThanks(given: Case, person: Person, { from, due }: { from: LocalTime; due: number }): Owed {
  const until = toldOutcome(given)?.at ?? null;
  return {
    person,
    number: 1,
    what: `Thank ${person.name} for the introduction`,
    why: `${person.name} opened the door; you spoke there on ${sayDay(dayOf(from), given.clock)}.`,
    channel: 'email',
    opens: from,
    due: dueOn(addDays(dayOf(from), due)),
    needs: needsForEmail(person, given),
    log: logOf(given, person).filter(({ at }) => until === null || at < until),
    endsAt: until,
  };
}

function tidings(given: Case, person: Person, due: number): readonly Owed[] {
  const outcome = toldOutcome(given);
  if (!outcome) return [];
  return [
    {
      person,
      number: 2,
      what: `Tell ${person.name} the outcome, with thanks`,
      why: `The application is ${outcome.status} since ${sayDay(dayOf(outcome.at), given.clock)}; who opened the door should hear it from you.`,
      channel: 'email',
      opens: outcome.at,
      due: dueOn(addDays(dayOf(outcome.at), due)),
      needs: needsForEmail(person, given),
      log: logOf(given, person).filter(({ at }) => at >= outcome.at),
    },
  ];
}

function toldOutcome({ outcome }: Case): Outcome | null {
  return outcome !== null && TOLD.has(outcome.status) ? outcome : null;
}

function logOf(given: Case, person: Person): readonly Happening[] {
  return happenedUnder(given.history, 'referrer-thanks').filter((each) => isNamed(each, person, given));
}
