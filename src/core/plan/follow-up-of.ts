import { foldForId } from '../text/fold-name.ts';
import { pathKey } from '../interview/notebook/applications.ts';
import type { Owed, Rule } from '../rules/rule.ts';
import { withdrawsFor } from '../rules/shape/accepted-elsewhere.ts';
import type { Case } from '../rules/shape/case.ts';
import type { Seen } from '../rules/shape/say.ts';
import { addDays } from '../time/days.ts';
import { at, clockOf, dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import type { FollowUp } from './follow-up.ts';
import { isOwed } from './is-owed.ts';
import type { OwedRow } from './match-log.ts';
import { isClosing } from './outcome.ts';
import type { RuledRows } from './plan-rows.ts';
import { type Mark, type Times, markLeft, putOff, stateOf, stateWords } from './state.ts';

/** Where a row belongs: its application and note, or the whole search. */
export interface Place {
  readonly key: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly interview: string | null;
  /** When a closing outcome came, or null. */
  readonly closedAt: LocalTime | null;
  /** When waiting for an answer ended: by an offer, an outcome, or another job that was accepted; or null. */
  readonly answeredAt: LocalTime | null;
  readonly seen: Seen;
}

/** The place of rows of an application: their own note, else the newest held one, else the newest. */
export function applicationPlace(given: Case, row: OwedRow): Omit<Place, 'seen'> {
  const { application, held, talks } = given;
  const newest = (held.at(-1) ?? talks[0])?.interview.path ?? application.interviews.at(-1)?.path ?? null;
  const { key, company, role } = application;
  const interview = row.path ?? newest;
  return { key, company, role, interview, ...endsOf(given) };
}

/** A row as hosts see it, or null where a closing outcome came before it could open and nothing was logged about it. */
export function followUpOf(row: OwedRow, ruled: RuledRows, place: Place): FollowUp | null {
  const { rule } = ruled;
  const mark = readMark(row, ruled);
  const cut = row.owed.endsAt ?? cutOff(rule, place);
  if (cut !== null && cut <= row.owed.opens && mark === null) return null;
  const times = putOff(timesOf(rule, row.owed, cut), mark);
  const state = stateOf(times, mark, place.seen.now);
  return {
    ...contentOf(row, rule, place),
    needs: isOwed({ state }) ? (row.owed.needs ?? []) : [],
    ...times,
    state,
    stateWords: stateWords(state, { times, mark }, place.seen),
    waitsForThem: state === 'waiting' && waitsForThem(row.owed),
    maybeDone: mark === null ? maybeLine(row, ruled) : null,
    covers: [],
    draft: null,
    closedOn: closedOn(mark),
  };
}

type Content =
  | 'id'
  | 'rule'
  | 'per'
  | 'what'
  | 'why'
  | 'person'
  | 'about'
  | 'thing'
  | 'number'
  | 'company'
  | 'role'
  | 'interview'
  | 'channel';

/** What a row says, apart from how it stands. */
function contentOf(row: OwedRow, rule: Rule, place: Place): Pick<FollowUp, Content> {
  const { what, why, person, about = null, thing = null, number = null, channel } = row.owed;
  const { company, role, interview } = place;
  const said = { what, why, person, about, thing, number, channel };
  return { id: idOf(rule, row, place), rule: rule.id, per: rule.per, company, role, interview, ...said };
}

function maybeLine(row: OwedRow, { maybe }: RuledRows): string | null {
  return maybe.get(row)?.line ?? null;
}

function waitsForThem({ heldBackBy, waitsForAnswer }: Owed): boolean {
  return heldBackBy !== undefined || waitsForAnswer === true;
}

function closedOn(mark: Mark | null): LocalTime | null {
  return mark && mark.kind !== 'snoozed' ? mark.at : null;
}

function readMark(row: OwedRow, { log }: RuledRows): Mark | null {
  const logged = markLeft(row.owed.log ?? log.get(row) ?? [], row.owed.thing);
  if (logged && logged.kind !== 'snoozed') return logged;
  const { doneBy } = row.owed;
  return doneBy ? { kind: 'done', at: doneBy.at, words: `: ${doneBy.words}` } : logged;
}

function endsOf(given: Case): Pick<Place, 'closedAt' | 'answeredAt'> {
  const { outcome, offer } = given;
  const closedAt = isClosing(outcome) ? (outcome?.at ?? null) : null;
  const ends = [closedAt, outcome && offer ? offer.at : null, withdrawsFor(given)?.at ?? null];
  const answeredAt = ends.reduce((first, end) => (end !== null && (first === null || end < first) ? end : first), null);
  return { closedAt, answeredAt };
}

function cutOff({ endsWith }: Rule, { closedAt, answeredAt }: Place): LocalTime | null {
  if (endsWith === null) return null;
  return endsWith === 'outcome' ? closedAt : answeredAt;
}

function timesOf(rule: Rule, owed: Owed, cut: LocalTime | null): Times {
  const { opens, due, deadline = null } = owed;
  const lapses = owed.lapses === undefined ? lapseOf(rule, due) : owed.lapses;
  return { opens, due, deadline, lapses: cut !== null && (lapses === null || cut < lapses) ? cut : lapses };
}

function lapseOf({ lapsesAfter }: Rule, due: LocalTime): LocalTime | null {
  return lapsesAfter === null ? null : at(addDays(dayOf(due), lapsesAfter), clockOf(due));
}

function idOf(rule: Rule, { owed, path }: OwedRow, { key }: Place): string {
  const person = owed.about ?? owed.person;
  const parts = [
    rule.id,
    ...(rule.per === 'search' ? [] : [path === null ? key : pathKey(path)]),
    ...(owed.thing !== undefined ? [foldForId(owed.thing)] : person ? [foldForId(person.name)] : []),
    ...(owed.number === undefined ? [] : [String(owed.number)]),
  ];
  return parts.filter((part) => part !== '').join('~');
}
