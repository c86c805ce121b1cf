import { findPerson } from '../interview/find-person.ts';
import type { Interview, LetterNote, Person } from '../interview/model.ts';
import type { FollowUp } from '../plan/follow-up.ts';
import { dealLetter, takeLetter, type Dealing } from './compose/deal-letter.ts';
import { masksOf } from './deal/masks.ts';
import { houseOf, seatFor, seatsOf, type House, type Seat } from './deal/seats.ts';
import { isSamePerson } from './facts/people-facts.ts';
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
  return rows.flatMap((row) => {
    const kind = kindFor(row);
    const interview = desk.notebook.interviews.find((each) => each.path === row.interview);
    if (kind === null || row.person === null || interview === undefined) return [];
    return [composeLetter(row, kind, { desk, interview })];
  });
}

/** The kind of letter that answers a follow-up, or null where none does. */
export function kindFor({ rule, channel, person }: Pick<FollowUp, 'rule' | 'channel' | 'person'>): LetterKind | null {
  const fits = ({ channels, parties }: LetterKind): boolean =>
    (channels.length === 0 || channels.includes(channel)) &&
    (parties === undefined || (person !== null && parties.includes(person.part)));
  return LETTER_KINDS.find((kind) => kind.rule === rule && fits(kind)) ?? null;
}

interface Place {
  readonly desk: Desk;
  readonly interview: Interview;
}

function composeLetter(row: FollowUp, kind: LetterKind, { desk, interview }: Place): Letter {
  const house = houseOf(interview, desk.notebook.interviews);
  const wanted = seatOfRow(row, kind, { house, interview });
  const seats = seatsOf(kind, house);
  const at = seats.findIndex((each) => each.key === wanted.key);
  const dealing: Dealing = { taken: new Set(), topics: new Set(), claims: new Set(), masks: masksOf(house.interviews) };
  const { letters } = desk.notebook;
  for (const letter of letters) if (countsFor(letter, wanted, { kind, house })) takeLetter(letter, dealing);
  for (const seat of at < 0 ? seats : seats.slice(0, at)) {
    if (!isWritten(seat, kind, letters)) dealLetter({ seat, row: null, kind }, desk, dealing);
  }
  const { gathered, text } = dealLetter({ seat: wanted, row, kind }, desk, dealing);
  return finishLetter({ row, kind, seat: wanted, gathered, text }, desk);
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

/** Whether a letter note belongs to the house and is not the one that is being written anew. */
function countsFor(letter: LetterNote, seat: Seat, { kind, house }: { kind: LetterKind; house: House }): boolean {
  if (!house.interviews.some(({ path }) => path === letter.interview)) return false;
  return !isLetterFor(letter, seat, kind);
}

function isWritten(seat: Seat, kind: LetterKind, letters: readonly LetterNote[]): boolean {
  return letters.some((letter) => isLetterFor(letter, seat, kind));
}

function isLetterFor(letter: LetterNote, { person, interview }: Seat, kind: LetterKind): boolean {
  return letter.rule === kind.rule && letter.interview === interview.path && findPerson(letter.to, [person]) !== null;
}
