import type { Application } from '../interview/notebook/applications.ts';
import { groupBy } from '../interview/group-by.ts';
import { fillIn } from '../interview/notebook/merge-people.ts';
import { findPerson } from '../interview/find-person.ts';
import { foldForId } from '../text/fold-name.ts';
import type { Person } from '../interview/model.ts';
import { happenedUnder } from '../log/history.ts';
import type { Owed, Rule } from '../rules/rule.ts';
import type { Case, Meeting, Search, Talk } from '../rules/shape/case.ts';
import type { Own, OwnSettings } from '../rules/shape/own-settings.ts';
import { type Matched, type OwedRow, matchLog } from './match-log.ts';

/** The rows that one rule finds, with what the log says about each. */
export interface RuledRows extends Matched {
  readonly rule: Rule;
  readonly rows: readonly OwedRow[];
}

type OwnOf = Own<OwnSettings>;

/** The rows that a rule finds in one application; none for a rule that looks at the whole search. */
export function rowsOfCase(rule: Rule, given: Case, own: OwnOf): RuledRows {
  const rows = withPeople(owedIn(rule, given, own), given.application);
  return { rule, rows, ...matchLog(rows, logFor(rule, rows, given)) };
}

/** The rows that a rule finds in the whole search; none for a rule that looks at less. */
export function rowsOfSearch(rule: Rule, search: Search, own: OwnOf): RuledRows {
  const owed = rule.per === 'search' ? rule.owes(search, own) : [];
  const rows = withPeople(
    owed.map((each) => ({ owed: each, path: null })),
    { people: [] },
  );
  return { rule, rows, ...matchLog(rows, []) };
}

/** Several rules look at the same people; talks are made anew for each plan. */
const meetings = new WeakMap<Talk, readonly Meeting[]>();

/** Everyone of a talk as rules see them: with the addresses that only another note of the application knows. */
function meetingsOf(given: Case, talk: Talk): readonly Meeting[] {
  const known = meetings.get(talk);
  if (known) return known;
  const found = readMeetings(given, talk);
  meetings.set(talk, found);
  return found;
}

function readMeetings(given: Case, talk: Talk): readonly Meeting[] {
  const { people } = given.application;
  const all = talk.interview.people.map((person): Meeting => {
    const known = findPerson(person.name, people);
    return {
      case: given,
      talk,
      person: known ? fillIn(person, known) : person,
      key: foldForId((known ?? person).name),
    };
  });
  return [...groupBy(all, ({ key }) => key).values()].flatMap(([first]) => first ?? []);
}

type Placed = Pick<OwedRow, 'owed' | 'path'>;

function owedIn(rule: Rule, given: Case, own: OwnOf): readonly Placed[] {
  switch (rule.per) {
    case 'interview':
      return given.talks.flatMap((talk) => placed(rule.owes({ case: given, talk }, own), talk));
    case 'person':
      return given.held.flatMap((talk) =>
        meetingsOf(given, talk).flatMap((each) => placed(rule.owes(each, own), talk)),
      );
    case 'application':
      return given.talks.length === 0 ? [] : placed(rule.owes(given, own), null);
    case 'search':
      return [];
  }
}

function placed(owed: readonly Owed[], talk: Talk | null): readonly Placed[] {
  return owed.map((each) => ({ owed: each, path: talk?.interview.path ?? null }));
}

function withPeople(rows: readonly Placed[], known: Pick<Application, 'people'>): readonly OwedRow[] {
  const keyOf = (person: Person | null | undefined): string | null =>
    person ? foldForId((findPerson(person.name, known.people) ?? person).name) : null;
  return rows.map(({ owed, path }) => ({ owed, path, person: keyOf(owed.person), about: keyOf(owed.about) }));
}

/** A rule that has read the log of its series itself needs no matching. */
function logFor(rule: Rule, rows: readonly OwedRow[], { history }: Case): ReturnType<typeof happenedUnder> {
  return rows.some(({ owed }) => owed.log !== undefined) ? [] : happenedUnder(history, rule.id);
}
