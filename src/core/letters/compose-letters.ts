import { foldForId } from '../interview/fold-id.ts';
import { findPerson } from '../interview/find-person.ts';
import type { Interview, LetterNote, Person } from '../interview/model.ts';
import type { FollowUp } from '../plan/follow-up.ts';
import { composeParts } from './compose/compose-parts.ts';
import { subjectTrace, tracesOf } from './compose/choose-wording.ts';
import { letterCore } from './deal/letter-core.ts';
import { masksOf } from './deal/masks.ts';
import { houseOf, seatFor, seatsOf, turnOf, type House, type Seat } from './deal/seats.ts';
import { isSamePerson } from './facts/people-facts.ts';
import { masked } from './deal/words.ts';
import type { Desk } from './desk.ts';
import { gatherFacts, type Gathered } from './facts/gather-facts.ts';
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
  const before = seats.slice(
    0,
    seats.findIndex((each) => each.key === wanted.key),
  );
  const masks = masksOf(house.interviews);
  const state: Dealing = { taken: new Set(), topics: new Set(), claims: new Set(), masks };
  for (const letter of desk.notebook.letters) if (countsFor(letter, wanted, { kind, house })) take(state, letter);
  for (const seat of seats.length === before.length ? seats : before) {
    if (!isWritten(seat, kind, desk.notebook.letters)) deal({ seat, row: null, kind }, desk, state);
  }
  const { gathered, text } = deal({ seat: wanted, row, kind }, desk, state);
  return finishLetter({ row, kind, seat: wanted, gathered, text }, desk);
}

interface Dealing {
  readonly taken: Set<string>;
  readonly topics: Set<string>;
  readonly claims: Set<string>;
  readonly masks: readonly string[];
}

/** Composes for one seat and takes what it used from those who come later. */
function deal(
  { seat, row, kind }: { seat: Seat; row: FollowUp | null; kind: LetterKind },
  desk: Desk,
  state: Dealing,
): { gathered: Gathered; text: ReturnType<typeof composeParts> } {
  const { settings, now } = desk;
  const gathered = gatherFacts(seat, { settings, now, row, used: state });
  const { facts, topics, claim } = gathered;
  const said = [facts.next, facts.by, facts.mine, facts.claim, facts.bring].filter((each) => each !== undefined);
  const text = composeParts(kind, {
    facts,
    most: kind.limit.unit === 'characters' ? kind.limit.most : Infinity,
    tone: seat.interview.switches.tone ?? settings.tone,
    spelling: seat.interview.switches.spelling ?? settings.spelling,
    masks: [...state.masks, ...said],
    taken: state.taken,
    turn: turnOf(seat.key) + seriesNumber(row),
  });
  for (const trace of tracesOf(masked(text.paragraphs.join('\n\n'), [...state.masks, ...said]))) state.taken.add(trace);
  if (text.subject !== null) state.taken.add(subjectTrace(text.subject, state.masks));
  if (text.parts.includes('topic'))
    for (const { topic } of topics.said.slice(0, 2)) state.topics.add(foldForId(topic.text));
  if (text.parts.includes('fit') && claim !== null) state.claims.add(foldForId(claim.source));
  return { gathered, text };
}

function take({ taken, masks }: Dealing, { subject, body }: LetterNote): void {
  for (const trace of tracesOf(masked(letterCore(body), masks))) taken.add(trace);
  if (subject !== null) taken.add(subjectTrace(subject, masks));
}

/** The number of a row in its series, 0 for a row that is in none. */
function seriesNumber(row: FollowUp | null): number {
  const number = Number(/~(\d{1,4})$/.exec(row?.id ?? '')?.[1] ?? 0);
  return Number.isNaN(number) ? 0 : number;
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
