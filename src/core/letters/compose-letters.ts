import { findPerson } from '../interview/find-person.ts';
import { groupBy } from '../interview/group-by.ts';
import type { Interview, LetterNote, Person } from '../interview/model.ts';
import type { FollowUp } from '../plan/follow-up.ts';
import { dealLetter, keepLetter, takeLetter, type Dealing } from './compose/deal-letter.ts';
import { masksOf } from './deal/masks.ts';
import { houseFinder, seatFor, seatsOf, type House, type Seat } from './deal/seats.ts';
import { isSamePerson } from './facts/people-facts.ts';
import { daysBetween } from '../time/days.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import type { Desk } from './desk.ts';
import { LETTER_KINDS } from './index.ts';
import { finishLetter } from './finish-letter.ts';
import type { LetterKind } from './kind.ts';
import type { Letter } from './letter.ts';

/**
 * The letters for follow-ups, in their order; rows for which there is no kind of letter, no person or no interview give none.
 *
 * Wordings, topics and claims are dealt over everyone at the company, not over the rows alone, so that a letter is the same
 * whether it is written alone or with the others. Letters already written count as dealt; the one that a row replaces does not.
 */
export function composeLetters(rows: readonly FollowUp[], desk: Desk): readonly Letter[] {
  const tables = groupBy(requestsOf(rows, desk), ({ table }) => table);
  const letters = new Map([...tables.values()].flatMap((requests) => dealTable(requests, desk)));
  return rows.flatMap((row) => letters.get(row) ?? []);
}

type Owed = Pick<FollowUp, 'rule' | 'channel' | 'person' | 'due'>;

/** The kind of letter that answers a follow-up at a time (when it is due, unless said), or null where none does. */
export function kindFor({ rule, channel, person, due }: Owed, now: LocalTime = due): LetterKind | null {
  const days = daysBetween(dayOf(due), dayOf(now));
  const fits = ({ channels, parties, onlyAfterDays = -Infinity }: LetterKind): boolean =>
    days >= onlyAfterDays &&
    (channels.length === 0 || channels.includes(channel)) &&
    (parties === undefined || (person !== null && parties.includes(person.part)));
  return LETTER_KINDS.find((kind) => kind.rule === rule && fits(kind)) ?? null;
}

/** A letter that is wanted, with its place among all that could be owed at the house. */
interface Request {
  readonly row: FollowUp;
  readonly kind: LetterKind;
  readonly house: House;
  readonly seats: readonly Seat[];
  readonly seat: Seat;
  /** How many seats come before its own. */
  readonly before: number;
  /** Letters written that it replaces. */
  readonly replaces: readonly LetterNote[];
  /** Requests of one table are dealt one after the other. */
  readonly table: string;
}

function requestsOf(rows: readonly FollowUp[], { notebook, now }: Desk): readonly Request[] {
  const byPath = new Map(notebook.interviews.map((each) => [each.path, each] as const));
  const houseOf = houseFinder(notebook.interviews);
  return rows.flatMap((row) => {
    const kind = kindFor(row, now);
    const interview = byPath.get(row.interview ?? '');
    if (kind === null || row.person === null || interview === undefined) return [];
    const house = houseOf(interview);
    const seat = seatOfRow(row, kind, { house, interview });
    const seats = seatsOf(kind, house);
    const at = seats.findIndex((each) => each.key === seat.key);
    const replaces = notebook.letters.filter((letter) => isLetterFor(letter, seat, kind));
    const table = `${kind.id}~${house.interviews[0]?.path ?? ''}~${replaces.length === 0 ? '' : row.id}`;
    return [{ row, kind, house, seats, seat, before: at < 0 ? seats.length : at, replaces, table }];
  });
}

/** Deals letters of one kind at one house: each after all who come before it, whether these are wanted or not. */
function dealTable(requests: readonly Request[], desk: Desk): readonly (readonly [FollowUp, Letter])[] {
  const [first] = requests;
  if (first === undefined) return [];
  const { kind, house, seats, replaces } = first;
  const standing = desk.notebook.letters.filter((letter) => !replaces.includes(letter));
  const dealing = newDealing(house, standing);
  const isOpen = (seat: Seat): boolean => !desk.notebook.letters.some((letter) => isLetterFor(letter, seat, kind));
  let dealt = 0;
  return [...requests]
    .sort((a, b) => a.before - b.before)
    .map(({ row, seat, before }) => {
      for (const each of seats.slice(dealt, before).filter(isOpen)) {
        keepLetter(dealLetter({ seat: each, row: null, kind }, desk, dealing), dealing);
      }
      const letter = dealLetter({ seat, row, kind }, desk, dealing);
      const isItsPlace = isLikeUnasked(row) && seats[before] !== undefined;
      if (isItsPlace && isOpen(seat)) keepLetter(letter, dealing);
      dealt = isItsPlace ? before + 1 : before;
      const { gathered, text } = letter;
      return [row, finishLetter({ row, kind, seat, gathered, text }, desk)];
    });
}

/** Whether a row's letter is the one that its place would get anyway: then it need not be dealt twice. */
function isLikeUnasked({ about, number }: FollowUp): boolean {
  return about === null && number === null;
}

function newDealing({ interviews }: House, letters: readonly LetterNote[]): Dealing {
  const here = letters.filter((letter) => interviews.some(({ path }) => path === letter.interview));
  const masks = masksOf(interviews);
  const dealing: Dealing = { taken: new Set(), topics: new Set(), claims: new Set(), masks, letters: here };
  for (const letter of here) takeLetter(letter, dealing);
  return dealing;
}

/** The seat of a row: the letter's own person sits on the place of the one it is about. */
function seatOfRow(
  { about, person }: FollowUp,
  kind: LetterKind,
  { house, interview }: { house: House; interview: Interview },
): Seat {
  const application = house.applications.find((each) => each.interviews.some(({ path }) => path === interview.path));
  const to = person ?? about;
  if (to === null || application === undefined) throw new Error('A letter was asked for without a person.');
  const known = (met: Person): Person =>
    kind.per === 'talk' ? met : (application.people.find((each) => isSamePerson(each, met)) ?? met);
  const seat = seatFor(kind, { application, interview, person: known(about ?? to) });
  return { ...seat, person: known(to) };
}

function isLetterFor(letter: LetterNote, { person, interview }: Seat, kind: LetterKind): boolean {
  return letter.rule === kind.rule && letter.interview === interview.path && findPerson(letter.to, [person]) !== null;
}
