import { findPerson } from '../interview/find-person.ts';
import { groupBy } from '../interview/group-by.ts';
import type { Interview, LetterNote, Person } from '../interview/model.ts';
import type { FollowUp } from '../plan/follow-up.ts';
import { dealLetter, keepLetter, takeLetter, type Dealing } from './compose/deal-letter.ts';
import { masksOf } from './deal/masks.ts';
import { companyTalksFinder, seatFor, seatsOf, type CompanyTalks, type Seat } from './deal/seats.ts';
import { isAboutReader, isForCall, isSamePerson } from './facts/people-facts.ts';
import { daysBetween } from '../time/days.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import type { WritingContext } from './writing-context.ts';
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
export function composeLetters(rows: readonly FollowUp[], writing: WritingContext): readonly Letter[] {
  const queues = groupBy(requestsOf(rows, writing), ({ queue }) => queue);
  const letters = new Map([...queues.values()].flatMap((requests) => dealQueue(requests, writing)));
  return rows.flatMap((row) => letters.get(row) ?? []);
}

type Owed = Pick<FollowUp, 'rule' | 'channel' | 'person' | 'due' | 'about' | 'needs'>;

/** The kind of letter that answers a follow-up at a time (when it is due, unless said), or null where none does. */
export function kindFor(row: Owed, now: LocalTime = row.due): LetterKind | null {
  const { rule, channel, person, due } = row;
  const days = daysBetween(dayOf(due), dayOf(now));
  const fits = ({ channels, parties, onlyAfterDays = -Infinity, passesThanks }: LetterKind): boolean =>
    days >= onlyAfterDays &&
    !(passesThanks && (isAboutReader(row) || isForCall(row))) &&
    (channels.length === 0 || channels.includes(channel)) &&
    (parties === undefined || (person !== null && parties.includes(person.part)));
  return LETTER_KINDS.find((kind) => kind.rule === rule && fits(kind)) ?? null;
}

/** A letter that is wanted, with its place among all that could be owed at the company. */
interface Request {
  readonly row: FollowUp;
  readonly kind: LetterKind;
  readonly companyTalks: CompanyTalks;
  readonly seats: readonly Seat[];
  readonly seat: Seat;
  /** How many seats come before its own. */
  readonly before: number;
  /** Letters written that it replaces. */
  readonly replaces: readonly LetterNote[];
  /** Requests of one queue are dealt one after the other. */
  readonly queue: string;
}

function requestsOf(rows: readonly FollowUp[], { notebook, now }: WritingContext): readonly Request[] {
  const byPath = new Map(notebook.interviews.map((each) => [each.path, each] as const));
  const talksAt = companyTalksFinder(notebook.interviews);
  return rows.flatMap((row) => {
    const kind = kindFor(row, now);
    const interview = byPath.get(row.interview ?? '');
    if (kind === null || row.person === null || interview === undefined) return [];
    const companyTalks = talksAt(interview);
    const seat = seatOfRow(row, kind, { companyTalks, interview });
    const seats = seatsOf(kind, companyTalks);
    const at = seats.findIndex((each) => each.key === seat.key);
    const replaces = notebook.letters.filter((letter) => isLetterFor(letter, seat, kind));
    const queue = `${kind.id}~${companyTalks.interviews[0]?.path ?? ''}~${replaces.length === 0 ? '' : row.id}`;
    return [{ row, kind, companyTalks, seats, seat, before: at < 0 ? seats.length : at, replaces, queue }];
  });
}

/** Deals letters of one kind at one company: each after all who come before it, whether these are wanted or not. */
function dealQueue(requests: readonly Request[], writing: WritingContext): readonly (readonly [FollowUp, Letter])[] {
  const [first] = requests;
  if (first === undefined) return [];
  const { kind, companyTalks, seats, replaces } = first;
  const standing = writing.notebook.letters.filter((letter) => !replaces.includes(letter));
  const dealing = newDealing(companyTalks, standing);
  const isOpen = (seat: Seat): boolean => !writing.notebook.letters.some((letter) => isLetterFor(letter, seat, kind));
  let dealt = 0;
  return [...requests]
    .sort((a, b) => a.before - b.before)
    .map(({ row, seat, before }) => {
      for (const each of seats.slice(dealt, before).filter(isOpen)) {
        keepLetter(dealLetter({ seat: each, row: null, kind }, writing, dealing), dealing);
      }
      const letter = dealLetter({ seat, row, kind }, writing, dealing);
      const isItsPlace = takesItsPlace(row) && seats[before] !== undefined;
      if (isItsPlace && isOpen(seat)) keepLetter(letter, dealing);
      dealt = isItsPlace ? before + 1 : before;
      const { gathered, text } = letter;
      return [row, finishLetter({ row, kind, seat, gathered, text }, writing)];
    });
}

/** Whether a row's letter takes its place among those of the panel: then nothing else is dealt there. A repeated one takes none. */
function takesItsPlace({ number }: FollowUp): boolean {
  return number === null;
}

function newDealing({ interviews }: CompanyTalks, letters: readonly LetterNote[]): Dealing {
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
  { companyTalks, interview }: { companyTalks: CompanyTalks; interview: Interview },
): Seat {
  const application = companyTalks.applications.find((each) =>
    each.interviews.some(({ path }) => path === interview.path),
  );
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
